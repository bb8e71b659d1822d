import { diffWordsWithSpace } from 'diff';
import type { Segment } from './model.ts';

/** Longer texts are given as two wholes: no field that people read is as long. */
const LONGEST = 4000;
/** With less in common than this, two wholes are easier to read than a patchwork. */
const LEAST_SAME = 0.3;

/** Returns two texts as one with the words that went and those that came. */
export function wordDiff(before: string, after: string): readonly Segment[] {
  const wholes: readonly Segment[] = [
    { what: 'gone', text: before },
    { what: 'come', text: after },
  ];
  if (before.length > LONGEST || after.length > LONGEST) return wholes;
  const found = diffWordsWithSpace(before, after).map(({ value, added, removed }): Segment => ({
    what: added ? 'come' : removed ? 'gone' : 'same',
    text: value,
  }));
  const same = found.reduce((sum, { what, text }) => sum + (what === 'same' ? text.length : 0), 0);
  return same < LEAST_SAME * Math.max(before.length, after.length) ? wholes : joined(found);
}

/** Takes a space between two changes into both, so that "two words" changed at once are one change and not two. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  let [gone, come] = ['', ''];
  const flush = () => {
    if (gone !== '') result.push({ what: 'gone', text: gone });
    if (come !== '') result.push({ what: 'come', text: come });
    [gone, come] = ['', ''];
  };
  for (const [index, { what, text }] of segments.entries()) {
    const between = (gone !== '' || come !== '') && index < segments.length - 1 && /^\s+$/.test(text);
    if (what === 'gone') gone += text;
    else if (what === 'come') come += text;
    else if (between) {
      gone += text;
      come += text;
    } else {
      flush();
      result.push({ what, text });
    }
  }
  flush();
  return result;
}

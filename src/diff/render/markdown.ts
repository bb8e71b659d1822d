import { code, codeBlock, cutComment } from '../../lib/model/host-text.ts';
import { inParts } from './sections.ts';
import type { ReviewReport } from '../model.ts';
import type { Block, Item, Piece, Words } from './document.ts';

const MORE =
  'The report is longer than a comment can be. `npm run review -- --format html --out review.html` writes all of it.';

/** Gives the report as Markdown for a comment on the host: whatever was written by others is code, and the whole fits. */
export function markdown(report: ReviewReport): string {
  const { summary, state, parts } = inParts(report);
  const text = [
    '## Review report',
    inline([...summary, ' ', ...state]),
    ...parts.flatMap(({ title, blocks }) => [`### ${title}`, ...joined(blocks.map(block))]),
    ...(usesMarks(report) ? ['Struck out: taken out. Bold: put in.'] : []),
  ].join('\n\n');
  return `${cutComment(text, MORE)}\n`;
}

/** Lists that follow each other are one list. */
function joined(blocks: readonly string[]): string[] {
  return blocks.reduce<string[]>((done, next) => {
    const last = done.at(-1);
    const isOne = last !== undefined && /^- /.test(last) && /^- /.test(next);
    return isOne ? [...done.slice(0, -1), `${last}\n${next}`] : [...done, next];
  }, []);
}

function usesMarks({ entries }: ReviewReport): boolean {
  return entries.some(({ fields }) => fields.some(({ sort }) => sort === 'text'));
}

function block(one: Block): string {
  switch (one.sort) {
    case 'paragraph':
      return inline(one.words);
    case 'heading':
      return `#### ${inline(one.words)}`;
    case 'list':
      return one.items.map((item) => listItem(item, 0)).join('\n');
    case 'code':
      return codeBlock(one.text, one.language);
  }
}

function listItem({ words, below = [] }: Item, depth: number): string {
  const line = `${'  '.repeat(depth)}- ${inline(words)}`;
  return [line, ...below.map((item) => listItem(item, depth + 1))].join('\n');
}

function inline(words: Words): string {
  return words.map(piece).reduce((text, next) => text + (text.endsWith(' ') ? next.trimStart() : next), '');
}

function piece(one: Piece): string {
  if (typeof one === 'string') return one;
  if ('value' in one) return spaced(one.value, (text) => code(text));
  return 'gone' in one
    ? spaced(one.gone, (text) => `~~${code(text)}~~`)
    : spaced(one.come, (text) => `**${code(text)}**`);
}

/** Spaces at the ends of a value stand outside its code, where they keep words apart. */
function spaced(text: string, mark: (text: string) => string): string {
  const inside = text.trim();
  if (inside === '') return text === '' ? mark(text) : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${mark(inside)}${/\s$/.test(text) ? ' ' : ''}`;
}

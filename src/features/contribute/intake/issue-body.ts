/**
 * Reads what was sent with a form for issues. The host turns a form into Markdown: a heading for each part, then what was
 * filled in. Read line by line, so that no text, however long or odd, takes more than one pass.
 */
import { filledIn } from './issue-form.ts';
import type { Filled, IssueForm } from './issue-form.ts';

/** What was filled in, by the ids of the parts, as text; parts left empty are not there. */
export interface Sent {
  readonly values: ReadonlyMap<string, string>;
  /** Parts whose heading stands more than once: nobody knows which of them is meant. */
  readonly repeated: readonly Filled[];
}

/** What the host writes where nothing was filled in, and where nothing was chosen. */
const NOTHING = /^_no response_$/i;
const NOTHING_CHOSEN = /^none$/i;

/** Reads the parts of a form off the body of an issue; what stands before the first heading is no part. */
export function readSent(body: string, form: IssueForm): Sent {
  const byLabel = new Map(filledIn(form).map((filled) => [filled.label, filled]));
  const lines = new Map<string, string[]>();
  const repeated = new Set<Filled>();
  let current: string[] | undefined;
  for (const line of body.split(/\r\n|\r|\n/)) {
    const filled = line.startsWith('### ') ? byLabel.get(line.slice(4).trim()) : undefined;
    if (!filled) current?.push(line);
    else {
      if (lines.has(filled.id)) repeated.add(filled);
      current = [];
      lines.set(filled.id, current);
    }
  }
  const values = [...lines].flatMap(([id, own]): [string, string][] => {
    const text = own.join('\n').trim();
    const isChoice = filledIn(form).some((filled) => filled.id === id && filled.type === 'dropdown');
    const isEmpty = text === '' || NOTHING.test(text) || (isChoice && NOTHING_CHOSEN.test(text));
    return isEmpty ? [] : [[id, text]];
  });
  return { values: new Map(values), repeated: [...repeated] };
}

/**
 * Gives what was chosen of a list. The host joins several with commas, which may also stand inside a choice, so the
 * longest choice that fits is taken first. What is no choice is given as it is, so that it can be named.
 */
export function chosenFrom(text: string, options: readonly string[]): readonly string[] {
  const longestFirst = options.toSorted((a, b) => b.length - a.length);
  const chosen: string[] = [];
  for (let rest = text.trim(); rest !== '';) {
    const next = longestFirst.find((option) => rest === option || rest.startsWith(`${option}, `));
    const [part] = next === undefined ? rest.split(', ', 1) : [next];
    chosen.push(part ?? rest);
    rest = rest.slice((part ?? rest).length).replace(/^, ?/, '');
  }
  return chosen;
}

/** Tells whether the box of a part was ticked. */
export function isTicked(text: string | undefined): boolean {
  return text !== undefined && /^- \[x\] /im.test(text);
}

/** Gives the addresses in a text, one a line, without the marks that people put around them. */
export function addressLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•]|\d+\.)\s+/, '')
        .trim()
        .replace(/^<(.*)>$/, '$1'),
    )
    .filter((line) => line !== '');
}

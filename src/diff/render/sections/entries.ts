import { FOLDERS } from '../../../lib/model/ids.ts';
import type { EntryChange, FieldChange, LinkChange, ReviewReport, TermName } from '../../model.ts';
import { counted, plainly, say } from '../document.ts';
import type { Item, Part, Piece, Words } from '../document.ts';

/** With many changes so many entries get a line, the rest a number; the JSON holds all. */
const MOST_LINES = 100;

/** Tells what changed, entry by entry; with many changes a line for each. */
export function entriesPart({ entries }: ReviewReport, isLong: boolean): Part | undefined {
  const told = entries.filter(({ onlyTerms }) => !onlyTerms);
  const moved = entries.length - told.length;
  if (entries.length === 0) return undefined;
  const shown = isLong ? told.slice(0, MOST_LINES) : told;
  const items = shown.map((change) => (isLong ? { words: shortly(change) } : inFull(change)));
  const left = told.length - shown.length;
  const rest = [
    ...(left > 0
      ? [`${counted(left, 'more entry', 'more entries')} changed; the JSON report names each. `]
      : []),
    ...(moved > 0
      ? [
          `${counted(moved, 'entry changes', 'entries change')} only as the lists of terms do, and ${moved === 1 ? 'is' : 'are'} named there.`,
        ]
      : []),
  ];
  return {
    title: 'What changes',
    blocks: [
      ...(items.length > 0 ? [{ sort: 'list' as const, items }] : []),
      ...(rest.length > 0 ? [{ sort: 'paragraph' as const, words: [rest.join('').trim()] }] : []),
    ],
  };
}

function heading({ what, id, kind, name, was, redirected }: EntryChange): Words {
  switch (what) {
    case 'added':
      return say`Added: ${name}, ${[article(kind)]} (${id})`;
    case 'removed':
      return say`Removed: ${name}, ${[article(kind)]} (${id})`;
    case 'renamed':
      return say`Renamed: ${was?.name ?? ''} (${was?.id ?? ''}) is now ${name} (${id})${[
        redirected === true
          ? '; its old address leads to the new one'
          : '; nothing leads there from its old address',
      ]}`;
    case 'merged':
      return say`Merged: ${was?.name ?? ''} (${was?.id ?? ''}) is taken out, and its address leads to ${name} (${id})`;
    case 'changed':
      return was && was.kind !== kind
        ? say`Changed: ${name} (${id}) moves from ${[FOLDERS[was.kind]]} to ${[FOLDERS[kind]]}`
        : say`Changed: ${name} (${id})`;
  }
}

function article(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function shortly(change: EntryChange): Words {
  const { what, fields, links } = change;
  if (what !== 'changed' && what !== 'renamed') return heading(change);
  const facts = [
    ...fields.map(({ title }) => plainly(title)),
    ...(links.length > 0 ? [[counted(links.length, 'relation')]] : []),
  ];
  return [...heading(change), ...facts.flatMap((words, index) => [index === 0 ? ': ' : '; ', ...words])];
}

function inFull(change: EntryChange): Item {
  const { what, fields, links } = change;
  // Of what went, its own facts are no news; of a new entry the heading has the name.
  const told =
    what === 'removed' || what === 'merged'
      ? []
      : fields.filter(({ field }) => what !== 'added' || field !== 'name');
  const below = [...told.flatMap((field) => fieldItems(field, what === 'added')), ...links.map(linkItem)];
  return { words: heading(change), ...(below.length > 0 && { below }) };
}

const label = ({ label: words }: TermName): Piece => ({ value: words });

/** Gives a field's change as a line; of a new entry the values alone. */
export function fieldItems(change: FieldChange, isNew: boolean): Item[] {
  const { title } = change;
  const line = (words: Words, below: readonly Item[] = []): Item[] => [
    { words: [...plainly(title), ': ', ...words], ...(below.length > 0 && { below }) },
  ];
  switch (change.sort) {
    case 'value':
      return line(fromTo(change.before, change.after, isNew));
    case 'term':
      return line(fromTo(change.before?.label, change.after?.label, isNew));
    case 'text':
      return line(
        change.words.map(({ what, text }, index): Piece =>
          what === 'same'
            ? { value: around(text, index === 0, index === change.words.length - 1) }
            : what === 'gone'
              ? { gone: text }
              : { come: text },
        ),
      );
    case 'set':
      return line(plusMinus(change.added.map(valueOf), change.removed.map(valueOf), isNew));
    case 'terms': {
      const { added, removed, main } = change;
      const moved = main ? say`the main one is now ${main.after.label}, not ${main.before.label}` : [];
      const sets = plusMinus(added.map(label), removed.map(label), isNew);
      return line(moved.length === 0 ? sets : sets.length === 0 ? moved : [...sets, '; ', ...moved]);
    }
    case 'records': {
      const { added, removed, changed } = change;
      const sets = plusMinus(added.map(valueOf), removed.map(valueOf), isNew);
      const below = changed.map(({ item, fields }): Item => ({
        words: say`${item}`,
        below: fields.flatMap((field) => fieldItems(field, false)),
      }));
      return line(sets.length > 0 ? sets : ['changed'], below);
    }
  }
}

/** Letters of an unchanged text that are kept beside a change. */
const BESIDE = 40;

/** Gives the unchanged text beside a change, cut between words where it is long. */
function around(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 3 * BESIDE) return text;
  const head = isFirst ? '' : text.slice(0, text.lastIndexOf(' ', BESIDE) + 1 || BESIDE);
  const tail = isLast ? '' : text.slice(text.indexOf(' ', text.length - BESIDE) || -BESIDE);
  return `${head}…${tail}`;
}

const valueOf = (value: string): Piece => ({ value });

/** Gives "a → b", "a, not known before" or "not known any more, a before". */
export function fromTo(before: string | undefined, after: string | undefined, isNew: boolean): Words {
  if (before === undefined) return isNew ? say`${after ?? ''}` : say`${after ?? ''}, not given before`;
  return after === undefined ? say`taken out; it was ${before}` : say`${before} → ${after}`;
}

function plusMinus(added: readonly Piece[], removed: readonly Piece[], isNew: boolean): Words {
  const signed = [
    ...added.map((piece) => (isNew ? [piece] : ['+ ', piece])),
    ...removed.map((piece) => ['− ', piece]),
  ];
  return signed.flatMap((pieces, index) => (index === 0 ? pieces : [', ', ...pieces]));
}

/** Gives a relation from both ends: "A runs B; B is run by A". */
function linkItem({ what, label: reads, inverse, from, to, source, fields }: LinkChange): Item {
  const both =
    from.id === undefined || to.id === undefined
      ? say`${from.name} ${plainly(reads)} ${to.name}`
      : say`${from.name} ${plainly(reads)} ${to.name}; ${to.name} ${plainly(inverse)} ${from.name}`;
  const page = what === 'added' && source !== undefined ? say` (source ${source})` : [];
  const below = fields.flatMap((field) => fieldItems(field, false));
  return { words: [`Relation ${what}: `, ...both, ...page], ...(below.length > 0 && { below }) };
}

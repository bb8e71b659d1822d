import { quarterOf } from '../core/dates.ts';
import { hasStopped } from '../core/status.ts';
import type { Commit } from '../core/history.ts';
import type { Dataset } from '../core/dataset.ts';
import { fieldsOf } from '../core/schema/fields.ts';
import { entryOfPath } from '../core/ids.ts';
import type { Kind } from '../core/ids.ts';
import { parseYaml } from '../core/yaml.ts';

/** What happened to an entry. */
export type Happening = 'added' | 'changed' | 'closed' | 'reopened' | 'removed' | 'renamed';

/** One change of one entry. */
export interface EntryChange {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly what: Happening;
  /** Titles of the facts that differ, in the schema's order; empty for what was added or removed. */
  readonly facts: readonly string[];
  /** The newest day and commit that had a part in it. */
  readonly day: string;
  readonly commit: string;
  /** Where a renamed entry is now. */
  readonly now?: string;
}

/** What happened in three months, each entry once. */
export interface Quarter {
  /** "2026-q4". */
  readonly id: string;
  readonly year: number;
  readonly quarter: number;
  readonly changes: readonly EntryChange[];
  /** Where the map began in it: how many entries of each kind were there from the start, which are not news. */
  readonly began?: { readonly day: string; readonly kinds: ReadonlyMap<Kind, number> };
}

type Data = Readonly<Record<string, unknown>>;

/** An entry as it was before and after some time. */
interface Net {
  readonly kind: Kind;
  readonly before: Data | undefined;
  readonly after: Data | undefined;
  readonly day: string;
  readonly commit: string;
}

const byName = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/**
 * Gives what changed in each quarter, the newest first. Several changes of an entry within a quarter make one: the
 * difference between how the quarter found it and how it left it; a file whose values did not change makes none. The
 * commit with which the map began is told as a number.
 */
export function deriveNews(
  changes: readonly Commit[],
  { redirects }: Pick<Dataset, 'redirects'>,
  isWhole: boolean,
): readonly Quarter[] {
  const quarters = [...Map.groupBy(changes, ({ day }) => quarterOf(day))];
  return quarters
    .map(([id, own], place): Quarter => {
      const [year = '', quarter = ''] = id.split('-q');
      const first = isWhole && place === 0 ? own[0] : undefined;
      const nets = netOf(first ? own.slice(1) : own);
      return {
        id,
        year: Number(year),
        quarter: Number(quarter),
        changes: onceEach(nets.flatMap(([entry, net]) => happeningOf(entry, net, redirects))).sort(inOrder),
        ...(first && { began: { day: first.day, kinds: kindsIn(first) } }),
      };
    })
    .reverse();
}

/** What was renamed is not new under its new name. */
function onceEach(changes: readonly EntryChange[]): EntryChange[] {
  const renamed = new Set(changes.flatMap(({ now }) => now ?? []));
  return changes.filter(({ id, what }) => what !== 'added' || !renamed.has(id));
}

function kindsIn({ files }: Commit): ReadonlyMap<Kind, number> {
  const kinds = files.flatMap(({ path, after }) =>
    after === undefined ? [] : (entryOfPath(path)?.kind ?? []),
  );
  return new Map([...Map.groupBy(kinds, (kind) => kind)].map(([kind, own]) => [kind, own.length]));
}

/** Gives for each entry how the first of these changes found it and how the last left it. */
function netOf(changes: readonly Commit[]): readonly (readonly [id: string, net: Net])[] {
  const nets = new Map<string, Net>();
  for (const { commit, day, files } of changes) {
    // What moves to another kind is taken out and put in by one change: put in last.
    const inTurn = files.toSorted((a, b) => Number(a.after !== undefined) - Number(b.after !== undefined));
    for (const { path, before, after } of inTurn) {
      const identity = entryOfPath(path);
      if (!identity) continue;
      const known = nets.get(identity.id);
      nets.set(identity.id, {
        kind: identity.kind,
        before: known ? known.before : read(before),
        after: read(after),
        day,
        commit,
      });
    }
  }
  return [...nets];
}

/** Gives the data of an entry's file; undefined where there is none, or none that is made of fields. */
export function read(text: string | undefined): Data | undefined {
  if (text === undefined) return undefined;
  const { data } = parseYaml(text);
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Data) : undefined;
}

function happeningOf(
  id: string,
  { kind, before, after, day, commit }: Net,
  redirects: Readonly<Record<string, string>>,
): EntryChange[] {
  const given = (after ?? before)?.['name'];
  const name = typeof given === 'string' ? given : id;
  const told = { id, kind, name, day, commit };
  if (!after) {
    if (!before) return [];
    const now = redirects[id];
    return [
      now === undefined
        ? { ...told, what: 'removed', facts: [] }
        : { ...told, what: 'renamed', facts: [], now },
    ];
  }
  if (!before) return [{ ...told, what: 'added', facts: [] }];
  const facts = factsBetween(kind, before, after);
  if (facts.length === 0) return [];
  const [was, is] = [isClosed(before), isClosed(after)];
  return [{ ...told, what: is && !was ? 'closed' : was && !is ? 'reopened' : 'changed', facts }];
}

function isClosed(data: Data): boolean {
  return hasStopped({ status: String(data['status']) });
}

/** Gives the titles of the fields whose values differ, in the schema's order. */
function factsBetween(kind: Kind, before: Data, after: Data): readonly string[] {
  const titles = new Map(fieldsOf(`${kind}.schema.json`).map(({ name, title }) => [name, title]));
  const names = [...new Set([...titles.keys(), ...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => plain(before[name]) !== plain(after[name]))
    .map((name) => titles.get(name) ?? name);
}

/** Gives a value as text in which the order of keys does not matter. */
export function plain(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function inOrder(a: EntryChange, b: EntryChange): number {
  return b.day.localeCompare(a.day) || byName.compare(a.name, b.name);
}

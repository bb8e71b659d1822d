import { termUses } from './vocabulary.ts';
import type { TermList, TermDefinition } from './vocabulary.ts';
import type { Pairing } from './pairing.ts';
import type { TermChange, TermName, Touched } from './model.ts';
import { nameOf } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** What an entry carries from one list, before and after. */
interface Carried {
  readonly id: string;
  readonly name: string;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const EMPTY: TermList = { title: '', terms: new Map() };

/** Returns what happened to the closed lists, term by term, with every entry that each change touches. */
export function diffVocabulary(base: Snapshot, head: Snapshot, pairing: Pairing): TermChange[] {
  const faulty = new Set([...base.lists.faults, ...head.lists.faults].map(({ path }) => path));
  const names = new Set([...base.lists.byName.keys(), ...head.lists.byName.keys()]);
  const changed = [...names].sort().filter((name) => {
    if (faulty.has(`taxonomy/${name}.schema.json`)) return false;
    const [was, is] = [base.lists.byName.get(name)?.terms, head.lists.byName.get(name)?.terms];
    return !was || !is || was.size !== is.size || [...was].some(([id, term]) => !isSame(term, is.get(id)));
  });
  if (changed.length === 0) return [];
  const carried = carriedBy(pairing, new Set(changed));
  return changed.flatMap((name) =>
    changesIn(
      name,
      base.lists.byName.get(name) ?? EMPTY,
      head.lists.byName.get(name) ?? EMPTY,
      carried.get(name) ?? [],
    ),
  );
}

function isSame(a: TermDefinition, b: TermDefinition | undefined): boolean {
  return (
    b !== undefined &&
    a.label === b.label &&
    a.definition === b.definition &&
    a.inverse === b.inverse &&
    a.rest === b.rest
  );
}

function carriedBy(
  { kept, renamed, added }: Pairing,
  lists: ReadonlySet<string>,
): ReadonlyMap<string, readonly Carried[]> {
  const result = new Map<string, Carried[]>([...lists].map((list) => [list, []]));
  const pairs = [...kept, ...renamed, ...added.map((after) => ({ before: undefined, after }))];
  const ordered = pairs.toSorted((a, b) => (a.after.id < b.after.id ? -1 : 1));
  for (const { before, after } of ordered) {
    const [was, is] = [before ? termUses(before) : [], termUses(after)];
    for (const list of new Set([...was, ...is].map((use) => use.list))) {
      const of = (uses: typeof was) => new Set(uses.filter((use) => use.list === list).map(({ id }) => id));
      result.get(list)?.push({ id: after.id, name: nameOf(after), before: of(was), after: of(is) });
    }
  }
  return result;
}

function changesIn(list: string, was: TermList, is: TermList, carried: readonly Carried[]): TermChange[] {
  const title = is.title === '' ? was.title : is.title;
  const gained = [...is.terms.keys()].filter((id) => !was.terms.has(id));
  const origins = new Map(gained.map((id) => [id, originOf(id, was, carried)]));
  const nameIn = (id: string): TermName => ({
    id,
    label: is.terms.get(id)?.label ?? was.terms.get(id)?.label ?? id,
  });
  const touchedBy = (fits: (one: Carried) => boolean, from: string, into: readonly string[]): Touched[] =>
    carried.filter(fits).map(({ id, name, before, after }) => ({
      id,
      name,
      before: before.has(from) ? [nameIn(from)] : [],
      after: [from, ...into].filter((term) => after.has(term)).map(nameIn),
    }));

  const changes: TermChange[] = [];
  for (const [id, term] of was.terms) {
    const now = is.terms.get(id);
    const common = { list, title, term: { id, label: term.label } };
    const split = gained.filter((one) => origins.get(one) === id);
    const into = now || split.length > 0 ? split : heirOf(id, is, carried);
    const here = { ...common, into: into.map(nameIn), stays: now !== undefined };
    if (!now) {
      const what = split.length === 1 ? 'replaced' : split.length > 1 ? 'split' : 'removed';
      changes.push({ ...here, what, touched: touchedBy(({ before }) => before.has(id), id, into) });
      continue;
    }
    const isCarried = ({ after }: Carried) => after.has(id);
    if (split.length > 0) {
      const isMoved = ({ before, after }: Carried) => before.has(id) && split.some((one) => after.has(one));
      changes.push({ ...here, what: 'split', touched: touchedBy(isMoved, id, split) });
    }
    const plain = { ...here, into: [], touched: touchedBy(isCarried, id, []) };
    if (now.label !== term.label) {
      changes.push({ ...plain, what: 'relabelled', before: term.label, after: now.label });
    }
    if (now.definition !== term.definition) {
      changes.push({ ...plain, what: 'redefined', before: term.definition, after: now.definition });
    }
    const [rest, restNow] = [restOf(term), restOf(now)];
    if (rest !== restNow) changes.push({ ...plain, what: 'changed', before: rest, after: restNow });
  }
  for (const id of gained) {
    if (origins.get(id) !== undefined) continue;
    const after = is.terms.get(id)?.definition ?? '';
    const touched = touchedBy((one) => one.after.has(id), id, []);
    changes.push({ what: 'added', list, title, term: nameIn(id), into: [], stays: true, after, touched });
  }
  return changes;
}

function restOf({ inverse, rest }: TermDefinition): string {
  return inverse === undefined ? rest : `${inverse} ${rest}`;
}

/** Returns the term from which a new one was split: the one that most of its entries gave up for it or, if it stays, most had. */
function originOf(id: string, was: TermList, carried: readonly Carried[]): string | undefined {
  const own = carried.filter(({ before, after }) => after.has(id) && before.size > 0);
  return mostOf(
    own.map(({ before, after }) => [...before].filter((term) => was.terms.has(term) && !after.has(term))),
    own.length / 2,
  );
}

/** Returns the old term that most entries of one that went carry instead. */
function heirOf(id: string, is: TermList, carried: readonly Carried[]): string[] {
  const own = carried.filter(({ before }) => before.has(id));
  const heir = mostOf(
    own.map(({ before, after }) => [...after].filter((term) => is.terms.has(term) && !before.has(term))),
    own.length / 2,
  );
  return heir === undefined ? [] : [heir];
}

/** Returns the id that stands in most of the lists, if it stands in at least so many. */
function mostOf(lists: readonly (readonly string[])[], least: number): string | undefined {
  const counts = new Map<string, number>();
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best && best[1] >= least ? best[0] : undefined;
}

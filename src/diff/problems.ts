import { schemaOfPath } from '../core/schema/file-types.ts';
import { textOf } from '../check/guards.ts';
import type { Context, DatasetRule, Rule } from '../check/rule.ts';
import { RULES } from '../check/rules/index.ts';
import { likelyDuplicate, sharedIdentifiers } from '../check/rules/likely-duplicate.ts';
import { collector, settleOffers } from '../check/collect.ts';
import type { Found } from '../check/collect.ts';
import { lookAt } from '../check/run.ts';
import type { Check } from '../check/try-fix.ts';
import type { Finding, Problem } from '../check/finding.ts';
import type { SourceFile } from '../core/source-file.ts';
import { TAXONOMY } from '../core/schema/taxonomy.ts';
import { parseYaml } from '../core/yaml.ts';
import { pairEntries } from './pairing.ts';
import type { Pairing } from './pairing.ts';
import { lostTerms, removalProblems, schemaFaults } from './snapshot-problems.ts';
import type { Snapshot } from './snapshot.ts';
import { fieldAt } from './vocabulary.ts';

const ALONE: readonly Rule[] = RULES.filter(({ scope }) => scope !== 'dataset');
const TOGETHER = RULES.filter((rule): rule is DatasetRule => rule.scope === 'dataset');

/** Returns the path of a file of the data folder as readers open it. */
const named = (path: string) => `data/${path}`;

/**
 * Returns what is wrong with the files that changed, and with others because of the change; what was wrong before is only
 * counted. The lists of terms are those of the state itself, all other rules are those of this code.
 */
export function findProblems(
  base: Snapshot,
  head: Snapshot,
  pairing: Pairing,
  today: string,
): { readonly problems: readonly Problem[]; readonly older: number } {
  const { problems: after, offers } = foundIn(head, changedFiles(base, head), TOGETHER, today);
  const before = problemsBefore(base, after, pairing, today);
  const known = new Map<string, number>();
  for (const one of before) known.set(keyOf(one, pairing), (known.get(keyOf(one, pairing)) ?? 0) + 1);
  const fresh = after.filter((one) => {
    const left = known.get(keyOf(one, pairing)) ?? 0;
    known.set(keyOf(one, pairing), left - 1);
    return left <= 0;
  });
  const settled = settleOffers(
    { problems: fresh, offers: offers.filter(({ problem }) => fresh.includes(problem)) },
    [...head.files.values()],
    checkOf(head, today),
  );
  return { problems: withOthers(settled, head, pairing), older: after.length - fresh.length };
}

/** Returns what the rules found, named as readers see it, and what only a comparison of two states shows. */
function withOthers(found: readonly Problem[], head: Snapshot, pairing: Pairing): Problem[] {
  return [
    ...found.filter((one) => !isTermOf(head, one)).map((one) => ({ ...one, file: named(one.file) })),
    ...lostTerms(head),
    ...schemaFaults(head),
    ...removalProblems(pairing, head),
  ];
}

/** Returns the check by which repairs of the later state are tried, against the earlier one and under the same rules. */
export function checkAgainst(base: Snapshot, head: Snapshot, today: string): Check {
  const check = checkOf(head, today);
  return (files, edited) => {
    const state = head.withFiles(files);
    return withOthers(check(files, edited), state, pairEntries(base, state));
  };
}

/** Returns the check of a state with other files; what rules for all entries find in the same files is found once. */
function checkOf(head: Snapshot, today: string): Check {
  const known = new WeakMap<readonly SourceFile[], { state: Snapshot; together: readonly Problem[] }>();
  return (files, edited) => {
    let now = known.get(files);
    if (!now) {
      const state = head.withFiles(files);
      now = { state, together: lookTogether(state, TOGETHER, today).problems };
      known.set(files, now);
    }
    const own = files.filter(({ path }) => edited.has(path));
    return [...aloneIn(now.state, own, today).problems, ...now.together];
  };
}

/** What makes two problems of two states the same. What is offered may change with other entries, so it does not count. */
function keyOf({ file, code, params }: Problem, { now }: Pairing): string {
  const [folder = '', name = ''] = file.split('/');
  const fixed = Object.entries(params).filter(([param]) => param !== 'suggestion');
  return `${folder}/${now(name.replace(/\.yaml$/, ''))} ${code} ${JSON.stringify(fixed)}`;
}

/** Returns the files of a state that are not the same in the other. */
export function changedFiles(other: Snapshot, { files }: Snapshot): SourceFile[] {
  return [...files.values()].filter((file) => {
    const known = other.files.get(file.path);
    return known?.text !== file.text || known.unreadable !== file.unreadable;
  });
}

function contextOf({ gazetteer }: Snapshot, today: string): Context {
  const isKnown = gazetteer.towns.length > 0;
  return {
    today,
    regionsOfTown: (town) => (isKnown ? gazetteer.regionsOf(town) : undefined),
    nearestTown: (town) => gazetteer.nearest(town),
  };
}

/** Returns what is wrong with some files and with all entries together; what is offered is not tried yet. */
function foundIn(
  state: Snapshot,
  files: readonly SourceFile[],
  rules: readonly DatasetRule[],
  today: string,
): Found {
  const [alone, together] = [aloneIn(state, files, today), lookTogether(state, rules, today)];
  return {
    problems: [...alone.problems, ...together.problems],
    offers: [...alone.offers, ...together.offers],
  };
}

function aloneIn(state: Snapshot, files: readonly SourceFile[], today: string): Found {
  return files.length === 0 ? { problems: [], offers: [] } : lookAt(files, contextOf(state, today), ALONE);
}

/** Runs the rules that look at all entries together on what was read already. */
function lookTogether(state: Snapshot, rules: readonly DatasetRule[], today: string): Found {
  const context = contextOf(state, today);
  const collected = collector((path) => parseYaml(state.files.get(path)?.text ?? ''));
  for (const rule of rules) {
    // Names that are alike are looked for among what changed, which is quicker; numbers of registers are looked at here.
    if (rule === likelyDuplicate && sharedIdentifiers(state.found).next().done === true) continue;
    const add = (path: string, finding: Finding) => {
      collected.add(rule.name, path, finding);
    };
    try {
      rule.check(state.found, add, context);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      add('map.yaml', { code: 'check/broke-down', params: { rule: rule.name, reason } });
    }
  }
  return collected;
}

/** Looks at the earlier state only where the later one has problems that might have been there. */
function problemsBefore(
  base: Snapshot,
  after: readonly Problem[],
  { renamed, kept }: Pairing,
  today: string,
): readonly Problem[] {
  if (after.length === 0) return [];
  const earlier = new Map([...renamed, ...kept].map((pair) => [pair.after.file, pair.before.file]));
  const files = [...new Set(after.map(({ file }) => earlier.get(file) ?? file))].flatMap(
    (path) => base.files.get(path) ?? [],
  );
  const rules = new Set(after.map(({ rule }) => rule));
  return foundIn(
    base,
    files,
    TOGETHER.filter(({ name }) => rules.has(name)),
    today,
  ).problems;
}

/** Returns whether a problem is only that this code does not know a term that the state's own list holds. */
function isTermOf(head: Snapshot, { rule, file, path }: Problem): boolean {
  const schema = rule === 'schema' ? schemaOfPath(file) : undefined;
  const list = schema === undefined ? undefined : fieldAt(schema, path)?.list;
  if (list === undefined) return false;
  const value = textOf(valueAt(head.data.get(file), path));
  if (value === undefined || TAXONOMY[list as keyof typeof TAXONOMY].byId.has(value)) return false;
  return head.lists.byName.get(list)?.terms.has(value) === true;
}

/** Returns the value at a path in data, or undefined. */
export function valueAt(data: unknown, path: Problem['path']): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}

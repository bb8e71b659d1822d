/** What is wrong with the rules of decision-making, beyond what the schema tells. */
import type { Path } from '../core/problem.ts';
import { isTimeZone } from '../i18n/format.ts';
import { nearest } from './similar-names.ts';
import { seatsOf } from './person-faults.ts';
import { isRecord, listOfTexts, recordsIn, textOf } from './guards.ts';
import type { Finding } from './finding.ts';
import type { FoundPaper } from './rule.ts';

type Loose = Readonly<Record<string, unknown>>;

/** Returns the faults of a policy, held against the people who are recorded. */
export function policyFaults(policy: Loose, people: readonly FoundPaper[], today: string): Finding[] {
  const classes = recordsIn(policy['classes']);
  return [
    ...timezoneFault(policy['timezone']),
    ...namesFaults(policy),
    ...onceEach(policy, ['roles']),
    ...onceEach(policy, ['classes']),
    ...onceEach(policy, ['objections', 'kinds']),
    ...classes.flatMap(({ index, record }) => needsFault(record, ['classes', index, 'needs'])),
    ...needsFault(recordOf(policy['fast_lane']), ['fast_lane', 'needs']),
    ...milderFirst(classes),
    ...patternsIn(policy).flatMap(({ path, text }) => {
      const fault = patternFault(text);
      return fault ? [{ path, ...fault }] : [];
    }),
    ...undecided(classes.map(({ record }) => record)).map((fault) => ({ path: ['classes'], ...fault })),
    ...foundingFault(policy, people, today),
  ];
}

function timezoneFault(value: unknown): Finding[] {
  if (typeof value !== 'string' || isTimeZone(value)) return [];
  return [{ path: ['timezone'], code: 'governance/time-zone', params: { value } }];
}

/** Every place in which the policy names a role, a class or a type of relation. */
function namesFaults(policy: Loose): Finding[] {
  const roles = idsIn(policy['roles']);
  const classes = idsIn(policy['classes']);
  const named = (what: 'role' | 'class', ids: readonly string[], path: Path): Finding[] =>
    listOfTexts(at(policy, path)).flatMap((id, index) =>
      ids.includes(id) ? [] : [{ path: [...path, index], ...unknown(what, id, ids) }],
    );
  return [
    ...(roles.includes('steward')
      ? []
      : [
          {
            path: ['roles'],
            code: 'governance/no-stewards' as const,
            params: {},
          },
        ]),
    ...recordsIn(policy['classes']).flatMap(({ index }) =>
      named('role', roles, ['classes', index, 'needs', 'from']),
    ),
    ...[
      ['founding', 'steward_means'],
      ['fast_lane', 'set_by'],
      ['fast_lane', 'needs', 'from'],
      ['objections', 'standing'],
      ['objections', 'integrated_by'],
      ['objections', 'integrated_by_while_none'],
    ].flatMap((path) => named('role', roles, path)),
    ...named('class', classes, ['defaults', 'bulk_classes']),
    ...named('class', classes, ['fast_lane', 'applies_to']),
  ];
}

/** Roles, classes and kinds are named by their ids, so each stands once. */
function onceEach(policy: Loose, path: Path): Finding[] {
  const seen = new Set<string>();
  return recordsIn(at(policy, path)).flatMap(({ index, record }): Finding[] => {
    const id = textOf(record['id']);
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [{ path: [...path, index, 'id'], code: 'governance/twice', params: { id } }];
  });
}

function needsFault(rules: Loose, path: Path): Finding[] {
  const { approvals, organisations } = recordOf(rules['needs']);
  if (typeof approvals !== 'number' || typeof organisations !== 'number' || organisations <= approvals)
    return [];
  return [
    {
      path: [...path, 'organisations'],
      code: 'governance/too-few-approvals',
      params: { approvals, organisations },
    },
  ];
}

/** A change takes the first class that fits, and people may ask for an earlier one: so the stricter come first. */
function milderFirst(classes: ReturnType<typeof recordsIn>): Finding[] {
  const approvals = (one: Loose | undefined) => recordOf(one?.['needs'])['approvals'];
  return classes.flatMap(({ index, record }, place): Finding[] => {
    const before = classes[place - 1]?.record;
    const [earlier, now] = [approvals(before), approvals(record)];
    if (typeof earlier !== 'number' || typeof now !== 'number' || now <= earlier) return [];
    return [
      {
        path: ['classes', index],
        code: 'governance/class-order',
        params: { id: record['id'], before: before?.['id'] },
      },
    ];
  });
}

function patternsIn(policy: Loose): { path: Path; text: string }[] {
  const places: Path[] = [
    ['fast_lane', 'only_paths'],
    ['fast_lane', 'except'],
    ...recordsIn(policy['classes']).flatMap(({ index, record }) =>
      recordsIn(record['match']).flatMap(({ index: match }) => [
        ['classes', index, 'match', match, 'paths'],
        ['classes', index, 'match', match, 'except'],
      ]),
    ),
  ];
  return places.flatMap((path) =>
    listOfTexts(at(policy, path)).map((text, index) => ({ path: [...path, index], text })),
  );
}

/** Founding mode ends when enough stewards sit, and begins again when too few do; people write that down, so this only asks. */
function foundingFault(policy: Loose, people: readonly FoundPaper[], today: string): Finding[] {
  const { active, stewards } = recordOf(policy['founding']);
  if (typeof active !== 'boolean' || typeof stewards !== 'number') return [];
  const sit = seatsOf(people, 'steward', today).size;
  if (active === sit < stewards) return [];
  const [path, code] = [['founding', 'active'], 'governance/founding-mode'] as const;
  const params = { active, sitting: sit, needed: stewards };
  const otherwise = { code, params: { ...params, advice: 'look' as const } };
  return [{ path, level: 'warning', code, params, offer: { edits: [{ path, value: !active }], otherwise } }];
}

function unknown(what: 'role' | 'class', id: string, known: readonly string[]): Finding {
  return { code: `governance/unknown-${what}`, params: { id, known, suggestion: nearest(id, known) } };
}

function idsIn(value: unknown): string[] {
  return recordsIn(value).flatMap(({ record }) => textOf(record['id']) ?? []);
}

function recordOf(value: unknown): Loose {
  return isRecord(value) ? value : {};
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (Array.isArray(inner) ? (inner as unknown[])[Number(step)] : recordOf(inner)[step]),
    value,
  );
}

const PAIRS: Readonly<Record<string, string>> = { '}': '{', ']': '[', ')': '(' };

/** Returns what keeps a pattern from fitting any path as it is meant. */
function patternFault(pattern: string): Finding | undefined {
  if (pattern.startsWith('/') || pattern.startsWith('../')) {
    const start = pattern.slice(0, pattern.indexOf('/') + 1);
    return { code: 'governance/pattern-start', params: { pattern, start } };
  }
  if (pattern.startsWith('!')) return { code: 'governance/pattern-negated', params: { pattern } };
  if (pattern.split('/').some((step) => step === '..' || step === '.' || step === ''))
    return { code: 'governance/pattern-step', params: { pattern } };
  if (pattern.includes('\\') || pattern.trim() !== pattern)
    return { code: 'governance/pattern-sign', params: { pattern } };
  const open: string[] = [];
  for (const sign of pattern) {
    if ('{[('.includes(sign)) open.push(sign);
    else if (Object.hasOwn(PAIRS, sign) && open.pop() !== PAIRS[sign])
      return { code: 'governance/pattern-too-many', params: { pattern, sign } };
  }
  const sign = open.at(-1);
  return sign === undefined ? undefined : { code: 'governance/pattern-open', params: { pattern, sign } };
}

/** Says what no class decides on: some class must take every path, whatever happens to the file. */
function undecided(classes: readonly Readonly<Record<string, unknown>>[]): Finding[] {
  const plain = classes
    .flatMap(({ match }) => recordsIn(match))
    .map(({ record }) => record)
    .filter(({ status, changes }) => status === undefined && changes === undefined);
  const whole = plain.filter(({ except }) => except === undefined).flatMap(({ paths }) => listOfTexts(paths));
  if (whole.includes('**')) return [];
  const rest = plain.filter(({ paths }) => listOfTexts(paths).includes('**'));
  if (rest.length === 0) return [{ code: 'governance/undecided', params: {} }];
  const left = rest.map(({ except }) => listOfTexts(except).filter((one) => !whole.includes(one)));
  const [missed] = left.some((one) => one.length === 0) ? [] : left.flat();
  return missed === undefined ? [] : [{ code: 'governance/left-out', params: { pattern: missed } }];
}

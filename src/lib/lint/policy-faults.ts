/** What is wrong with the rules of decision-making, beyond what the schema tells. */
import type { Path } from '../model/problem.ts';
import { nearest } from './nearest.ts';
import { patternFault, undecided } from './path-patterns.ts';
import { seatsOf } from './person-faults.ts';
import { quote } from './quote.ts';
import { isRecord, listOfTexts, recordsIn, textOf } from './reading.ts';
import type { Finding, FoundPaper } from './rule.ts';

type Loose = Readonly<Record<string, unknown>>;

/** Gives the faults of a policy, held against the people who are recorded. */
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
  if (typeof value !== 'string') return [];
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: value });
    return [];
  } catch {
    return [
      {
        path: ['timezone'],
        message: `"timezone" is ${quote(value)}, which is not a time zone, so no day could be told.`,
        tip: 'Write it like "Europe/London".',
      },
    ];
  }
}

/** Every place in which the policy names a role, a class or a type of relation. */
function namesFaults(policy: Loose): Finding[] {
  const roles = idsIn(policy['roles']);
  const classes = idsIn(policy['classes']);
  const named = (what: string, ids: readonly string[], path: Path): Finding[] =>
    listOfTexts(at(policy, path)).flatMap((id, index) =>
      ids.includes(id) ? [] : [{ path: [...path, index], ...unknown(what, id, ids) }],
    );
  return [
    ...(roles.includes('steward')
      ? []
      : [
          {
            path: ['roles'],
            message: 'There is no role "steward", whose objection in a review stops a change.',
            tip: 'Add the role again.',
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
    const message = `${quote(id)} stands here twice.`;
    return [{ path: [...path, index, 'id'], message, tip: 'Take one of them out.' }];
  });
}

function needsFault(rules: Loose, path: Path): Finding[] {
  const { approvals, organisations } = recordOf(rules['needs']);
  if (typeof approvals !== 'number' || typeof organisations !== 'number' || organisations <= approvals)
    return [];
  return [
    {
      path: [...path, 'organisations'],
      message: `${approvals} ${approvals === 1 ? 'approval' : 'approvals'} cannot come from ${organisations} organisations.`,
      tip: 'Ask for as many approvals, or for fewer organisations.',
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
        message: `The class ${quote(record['id'])} needs more approvals than ${quote(before?.['id'])} before it, and the strictest comes first.`,
        tip: 'Move it up.',
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
  return [
    {
      path: ['founding', 'active'],
      level: 'warning',
      message: `"active" is ${String(active)}, and stewards from ${sit} organisations sit today; founding mode is for fewer than ${stewards}.`,
      tip: `Write "active: ${String(!active)}" in a change of its own.`,
    },
  ];
}

function unknown(what: string, id: string, ids: readonly string[]): Finding {
  const guess = nearest(id, ids);
  return {
    message: `There is no ${what} ${quote(id)}, so the rule would mean nothing.`,
    tip: guess === undefined ? `There are ${ids.map(quote).join(', ')}.` : `Did you mean ${quote(guess)}?`,
  };
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

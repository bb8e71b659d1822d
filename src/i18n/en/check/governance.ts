/** The policy, people in roles, and the list of those left off. */
import { words } from '../../finding-words.ts';
import { quote } from '../../quote.ts';
import { plural } from '../locale.ts';

/** A name that is not among those there are. */
interface Unknown {
  readonly id: string;
  readonly known: readonly string[];
  readonly suggestion?: string | undefined;
}

interface Advice {
  /** Where the value that would be right here brings another problem. */
  readonly advice?: 'look';
}

const unknownInPolicy = (what: string) =>
  words<Unknown>({
    message: ({ id }) => `There is no ${what} ${quote(id)}, so the rule would mean nothing.`,
    tip: ({ known, suggestion }) =>
      suggestion === undefined
        ? `There are ${known.map(quote).join(', ')}.`
        : `Did you mean ${quote(suggestion)}?`,
  });

const pattern = <Params extends { pattern: string }>(why: (params: Params) => string) =>
  words<Params>({
    message: (params) => `The pattern ${quote(params.pattern)} ${why(params)}.`,
    tip: 'Write it as seen from the top of the repository, such as "data/**" or "data/{events,projects}/*.yaml".',
  });

interface Pattern {
  readonly pattern: string;
}

const policy = {
  'governance/no-policy': words<{ file: string }>({
    message: ({ file }) =>
      `People are recorded in roles, and ${quote(file)}, which says what roles may do, is not there.`,
    tip: 'Put the policy back, or take the files of people out.',
  }),
  'governance/time-zone': words<{ value: string }>({
    message: ({ value }) =>
      `"timezone" is ${quote(value)}, which is not a time zone, so no day could be told.`,
    tip: 'Write it like "Europe/London".',
  }),
  'governance/no-stewards': words({
    message: 'There is no role "steward", whose objection in a review stops a change.',
    tip: 'Add the role again.',
  }),
  'governance/unknown-role': unknownInPolicy('role'),
  'governance/unknown-class': unknownInPolicy('class'),
  'governance/twice': words<{ id: string }>({
    message: ({ id }) => `${quote(id)} stands here twice.`,
    tip: 'Take one of them out.',
  }),
  'governance/too-few-approvals': words<{ approvals: number; organisations: number }>({
    message: ({ approvals, organisations }) =>
      `${plural(approvals, { one: '# approval', other: '# approvals' })} cannot come from ${organisations} organisations.`,
    tip: 'Ask for as many approvals, or for fewer organisations.',
  }),
  'governance/class-order': words<{ id: unknown; before: unknown }>({
    message: ({ id, before }) =>
      `The class ${quote(id)} needs more approvals than ${quote(before)} before it, and the strictest comes first.`,
    tip: 'Move it up.',
  }),
  'governance/founding-mode': words<{ active: boolean; sitting: number; needed: number } & Advice>({
    message: ({ active, sitting, needed }) =>
      `"active" is ${String(active)}, and stewards from ${sitting} organisations sit today; founding mode is for fewer than ${needed}.`,
    tip: ({ active, advice }) =>
      advice === 'look'
        ? 'Correct it in a change of its own.'
        : `Write "active: ${String(!active)}" in a change of its own.`,
  }),
  'governance/pattern-start': pattern<Pattern & { start: string }>(
    ({ start }) => `begins with ${quote(start)}, and paths do not`,
  ),
  'governance/pattern-negated': pattern<Pattern>(
    () => 'begins with "!", which turns it around; use "except"',
  ),
  'governance/pattern-step': pattern<Pattern>(() => 'has an empty step or dots as a step, which no path has'),
  'governance/pattern-sign': pattern<Pattern>(() => 'holds a backslash, or a space at its end'),
  'governance/pattern-too-many': pattern<Pattern & { sign: string }>(
    ({ sign }) => `has a "${sign}" too many`,
  ),
  'governance/pattern-open': pattern<Pattern & { sign: string }>(
    ({ sign }) => `has a "${sign}" that is not closed`,
  ),
  'governance/undecided': words({
    message: 'No class takes the paths "**", so there are files on which nothing is decided.',
    tip: 'Give the last class the paths "**".',
  }),
  'governance/left-out': words<Pattern>({
    message: ({ pattern: missed }) =>
      `The class that takes "**" leaves out ${quote(missed)}, which no other class takes as a whole.`,
    tip: ({ pattern: missed }) => `Give a class the paths ${quote(missed)}, or take it out of "except".`,
  }),
};

const people = {
  'governance/file-name': words<{ handle: string; file: string }>({
    message: ({ handle, file }) =>
      `"handle" is ${quote(handle)}, and the file is called ${quote(file)}: it is named by the handle in lower case.`,
    tip: ({ handle }) => `Rename it to "${handle.toLowerCase()}.yaml", or correct the handle.`,
  }),
  'governance/no-such-day': words<{ field: string; value: string }>({
    message: ({ field, value }) => `"${field}" is ${quote(value)}, which no calendar has.`,
    tip: 'Check the day.',
  }),
  'governance/future-day': words<{ field: string; value: string; today: string }>({
    message: ({ field, value, today }) =>
      `"${field}" is ${quote(value)}, which is in the future (today is ${today}); only what has happened is recorded.`,
    tip: 'Check the day.',
  }),
  'governance/term-reversed': words<{ from: string; until: string }>({
    message: ({ from, until }) =>
      `"until" is ${quote(until)}, before "from", which is ${quote(from)}; a term ends after it begins.`,
    tip: 'Check both; perhaps they have been swapped.',
  }),
  'governance/term-too-long': words<{ until: string; role: string; months: number; last: string } & Advice>({
    message: ({ until, role, months, last }) =>
      `"until" is ${quote(until)}, and a term as ${role} lasts ${months} months at most, so it ends on ${last}.`,
    tip: ({ last, advice }) =>
      advice === 'look' ? 'Correct both days of the term.' : `Write "${last}", or an earlier day.`,
  }),
  'governance/role-not-in-policy': words<Unknown>({
    message: ({ id }) => `There is no role ${quote(id)} in the policy, so this person would hold none.`,
    tip: ({ known, suggestion }) =>
      suggestion === undefined
        ? `The roles are ${known.map(quote).join(', ')}.`
        : `Did you mean ${quote(suggestion)}?`,
  }),
  'governance/terms-in-a-row': words<{ row: number; role: string; most: number; months: number }>({
    message: ({ row, role, most }) => `This is term ${row} in a row as ${role}, and ${most} are the most.`,
    tip: ({ months }) => `Leave at least ${months} months between, or take the term out.`,
  }),
  'governance/unknown-tie': words<{ id: string; suggestion?: string | undefined }>({
    message: ({ id }) => `There is no entry ${quote(id)}, so ties to it would not be seen.`,
    tip: ({ suggestion }) =>
      suggestion === undefined
        ? 'For a body without an entry write its name, such as "Example Club".'
        : `Did you mean ${quote(suggestion)}?`,
  }),
  'governance/left-off-twice': words({
    message: 'This body stands in the list already.',
    tip: 'Take the second one out.',
  }),
};

export const governance = { ...policy, ...people };

/** What is wrong with the file of a person in a role, beyond what the schema tells. */
import { lastDayOfTerm, realDay } from '../../core/dates.ts';
import { idOfPath } from '../model/file-types.ts';
import { ID_PATTERN } from '../model/ids.ts';
import { dayFault } from './calendar.ts';
import { nearest } from './nearest.ts';
import { quote } from './quote.ts';
import { isRecord, listOfTexts, recordsIn, textOf } from './reading.ts';
import type { Finding, FoundPaper } from './rule.ts';

type Loose = Readonly<Record<string, unknown>>;

/** Gives the faults of a person's file; `known` are the ids that a tie may name. */
export function personFaults(
  { file, data }: FoundPaper,
  policy: Loose | undefined,
  known: ReadonlySet<string>,
  today: string,
): Finding[] {
  const roles = new Map(
    recordsIn(policy?.['roles']).flatMap(({ record }) => {
      const id = textOf(record['id']);
      return id === undefined ? [] : [[id, record] as const];
    }),
  );
  const consent = dayFault(data['consent'], 'consent', today);
  return [
    ...nameFault(file, data),
    ...recordsIn(data['roles']).flatMap(({ index, record }) => termFaults(record, index, roles)),
    ...inARow(data['roles'], roles),
    ...listOfTexts(data['affiliations']).flatMap((one, index) => tieFault(one, index, known)),
    ...(consent ? [{ path: ['consent'], ...consent }] : []),
  ];
}

function nameFault(file: string, data: Loose): Finding[] {
  const handle = textOf(data['handle']);
  const name = idOfPath(file, 'person');
  if (handle === undefined || handle.toLowerCase() === name) return [];
  return [
    {
      path: ['handle'],
      message: `"handle" is ${quote(handle)}, and the file is called ${quote(`${name ?? ''}.yaml`)}: it is named by the handle in lower case.`,
      tip: `Rename it to "${handle.toLowerCase()}.yaml", or correct the handle.`,
    },
  ];
}

function termFaults(term: Loose, index: number, roles: ReadonlyMap<string, Loose>): Finding[] {
  const path = (field: string) => ['roles', index, field];
  const [id, from, until] = [textOf(term['role']), realDay(term['from']), realDay(term['until'])];
  const findings: Finding[] = [];
  for (const field of ['from', 'until']) {
    const fault = dayFault(term[field], field);
    if (fault) findings.push({ path: path(field), ...fault });
  }
  const role = id === undefined ? undefined : roles.get(id);
  if (id !== undefined && !role && roles.size > 0)
    findings.push({ path: path('role'), ...noRole(id, roles) });
  if (from === undefined || until === undefined) return findings;
  const months = role?.['term_months'];
  const last = typeof months === 'number' ? lastDayOfTerm(from, months) : undefined;
  if (until < from)
    findings.push({
      path: path('until'),
      message: `"until" is ${quote(until)}, before "from", which is ${quote(from)}; a term ends after it begins.`,
      tip: 'Check both; perhaps they have been swapped.',
    });
  else if (last !== undefined && until > last)
    findings.push({
      path: path('until'),
      message: `"until" is ${quote(until)}, and a term as ${id ?? ''} lasts ${String(months)} months at most, so it ends on ${last}.`,
      tip: `Write "${last}", or an earlier day.`,
    });
  return findings;
}

function noRole(id: string, roles: ReadonlyMap<string, Loose>): Finding {
  const guess = nearest(id, roles.keys());
  return {
    message: `There is no role ${quote(id)} in the policy, so this person would hold none.`,
    tip:
      guess === undefined
        ? `The roles are ${[...roles.keys()].map(quote).join(', ')}.`
        : `Did you mean ${quote(guess)}?`,
  };
}

/** Terms of one role with less than a term between them count as in a row: nobody sits on by a day's break. */
function inARow(value: unknown, roles: ReadonlyMap<string, Loose>): Finding[] {
  return [...roles].flatMap(([id, { max_in_a_row: most, term_months: months }]): Finding[] => {
    if (typeof most !== 'number' || typeof months !== 'number') return [];
    const terms = recordsIn(value)
      .flatMap(({ index, record }) => {
        const [from, until] = [realDay(record['from']), realDay(record['until'])];
        return record['role'] === id && from !== undefined && until !== undefined
          ? [{ index, from, until }]
          : [];
      })
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    let row = 0;
    let last = '';
    for (const { index, from, until } of terms) {
      row = last !== '' && from <= lastDayOfTerm(last, months) ? row + 1 : 1;
      last = until;
      if (row > most)
        return [
          {
            path: ['roles', index, 'from'],
            message: `This is term ${row} in a row as ${id}, and ${most} are the most.`,
            tip: `Leave at least ${months} months between, or take the term out.`,
          },
        ];
    }
    return [];
  });
}

function tieFault(one: string, index: number, known: ReadonlySet<string>): Finding[] {
  if (!ID_PATTERN.test(one) || known.has(one)) return [];
  const guess = nearest(one, known);
  return [
    {
      path: ['affiliations', index],
      // An entry that is taken off the map must not have to wait for the files of people.
      ...(guess === undefined && { level: 'warning' as const }),
      message: `There is no entry ${quote(one)}, so ties to it would not be seen.`,
      tip:
        guess === undefined
          ? 'For a body without an entry write its name, such as "Example Club".'
          : `Did you mean ${quote(guess)}?`,
    },
  ];
}

/** Gives the ids of the bodies, or the people without one, that hold a role on a day. */
export function seatsOf(people: readonly FoundPaper[], role: string, today: string): ReadonlySet<string> {
  return new Set(
    people.flatMap(({ data }) => {
      const sits = recordsIn(data['roles']).some(
        ({ record }) =>
          record['role'] === role &&
          (textOf(record['from']) ?? '9999') <= today &&
          today <= (textOf(record['until']) ?? ''),
      );
      const [first] = isRecord(data) ? listOfTexts(data['affiliations']) : [];
      return sits ? [first ?? `@${textOf(data['handle']) ?? ''}`] : [];
    }),
  );
}

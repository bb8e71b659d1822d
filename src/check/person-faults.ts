/** What is wrong with the file of a person in a role, beyond what the schema tells. */
import { lastDayOfTerm, realDay } from '../core/dates.ts';
import { idOfPath } from '../core/schema/file-types.ts';
import { ID_PATTERN } from '../core/ids.ts';
import { nearest } from './similar-names.ts';
import { isRecord, listOfTexts, recordsIn, textOf } from './guards.ts';
import type { Finding } from './finding.ts';
import type { FoundPaper } from './rule.ts';

type Loose = Readonly<Record<string, unknown>>;

/** Returns the faults of a person's file; `known` are the ids that a tie may name. */
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
      code: 'governance/file-name',
      params: { handle, file: `${name ?? ''}.yaml` },
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
  if (until < from)
    findings.push({
      path: path('until'),
      code: 'governance/term-reversed',
      params: { from, until },
    });
  else if (id !== undefined && typeof months === 'number' && until > lastDayOfTerm(from, months)) {
    const code = 'governance/term-too-long' as const;
    const params = { until, role: id, months, last: lastDayOfTerm(from, months) };
    const edits = [{ path: path('until'), value: params.last }];
    const otherwise = { code, params: { ...params, advice: 'look' as const } };
    findings.push({ path: path('until'), code, params, offer: { edits, otherwise } });
  }
  return findings;
}

function noRole(id: string, roles: ReadonlyMap<string, Loose>): Finding {
  const known = [...roles.keys()];
  return {
    code: 'governance/role-not-in-policy',
    params: { id, known, suggestion: nearest(id, known) },
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
            code: 'governance/terms-in-a-row',
            params: { row, role: id, most, months },
          },
        ];
    }
    return [];
  });
}

function tieFault(one: string, index: number, known: ReadonlySet<string>): Finding[] {
  if (!ID_PATTERN.test(one) || known.has(one)) return [];
  const suggestion = nearest(one, known);
  return [
    {
      path: ['affiliations', index],
      // An entry that is taken off the map must not have to wait for the files of people.
      ...(suggestion === undefined && { level: 'warning' as const }),
      code: 'governance/unknown-tie',
      params: { id: one, suggestion },
      ...(suggestion !== undefined && {
        offer: {
          edits: [{ path: ['affiliations', index], value: suggestion }],
          otherwise: {
            level: 'warning' as const,
            code: 'governance/unknown-tie' as const,
            params: { id: one, suggestion: undefined },
          },
        },
      }),
    },
  ];
}

/** Returns the ids of the bodies, or the people without one, that hold a role on a day. */
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

/** Says what is wrong with a day: no calendar has it, or, where `today` is given, it lies in the future. */
export function dayFault(value: unknown, field: string, today?: string): Finding | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  if (realDay(value) === undefined) return { code: 'governance/no-such-day', params: { field, value } };
  if (today === undefined || value <= today) return undefined;
  return { code: 'governance/future-day', params: { field, value, today } };
}

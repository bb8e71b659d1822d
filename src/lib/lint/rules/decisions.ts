/**
 * The record of decisions is what people hold the map to: its dates must be possible, its names right, and each decision
 * must lead to the change in which it was taken.
 */
import { changeNumber } from '../../model/decisions.ts';
import { knownIds } from '../known-ids.ts';
import { nearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import { isRecord, listOfTexts, textOf } from '../reading.ts';
import type { DatasetRule, Finding, FoundDecision } from '../rule.ts';

export const decisions: DatasetRule = {
  name: 'decisions',
  description:
    'A recorded decision has a fitting name, dates in order, counts that agree, and organisations that exist.',
  scope: 'dataset',
  check(dataset, report, { today }) {
    const known = knownIds(dataset);
    for (const decision of dataset.decisions) {
      const add = (finding: Finding) => report(decision.file, finding);
      nameAndLink(decision).forEach(add);
      daysInOrder(decision, today).forEach(add);
      countsAgree(decision).forEach(add);
      const { organisations } = decision.data;
      if (!isRecord(organisations)) continue;
      listOfTexts(organisations['entries']).forEach((id, index) => {
        // An entry that moved is found under its old id, and the record stays as it was written.
        if (!known.has(id) && !Object.hasOwn(dataset.redirects, id))
          add({ path: ['organisations', 'entries', index], ...unknown(id, nearest(id, known)) });
      });
    }
  },
};

function nameAndLink({ id, data }: FoundDecision): Finding[] {
  const number = changeNumber(id);
  if (number === undefined)
    return /^\d/.test(id)
      ? [
          {
            message: `The file name "${id}.yaml" begins like that of a change, which is its year, a hyphen and its number.`,
            tip: 'Call it for example "2027-12.yaml"; for what was decided outside a change, begin with a word.',
          },
        ]
      : [];
  const [link, decided] = [textOf(data['link']), textOf(data['decided'])];
  return [
    ...(link === undefined || link.split(/[?#]/)[0]?.endsWith(`/${number}`) === true
      ? []
      : [
          {
            path: ['link'],
            message: `"link" is ${quote(link)} and does not end in /${number}, so it does not lead to the change after which the file is named.`,
            tip: 'Correct the link or the file name.',
          },
        ]),
    ...(decided === undefined || decided.startsWith(`${id.slice(0, 4)}-`)
      ? []
      : [
          {
            path: ['decided'],
            message: `"decided" is ${quote(decided)}, and the file name "${id}.yaml" says ${id.slice(0, 4)}.`,
            tip: `Name the file after the year of the decision: "${decided.slice(0, 4)}-${number}.yaml".`,
          },
        ]),
    ...['opened', 'approvals', 'organisations']
      .filter((field) => data[field] === undefined)
      .map((field) => ({
        message: `"${field}" is missing, which the host knows for every change.`,
        tip: `Add "${field}"; \`npm run record\` does so by itself.`,
      })),
  ];
}

/** Pairs of days of which the second cannot come before the first. */
const PAIRS = [
  ['opened', 'decided'],
  ['decided', 'review_due'],
  ['decided', 'reviewed'],
] as const;

function daysInOrder({ data }: FoundDecision, today: string): Finding[] {
  const wrong = PAIRS.flatMap(([first, second]) => {
    const [a, b] = [textOf(data[first]), textOf(data[second])];
    if (a === undefined || b === undefined || a < b || (a === b && second !== 'review_due')) return [];
    return [
      {
        path: [second],
        message: `"${second}" is ${quote(b)}, which is not after "${first}", ${quote(a)}.`,
        tip: 'Check both days.',
      },
    ];
  });
  const toCome = ['opened', 'decided', 'reviewed'].flatMap((field) => {
    const day = textOf(data[field]);
    return day === undefined || day <= today
      ? []
      : [
          {
            path: [field],
            message: `"${field}" is ${quote(day)}, which is in the future (today is ${today}); only what has happened is recorded.`,
            tip: 'Check the day.',
          },
        ];
  });
  return [...wrong, ...toCome];
}

function countsAgree({ data }: FoundDecision): Finding[] {
  const { approvals, organisations } = data;
  if (!isRecord(organisations)) return [];
  const { count, entries } = organisations;
  if (typeof count !== 'number') return [];
  const named = listOfTexts(entries).length;
  return [
    ...(named > count
      ? [
          {
            path: ['organisations', 'count'],
            message: `"count" is ${count}, and "entries" names ${named} organisations.`,
            tip: 'Count those that are named, and people who belong to none.',
          },
        ]
      : []),
    ...(typeof approvals === 'number' && count > approvals
      ? [
          {
            path: ['organisations', 'count'],
            message: `The approvals are said to come from ${count} organisations, and there are only ${approvals}.`,
            tip: 'Correct "approvals" or "count".',
          },
        ]
      : []),
  ];
}

function unknown(id: string, guess: string | undefined): Finding {
  return {
    message: `There is no entry ${quote(id)}, so nobody could see whose approval it was.`,
    tip:
      guess === undefined ? 'Take the id out; "count" keeps counting it.' : `Did you mean ${quote(guess)}?`,
  };
}

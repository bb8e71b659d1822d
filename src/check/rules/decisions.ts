/**
 * The record of decisions is what people hold the map to: its dates must be possible, its names right, and each decision
 * must lead to the change in which it was taken.
 */
import { changeNumber } from '../../core/governance.ts';
import { knownIds, isRecord, listOfTexts, textOf } from '../guards.ts';
import { nearest } from '../similar-names.ts';
import type { Finding } from '../finding.ts';
import type { DatasetRule, FoundDecision } from '../rule.ts';

export const decisions: DatasetRule = {
  name: 'decisions',
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
          add({
            path: ['organisations', 'entries', index],
            code: 'decisions/unknown-id',
            params: { id, suggestion: nearest(id, known) },
          });
      });
    }
  },
};

function nameAndLink({ id, data }: FoundDecision): Finding[] {
  const number = changeNumber(id);
  if (number === undefined) return /^\d/.test(id) ? [{ code: 'decisions/file-name', params: { id } }] : [];
  const findings: Finding[] = [];
  const [link, decided] = [textOf(data['link']), textOf(data['decided'])];
  if (link !== undefined && link.split(/[?#]/)[0]?.endsWith(`/${number}`) !== true)
    findings.push({ path: ['link'], code: 'decisions/other-link', params: { link, number } });
  if (decided !== undefined && !decided.startsWith(`${id.slice(0, 4)}-`))
    findings.push({ path: ['decided'], code: 'decisions/other-year', params: { decided, id, number } });
  for (const field of ['opened', 'approvals', 'organisations'])
    if (data[field] === undefined) findings.push({ code: 'decisions/missing-field', params: { field } });
  return findings;
}

/** Pairs of days of which the second cannot come before the first. */
const PAIRS = [
  ['opened', 'decided'],
  ['decided', 'review_due'],
  ['decided', 'reviewed'],
] as const;

function daysInOrder({ data }: FoundDecision, today: string): Finding[] {
  const findings: Finding[] = [];
  for (const [earlier, later] of PAIRS) {
    const [earlierDay, laterDay] = [textOf(data[earlier]), textOf(data[later])];
    if (earlierDay === undefined || laterDay === undefined) continue;
    if (earlierDay < laterDay || (earlierDay === laterDay && later !== 'review_due')) continue;
    const params = { later, laterDay, earlier, earlierDay };
    findings.push({ path: [later], code: 'decisions/days-out-of-order', params });
  }
  for (const field of ['opened', 'decided', 'reviewed']) {
    const day = textOf(data[field]);
    if (day !== undefined && day > today)
      findings.push({ path: [field], code: 'decisions/future', params: { field, day, today } });
  }
  return findings;
}

function countsAgree({ data }: FoundDecision): Finding[] {
  const { approvals, organisations } = data;
  if (!isRecord(organisations)) return [];
  const { count, entries } = organisations;
  if (typeof count !== 'number') return [];
  const named = listOfTexts(entries).length;
  const path = ['organisations', 'count'];
  const findings: Finding[] = [];
  if (named > count) findings.push({ path, code: 'decisions/count-too-small', params: { count, named } });
  if (typeof approvals === 'number' && count > approvals)
    findings.push({ path, code: 'decisions/count-too-large', params: { count, approvals } });
  return findings;
}

/**
 * One wrong digit in a figure is believed by everyone who compares regions. What a figure says of itself is therefore
 * held against it: a share is a share, no year is to come, and regions that can be counted together make the UK.
 */
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import { isRecord, textOf } from '../guards.ts';
import type { Finding } from '../finding.ts';
import type { FoundIndicator, IndicatorRule, Report } from '../rule.ts';

const REGIONS = TAXONOMY.region.terms.map(({ id }) => id);

export const figures: IndicatorRule = {
  name: 'figures',
  scope: 'indicator',
  check({ data }, report, { today }) {
    const year = data['year'];
    if (typeof year === 'number' && year > Number(today.slice(0, 4))) {
      report({ path: ['year'], code: 'figures/future-year', params: { year, today } });
    }
    if (textOf(data['unit'])?.startsWith('%') === true) shares(data, report);
    const finding = isRecord(data['per']) ? sumFault(data) : undefined;
    if (finding) report(finding);
  },
};

type Data = FoundIndicator['data'];

function shares({ values, uk }: Data, report: Report): void {
  const all = [
    ...Object.entries(isRecord(values) ? values : {}).map(([id, value]) => [['values', id], value] as const),
    [['uk'], uk] as const,
  ];
  for (const [path, value] of all) {
    if (typeof value !== 'number' || (value >= 0 && value <= 100)) continue;
    report({ path, code: 'figures/not-a-share', params: { value } });
  }
}

/** Only a sum of all twelve can be held against the UK's figure, and only as closely as the figures are rounded. */
function sumFault({ values, uk }: Data): Finding | undefined {
  if (!isRecord(values) || typeof uk !== 'number') return undefined;
  const all = REGIONS.map((id) => values[id]).filter((value) => typeof value === 'number');
  if (all.length < REGIONS.length) return undefined;
  const sum = all.reduce((total, value) => total + value, 0);
  const apart = Math.abs(sum - uk);
  if (apart <= ((all.length + 1) / 2) * stepOf([...all, uk])) return undefined;
  return {
    path: ['uk'],
    code: 'figures/wrong-sum',
    params: { sum: rounded(sum), uk: rounded(uk), apart: rounded(apart) },
  };
}

/** Returns what figures are rounded to: the largest of 1, 5, 10, 50, 100 and so on, or of their parts, that divides all. */
function stepOf(values: readonly number[]): number {
  const steps = [1000, 500, 100, 50, 10, 5, 1, 0.5, 0.1, 0.05, 0.01];
  const divides = (step: number) =>
    values.every((value) => Math.abs(value / step - Math.round(value / step)) < 1e-6);
  return steps.find(divides) ?? 0.001;
}

/** Adding up leaves stray digits behind. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

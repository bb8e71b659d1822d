/** Figures of indicators and the rates and shares that go with them. */
import { locale, number } from './locale.ts';

const pounds = new Intl.NumberFormat(locale, {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});
const pence = new Intl.NumberFormat(locale, { style: 'currency', currency: 'GBP' });
const rate = new Intl.NumberFormat(locale, {
  maximumFractionDigits: 1,
  maximumSignificantDigits: 2,
  roundingPriority: 'morePrecision',
});

/** Returns a figure with its unit: 3,186,581 people, 20.9% of premises, £738 million, £577.90 a week. */
export function figure(value: number, unit: string): string {
  if (unit.startsWith('%')) return `${number(value)}${unit}`;
  if (unit.startsWith('£')) return (Number.isInteger(value) ? pounds : pence).format(value) + unit.slice(1);
  return `${number(value)} ${unit}`;
}

/** Returns a rate no more exactly than so few entries carry it: 104.2, 14.3, 0.22. */
export function rateNumber(value: number): string {
  return rate.format(value);
}

import { csvFormatRows } from 'd3';

/** A program that reads tables may run what begins like this; an apostrophe in front makes it plain text. */
const FORMULA = /^[=+\-@\t\r]/;

/** Writes rows as CSV (RFC 4180), each cell safe to open in a spreadsheet. The first row holds the names of the columns. */
export function csvText(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const safe = (value: string | number | undefined): string => {
    if (typeof value === 'number') return String(value);
    const text = value ?? '';
    return FORMULA.test(text) ? `'${text}` : text;
  };
  return `${csvFormatRows(rows.map((row) => row.map(safe)))}\n`;
}

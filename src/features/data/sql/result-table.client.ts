import * as words from '#words/sql.ts';
import { element } from '../../../ui/dom.ts';
import type { Result, ResultCell } from './run-sql.ts';

/** Maximum number of rows shown; the file to download has more. */
const SHOWN_ROWS = 200;

/** Returns the table of a result. A cell without a value says so, since an empty one could hold an empty text. */
export function resultTable({ columns, rows }: Result, caption: string): HTMLTableElement {
  const table = element('table', 'sql-table');
  table.append(element('caption', undefined, caption));
  const head = table.createTHead().insertRow();
  for (const name of columns) {
    const cell = element('th', undefined, name);
    cell.scope = 'col';
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows.slice(0, SHOWN_ROWS)) {
    const line = body.insertRow();
    row.forEach((value, place) => line.append(cellOf(value, place === 0)));
  }
  return table;
}

/** Returns in words how many rows a result has, and what of it is shown and can be downloaded. */
export function rowsInWords({ rows, more }: Result): string {
  if (rows.length === 0) return words.noRows;
  if (more) return words.firstKept(rows.length, SHOWN_ROWS);
  return rows.length > SHOWN_ROWS ? words.firstShown(rows.length, SHOWN_ROWS) : words.allShown(rows.length);
}

function cellOf(value: ResultCell, isFirst: boolean): HTMLTableCellElement {
  if (isFirst) {
    const cell = element('th', undefined, value === null ? words.noValue : String(value));
    cell.scope = 'row';
    return cell;
  }
  if (value === null) return element('td', 'soft', words.noValue);
  return element('td', typeof value === 'number' ? 'figures' : undefined, String(value));
}

import type { Result, ResultCell } from './run-sql.ts';
import { plural } from '../../../core/words.ts';
import { element } from '../../../ui/dom.ts';

/** So many rows are shown; the file to download has more. */
const SHOWN_ROWS = 200;
const NO_VALUE = 'no value';

/** Makes the table of a result. A cell without a value says so, since an empty one could hold an empty text. */
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

/** Gives how many rows a result has, and what of it is shown and can be downloaded. */
export function countWords({ rows, more }: Result): string {
  if (rows.length === 0) return 'No rows: nothing in the data fits the question.';
  if (more)
    return `More than ${plural(rows.length, 'row')}. The first ${SHOWN_ROWS} are shown, and the first ${plural(rows.length, 'row')} can be downloaded.`;
  if (rows.length > SHOWN_ROWS)
    return `${plural(rows.length, 'row')}. The first ${SHOWN_ROWS} are shown; the download has them all.`;
  return `${plural(rows.length, 'row')}.`;
}

function cellOf(value: ResultCell, isFirst: boolean): HTMLTableCellElement {
  if (isFirst) {
    const cell = element('th', undefined, value === null ? NO_VALUE : String(value));
    cell.scope = 'row';
    return cell;
  }
  if (value === null) return element('td', 'soft', NO_VALUE);
  return element('td', typeof value === 'number' ? 'figures' : undefined, String(value));
}

import * as words from '#words/sql.ts';
import { csvText } from '../../../core/csv.ts';
import { dataOf, element, part, save } from '../../../ui/dom.ts';
import { Engine, Stopped } from './engine.client.ts';
import type { Result, ResultCell } from './run-sql.ts';
import { explainSqlError } from './sql-errors.ts';

/** The desk at which a reader puts questions in SQL to the data. Nothing is fetched before the reader asks for it. */
class SqlDesk extends HTMLElement {
  #engine: Engine | undefined;
  #result: Result | undefined;
  #caption = words.yourQuestion;

  connectedCallback(): void {
    this.#on('open', () => void this.#open());
    this.#on('stop', () => this.#engine?.stop());
    this.#on('download', () => this.#download());
    const form = part(this, 'form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run();
    });
    this.#question.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.#run();
    });
    this.#question.addEventListener('input', () => (this.#caption = words.yourQuestion));
    for (const example of document.querySelectorAll<HTMLButtonElement>('button[data-question]'))
      example.addEventListener('click', () => void this.#take(example));
  }

  get #question(): HTMLTextAreaElement {
    return part(this, 'textarea', HTMLTextAreaElement);
  }

  #button(name: string): HTMLButtonElement {
    return part(this, `[data-do="${name}"]`, HTMLButtonElement);
  }

  #on(name: string, press: () => void): void {
    this.#button(name).addEventListener('click', press);
  }

  /** Opens the data and returns whether it is open; says what keeps it away. */
  async #open(): Promise<boolean> {
    if (this.#engine) return true;
    const open = this.#button('open');
    if (open.disabled) return false;
    open.disabled = true;
    this.#say(words.opening);
    try {
      this.#engine = await Engine.open(dataOf(this, 'file'));
    } catch {
      this.#fail(words.openFailed);
      return false;
    } finally {
      open.disabled = false;
    }
    part(this, '.sql-closed').hidden = true;
    part(this, 'form').hidden = false;
    this.#say(words.opened);
    this.#question.focus();
    return true;
  }

  /** Puts one of the ten questions on the desk and answers it. */
  async #take(example: HTMLButtonElement): Promise<void> {
    if (!(await this.#open())) return;
    const section = part(document, `#${dataOf(example, 'question')}`);
    this.#question.value = part(section, 'pre').textContent;
    this.#caption = part(section, 'h3').textContent;
    this.scrollIntoView();
    this.#question.focus();
    await this.#run();
  }

  async #run(): Promise<void> {
    const engine = this.#engine;
    const sql = this.#question.value.trim();
    if (!engine || this.hasAttribute('data-busy')) return;
    if (sql === '') {
      this.#fail(words.noQuestion);
      return;
    }
    const caption = this.#caption;
    this.#busy(true);
    this.#say(words.running);
    try {
      this.#show(await engine.ask(sql), caption);
    } catch (error) {
      if (error instanceof Stopped) this.#fail(words.stopped);
      else this.#fail(explainSqlError(error instanceof Error ? error.message : String(error)));
    } finally {
      this.#busy(false);
    }
  }

  #show(result: Result, caption: string): void {
    if (result.columns.length === 0) {
      this.#fail(words.nothingAsked);
      return;
    }
    this.#result = result;
    this.#say(rowsInWords(result));
    part(this, '.sql-answer').replaceChildren(resultTable(result, caption));
    part(this, '.sql-result').hidden = false;
  }

  #busy(busy: boolean): void {
    this.toggleAttribute('data-busy', busy);
    this.#button('run').disabled = busy;
    const stop = this.#button('stop');
    // The focus would be lost on a button that goes away.
    if (!busy && document.activeElement === stop) this.#question.focus();
    stop.disabled = !busy;
  }

  #say(message: string): void {
    part(this, '[role="alert"]').textContent = '';
    part(this, '[role="status"]').textContent = message;
  }

  /** Says why there is no answer, and takes the last one away, so that it is not taken for this one's. */
  #fail(message: string): void {
    this.#result = undefined;
    part(this, '.sql-result').hidden = true;
    part(this, '.sql-answer').replaceChildren();
    part(this, '[role="status"]').textContent = '';
    part(this, '[role="alert"]').textContent = message;
  }

  #download(): void {
    if (!this.#result) return;
    const { columns, rows } = this.#result;
    const cells = rows.map((row) => row.map((value) => value ?? undefined));
    save('answer.csv', csvText([columns, ...cells]), 'text/csv');
  }
}

customElements.define('sql-desk', SqlDesk);

/** Maximum number of rows shown; the file to download has more. */
const SHOWN_ROWS = 200;

/** Returns the table of a result. A cell without a value says so, since an empty one could hold an empty text. */
function resultTable({ columns, rows }: Result, caption: string): HTMLTableElement {
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
function rowsInWords({ rows, more }: Result): string {
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

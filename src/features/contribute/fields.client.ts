import * as words from '#words/contribute.ts';
import type { Held } from './query-form.ts';
import { element, part } from '../../ui/dom.ts';

/** A form of the page, as what it holds. */
export interface Fields {
  read(): Held;
  /** Fills the form; what is not given is emptied. */
  write(held: Held): void;
  /** Returns the label of a value in the form. */
  labelOf(name: string, value: string): string;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isTick = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');

/**
 * Returns the fields of a form. What several can be chosen of is kept in the order in which it was chosen, because the first
 * is the main one; that order is said beside the question.
 */
export function fieldsOf(form: HTMLFormElement): Fields {
  const order = new Map<string, string[]>();
  const all = (): Field[] =>
    [...form.elements].filter(
      (one): one is Field =>
        (one instanceof HTMLInputElement ||
          one instanceof HTMLSelectElement ||
          one instanceof HTMLTextAreaElement) &&
        one.name !== '',
    );
  const chosen = (name: string): string[] => {
    const ticked = all().filter((one) => one.name === name && isTick(one) && one.checked);
    const ids = ticked.map(({ value }) => value);
    const known = (order.get(name) ?? []).filter((id) => ids.includes(id));
    const now = [...known, ...ids.filter((id) => !known.includes(id))];
    order.set(name, now);
    return now;
  };
  const labelOf = (name: string, value: string): string => {
    const field = all().find((one) => one.name === name && (!isTick(one) || one.value === value));
    if (field instanceof HTMLSelectElement)
      return [...field.options].find((option) => option.value === value)?.text.trim() ?? value;
    const label = field?.labels?.[0]?.querySelector('span')?.firstChild?.textContent?.trim();
    return isTickOf(field) ? (label ?? value) : value;
  };
  const sayOrder = (name: string): void => {
    const question = form.querySelector(`fieldset.choices[data-question="${name}"]`);
    if (!question?.querySelector('[type="checkbox"]')) return;
    const said = question.querySelector('.order') ?? question.appendChild(element('p', 'order said'));
    said.setAttribute('role', 'status');
    const labels = chosen(name).map((id) => labelOf(name, id));
    said.textContent = labels.length < 2 ? '' : words.inOrder(labels);
  };
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') sayOrder(target.name);
  });
  return {
    labelOf,
    read: () => {
      const held: Record<string, string | readonly string[]> = {};
      for (const field of all()) {
        if (!isTick(field)) held[field.name] = field.value;
        else if (field.type === 'checkbox') held[field.name] ??= chosen(field.name);
        else if (field.checked) held[field.name] = field.value;
      }
      return held;
    },
    write: (held) => {
      for (const [name, value] of Object.entries(held)) {
        const [question = '', place = ''] = name.split('.');
        const rows = form.querySelector(`[data-rows="${CSS.escape(question)}"]`);
        if (rows && /^\d+$/.test(place)) rowsUpTo(rows, Number(place));
        if (typeof value !== 'string') order.set(name, [...value]);
      }
      for (const field of all()) {
        const value = held[field.name] ?? '';
        if (!isTick(field)) field.value = typeof value === 'string' ? value : value.join('\n');
        else field.checked = typeof value === 'string' ? value === field.value : value.includes(field.value);
      }
      for (const name of order.keys()) sayOrder(name);
      // What is filled in is never folded away.
      for (const folded of form.querySelectorAll<HTMLDetailsElement>('details.part'))
        folded.open ||= all().some(
          (field) => folded.contains(field) && (isTick(field) ? field.checked : field.value !== ''),
        );
    },
  };
}

function isTickOf(field: Field | undefined): boolean {
  return field !== undefined && isTick(field);
}

/** Stands in the template of a row where its place belongs. */
const PLACE = 'ROW';

/** Returns the rows of a question that is answered several times, in order. */
function rowsOf(question: Element): HTMLElement[] {
  return [...question.querySelectorAll<HTMLElement>('[data-row-fields]')];
}

/** Adds an empty row behind the others and gives it; places are never used twice, so that nothing is mixed up. */
function addRow(question: Element): HTMLElement {
  const places = rowsOf(question).map(({ dataset }) => Number(dataset['rowFields']));
  const place = String(Math.max(-1, ...places) + 1);
  const template = part(question, 'template[data-row]', HTMLTemplateElement);
  const row = part(template.content.cloneNode(true) as DocumentFragment, '[data-row-fields]');
  for (const element of [row, ...row.querySelectorAll('*')])
    for (const { name, value } of [...element.attributes])
      if (value.includes(PLACE)) element.setAttribute(name, value.replaceAll(PLACE, place));
  part(question, '.rows-list').append(row);
  return row;
}

/** Adds rows until there is one for each place up to the given one. */
function rowsUpTo(question: Element, place: number): void {
  while (!question.querySelector(`[data-row-fields="${place}"]`)) {
    const last = rowsOf(question).map(({ dataset }) => Number(dataset['rowFields']));
    if (Math.max(-1, ...last) >= place) return;
    addRow(question);
  }
}

/** Lets people add rows and take them out by buttons; `changed` is told. The focus goes to what is next. */
export function handleRepeatableRows(form: HTMLFormElement, changed: () => void): void {
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const question = target.closest<HTMLElement>('[data-rows]');
    if (!question) return;
    if (target.closest('[data-add]')) {
      firstField(addRow(question))?.focus();
    } else if (target.closest('[data-remove]')) {
      const row = target.closest('[data-row-fields]');
      const next = row?.nextElementSibling ?? row?.previousElementSibling;
      row?.remove();
      if (rowsOf(question).length === 0) addRow(question);
      const field = next instanceof HTMLElement ? firstField(next) : undefined;
      (field ?? part(question, '[data-add]')).focus();
      changed();
    }
  });
}

function firstField(row: HTMLElement): HTMLElement | undefined {
  return row.querySelector<HTMLElement>('select, input, textarea') ?? undefined;
}

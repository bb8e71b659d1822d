import * as words from '#words/contribute.ts';
import type { Held } from './query-form.ts';
import { element } from '../../ui/dom.ts';
import { rowsUpTo } from './repeatable-rows.client.ts';

/** A form of the page, as what it holds. */
export interface Fields {
  read(): Held;
  /** Fills the form; what is not given is emptied. */
  write(held: Held): void;
  /** Gives what a value is called in the form: the label of an option. */
  labelOf(name: string, value: string): string;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isTick = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');

/**
 * Gives the fields of a form. What several can be chosen of is kept in the order in which it was chosen, because the first
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

import * as words from '#words/find.ts';
import type { Query } from '../../catalogue/query.ts';
import { part } from '../../ui/dom.ts';

/** The three questions, of which one is seen at a time. */
export interface FindForm {
  /** Returns a question with what the form holds. */
  read(before: Query): Query;
  /** Fills the form from a question and shows one step of it; 0 shows none. */
  write(query: Query, step: number): void;
  /** Empties one step. */
  empty(step: number): void;
  /** Moves the focus to the heading of a step. */
  focus(step: number): void;
}

const LAST = 3;

/** Returns the form of a page; its fields are made when the site is built. */
export function findForm(form: HTMLFormElement): FindForm {
  const steps = [...form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-step]')];
  const near = part(form, '#near', HTMLInputElement);
  const audience = part(form, '#audience', HTMLSelectElement);
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const next = part(form, '[type="submit"]', HTMLButtonElement);
  const back = part(form, '[data-do="back"]', HTMLButtonElement);
  const checked = (facet: string) =>
    boxes.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value);
  const stepOf = (step: number) => steps.find(({ dataset }) => dataset['step'] === String(step));
  return {
    read(before) {
      const chosen = {
        space: checked('space'),
        support: checked('support'),
        audience: audience.value === '' ? [] : [audience.value],
      };
      return {
        ...before,
        chosen: Object.fromEntries(Object.entries(chosen).filter(([, ids]) => ids.length > 0)),
        near: near.value.trim(),
      };
    },
    write(query, step) {
      for (const box of boxes) box.checked = query.chosen[box.name]?.includes(box.value) === true;
      audience.value = query.chosen['audience']?.[0] ?? '';
      if (document.activeElement !== near) near.value = query.near;
      for (const one of steps) one.hidden = one.dataset['step'] !== String(step);
      form.hidden = step === 0;
      back.hidden = step <= 1;
      next.textContent = step === LAST ? words.showResult : words.next;
    },
    empty(step) {
      const own = stepOf(step);
      for (const box of own?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])
        box.checked = false;
      if (step !== LAST) return;
      near.value = '';
      audience.value = '';
    },
    focus(step) {
      const own = stepOf(step);
      if (own) part(own, 'h2').focus();
    },
  };
}

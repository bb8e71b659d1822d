import { part } from '../../ui/dom.ts';

/** Stands in the template of a row where its place belongs. */
const PLACE = 'ROW';

/** Gives the rows of a question that is answered several times, by their places. */
function rowsOf(question: Element): HTMLElement[] {
  return [...question.querySelectorAll<HTMLElement>('[data-row-fields]')];
}

/** Adds an empty row behind the others and gives it; places are never used twice, so that nothing is mixed up. */
export function addRow(question: Element): HTMLElement {
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
export function rowsUpTo(question: Element, place: number): void {
  while (!question.querySelector(`[data-row-fields="${place}"]`)) {
    const last = rowsOf(question).map(({ dataset }) => Number(dataset['rowFields']));
    if (Math.max(-1, ...last) >= place) return;
    addRow(question);
  }
}

/** Lets people add rows and take them out by buttons; `changed` is told. The focus goes to what is next. */
export function tendRows(form: HTMLFormElement, changed: () => void): void {
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

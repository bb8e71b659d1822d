import * as words from '#words/contribute.ts';
import type { Said } from './form-errors.ts';
import { element, link, part } from '../../ui/dom.ts';

/** A problem with the address of the entry that it is about besides. */
export interface Told extends Omit<Said, 'other'> {
  readonly same?: { readonly href: string; readonly name: string };
}

/** Returns the element of a field, or of the nearest group of fields around it. */
function fieldNamed(form: HTMLElement, name: string): HTMLElement | undefined {
  for (let at = name; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    const found = document.getElementById(`q-${at}`);
    if (found && form.contains(found)) return found;
  }
  return undefined;
}

/** Says beside each field what is wrong with it, and takes back what was said before. */
export function sayBeside(form: HTMLElement, problems: readonly Told[]): void {
  for (const box of form.querySelectorAll('.problems')) box.replaceChildren();
  for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  for (const problem of problems) {
    const field = fieldNamed(form, problem.field);
    const box = field && document.getElementById(`${field.id}-problem`);
    if (!field || !box) continue;
    box.append(sentence(problem));
    if (problem.level === 'error' && !(field instanceof HTMLFieldSetElement))
      field.setAttribute('aria-invalid', 'true');
  }
}

function sentence({ level, message, tip, same }: Told): HTMLElement {
  const said = element('p', level === 'error' ? 'problem' : 'problem warning');
  said.append(
    element('strong', undefined, level === 'error' ? words.pleasePutRight : words.pleaseLook),
    message,
    ' ',
  );
  if (same) said.append(link(same.href, same.name), ' ');
  said.append(tip);
  return said;
}

/** Lists at the top what must be put right, each with a way to its field, and moves the focus there. */
export function sayAtTop(box: HTMLElement, form: HTMLElement, problems: readonly Told[]): void {
  const errors = problems.filter(({ level }) => level === 'error');
  box.hidden = errors.length === 0;
  if (errors.length === 0) return;
  part(box, 'h2').textContent = words.countToPutRight(errors.length);
  part(box, 'ul').replaceChildren(
    ...errors.map((problem) => {
      const item = element('li');
      const field = fieldNamed(form, problem.field);
      if (field) {
        const way = link(`#${field.id}`, problem.message);
        way.addEventListener('click', (event) => {
          event.preventDefault();
          goTo(field);
        });
        item.append(way);
      } else item.append(problem.message, ' ', problem.tip);
      return item;
    }),
  );
  box.focus();
  box.scrollIntoView({ block: 'start' });
}

/** Opens what a field is folded into, and moves the focus to it. */
function goTo(field: HTMLElement): void {
  for (let at = field.parentElement; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  field.focus();
  field.scrollIntoView({ block: 'center' });
}

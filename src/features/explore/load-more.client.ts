import * as words from '#words/explore.ts';
import { button, element } from '../../ui/dom.ts';

/** How many entries are shown at once, until more are asked for. */
export const PAGE_SIZE = 50;

/** Offers what is not shown yet in place of the offer before; `next` adds so many and gives the first of them. */
export function offerMore(
  panel: HTMLElement,
  left: number,
  next: (count: number) => HTMLElement | undefined,
): void {
  panel.querySelector('.more-rows')?.remove();
  if (left <= 0) return;
  const offer = element('p', 'more-rows');
  const press = (count: number) => () => next(count)?.querySelector('a')?.focus();
  if (left > PAGE_SIZE)
    offer.append(button(words.showMore(PAGE_SIZE), 'small-button', press(PAGE_SIZE)), ' ');
  offer.append(button(words.showRest(left), 'small-button', press(left)));
  panel.append(offer);
}

/** Returns the ids that rows in a panel stand for. */
export function idsIn(panel: HTMLElement): readonly string[] {
  return [...panel.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset: { id = '' } }) => id);
}

/** Shows all that a panel has not shown yet: on paper nothing can be asked for. */
export function showAll(panel: HTMLElement): void {
  panel.querySelector<HTMLButtonElement>('.more-rows button:last-child')?.click();
}

import type { View as ViewName } from '../../catalogue/query.ts';
import { part } from '../../ui/dom.ts';

/** Wide enough for the filters to stand beside a list. */
const WIDE = matchMedia('(min-width: 64rem)');

/**
 * The boxes that unfold: filters, time and sharing. The filters stand open beside the list on a wide screen, and make
 * room for a table or a picture, until the reader decides otherwise.
 */
export class Collapsibles {
  readonly #root: HTMLElement;
  #decided = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    for (const press of root.querySelectorAll<HTMLButtonElement>('[data-unfold]')) {
      press.addEventListener('click', () => {
        const name = press.dataset['unfold'] ?? '';
        if (name === 'filters') this.#decided = true;
        this.#set(name, press.getAttribute('aria-expanded') !== 'true');
      });
    }
    WIDE.addEventListener('change', () => (this.#decided = false));
  }

  /** Unfolds the filters where the view leaves room for them, unless the reader has decided. */
  fit(view: ViewName): void {
    if (!this.#decided) this.#set('filters', WIDE.matches && view === 'list');
  }

  #set(name: string, open: boolean): void {
    part(this.#root, `[data-unfold="${name}"]`).setAttribute('aria-expanded', String(open));
    part(this.#root, `#${name}`).hidden = !open;
    this.#root.toggleAttribute(`data-${name}`, open);
  }
}

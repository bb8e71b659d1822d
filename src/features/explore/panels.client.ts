import type { View as ViewName } from '../../catalogue/query.ts';
import { dataOf, part } from '../../ui/dom.ts';

/** One tab with the panel it opens. */
interface TabParts {
  readonly tab: HTMLButtonElement;
  readonly panel: HTMLElement;
}

/** A row of tabs: one stop for the keyboard, arrows between them, as the pattern for tabs has it. */
export class Tabs<Name extends string> {
  readonly #tabs: ReadonlyMap<Name, TabParts>;

  /** `open` is told which tab is wanted; what it decides is shown by `show`. */
  constructor(tabs: ReadonlyMap<Name, TabParts>, open: (name: Name) => void) {
    this.#tabs = tabs;
    for (const [name, { tab }] of tabs) {
      tab.addEventListener('click', () => open(name));
      tab.addEventListener('keydown', (event) => {
        const next = this.#next(name, event.key);
        if (next === undefined) return;
        event.preventDefault();
        open(next);
        tabs.get(next)?.tab.focus();
      });
    }
  }

  /** Marks a tab as the open one and shows its panel alone. */
  show(open: Name): void {
    for (const [name, { tab, panel }] of this.#tabs) {
      const chosen = name === open;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      panel.hidden = !chosen;
    }
  }

  #next(name: Name, key: string): Name | undefined {
    const names = [...this.#tabs.keys()];
    const at = names.indexOf(name);
    switch (key) {
      case 'ArrowRight':
        return names[(at + 1) % names.length];
      case 'ArrowLeft':
        return names.at(at - 1);
      case 'Home':
        return names[0];
      case 'End':
        return names.at(-1);
      default:
        return undefined;
    }
  }
}

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
        const name = dataOf(press, 'unfold');
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

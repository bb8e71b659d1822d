import * as words from '#words/explore-map.ts';
import type { Item } from '../../../catalogue/catalogue.ts';
import type { PlacedItems } from './map-points.ts';
import { button, element } from '../../../ui/dom.ts';
import { rowOf, offerMore, PAGE_SIZE } from '../list-view.client.ts';
import type { Explorer, Scene } from '../view.client.ts';

/** Some entries of the map under a title. */
interface Group {
  readonly title: string;
  readonly items: readonly Item[];
}

/** Finds a group among where the entries are; undefined once none of it fits the query. */
export type Lookup = (placed: PlacedItems) => Group | undefined;

/** The entries of a mark, of a region or of a list beside the map; it takes the focus when it is opened and gives it back. */
export class Details {
  readonly element = element('section', 'map-details');
  readonly #heading = element('h3');
  readonly #count = element('p', 'soft');
  readonly #rows = element('ul', 'rows');
  readonly #explorer: Explorer;
  readonly #onClose: () => void;
  #lookup: Lookup | undefined;
  #giveBack: () => void = () => undefined;

  /** `onClose` is called when nothing is open any more. */
  constructor(explorer: Explorer, onClose: () => void) {
    this.#explorer = explorer;
    this.#onClose = onClose;
    this.#heading.id = 'map-details';
    this.#heading.tabIndex = -1;
    this.element.hidden = true;
    this.element.setAttribute('aria-labelledby', this.#heading.id);
    const head = element('div', 'map-details-head');
    head.append(
      this.#heading,
      button(words.close, 'small-button', () => this.#close()),
    );
    this.element.append(head, this.#count, this.#rows);
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.#close();
    });
  }

  /** Shows a group; `giveBack` gives the focus to where the reader came from. */
  open(lookup: Lookup, giveBack: () => void, scene: Scene, placed: PlacedItems): void {
    this.#lookup = lookup;
    this.#giveBack = giveBack;
    this.show(scene, placed);
    this.#heading.focus();
    this.element.scrollIntoView({ block: 'nearest' });
  }

  /** Shows what has become of the open group with another result. */
  show(scene: Scene, placed: PlacedItems): void {
    if (!this.#lookup) return;
    const group = this.#lookup(placed);
    if (!group || group.items.length === 0) {
      this.#close();
      return;
    }
    this.element.hidden = false;
    this.element.scrollTop = 0;
    this.#heading.textContent = group.title;
    this.#count.textContent = words.entryCount(group.items.length);
    this.#rows.replaceChildren();
    this.#more(group.items, scene, PAGE_SIZE);
  }

  #close(): void {
    // One that closes by itself, because nothing of it is left, takes the focus from nobody.
    const focused = this.element.contains(document.activeElement);
    this.#lookup = undefined;
    this.element.hidden = true;
    if (focused) this.#giveBack();
    this.#onClose();
  }

  #more(items: readonly Item[], scene: Scene, count: number): HTMLElement | undefined {
    const shown = this.#rows.childElementCount;
    const rows = items.slice(shown, shown + count).map((item) => rowOf(item, scene, this.#explorer));
    this.#rows.append(...rows);
    const left = items.length - this.#rows.childElementCount;
    offerMore(this.element, left, (next) => this.#more(items, scene, next));
    return rows[0];
  }
}

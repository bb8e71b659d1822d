import { distanceAway } from '#words/catalogue.ts';
import { number } from '#words/locale.ts';
import { atStart } from '#words/terms.ts';
import { optionLabel } from '../../catalogue/catalogue.ts';
import type { Item } from '../../catalogue/catalogue.ts';
import { milesOf } from '../../catalogue/place-search.ts';
import { becameWords, stateAt, stateWords } from '../../catalogue/state-at.ts';
import { cut } from '../../core/text/shorten.ts';
import { element, link, mark, button } from '../../ui/dom.ts';
import type { Explorer, Scene, View } from './view.client.ts';
import * as words from '#words/explore.ts';

/** Returns how an entry is named to those who cannot see its shape. */
export function kindWord(item: Item, { catalogue }: Pick<Scene, 'catalogue'>): string {
  return optionLabel(catalogue, 'kind', item.kind);
}

/** Returns what is said of an entry beside its name: distance, how it stands, where it is. */
function asides(item: Item, { query, result }: Scene): readonly string[] {
  const km = result.distances.get(item.index);
  const distance = km === undefined ? [] : [distanceAway(milesOf(km))];
  return [...distance, ...(item.where === '' ? [] : [item.where])].concat(
    query.year === undefined ? [] : (becameOf(item, query.year) ?? []),
  );
}

function becameOf(item: Item, year: number): string | undefined {
  return ['closed', 'unsure'].includes(stateAt(item, year)) ? becameWords(item) : undefined;
}

/** Makes the row of an entry, as rows are made when the site is built. */
export function rowOf(item: Item, scene: Scene, { addresses }: Explorer): HTMLLIElement {
  const row = element('li', 'row');
  row.dataset['id'] = item.id;
  const name = element('span', 'row-name');
  name.append(link(`${addresses.entries}${item.id}/`, item.name, item.lang));
  const place = element('p', 'row-place');
  const state = stateWords(item, scene.query.year);
  if (state !== undefined) {
    const message = element('span', 'ended', atStart(state));
    place.append(message, ' · ');
  }
  place.append(asides(item, scene).join(' · '));
  row.append(
    mark(item.kind, kindWord(item, scene)),
    name,
    element('p', 'row-words', cut(item.summary, 150)),
    place,
  );
  return row;
}

/** The entries as rows, some at first and the rest on request. */
export class ListView implements View {
  readonly #panel: HTMLElement;
  readonly #explorer: Explorer;
  #scene: Scene | undefined;
  #shown = 0;

  constructor(panel: HTMLElement, explorer: Explorer) {
    this.#panel = panel;
    this.#explorer = explorer;
  }

  show(scene: Scene): void {
    this.#scene = scene;
    this.#shown = 0;
    this.#panel.replaceChildren();
    this.#more(PAGE_SIZE);
  }

  ids(): readonly string[] {
    return idsIn(this.#panel);
  }

  /** Adds the next rows, each below the heading of its section; returns the first of them. */
  #more(count: number): HTMLElement | undefined {
    const scene = this.#scene;
    if (!scene) return undefined;
    const end = Math.min(this.#shown + count, scene.result.items.length);
    let first: HTMLElement | undefined;
    let begin = 0;
    for (const [place, { label, items }] of scene.result.sections.entries()) {
      const from = Math.max(this.#shown - begin, 0);
      const rows = items
        .slice(from, Math.max(end - begin, 0))
        .map((item) => rowOf(item, scene, this.#explorer));
      begin += items.length;
      if (rows.length === 0) continue;
      this.#rowsOf(place, label, items.length).append(...rows);
      first ??= rows[0];
    }
    this.#shown = end;
    offerMore(this.#panel, scene.result.items.length - end, (next) => this.#more(next));
    return first;
  }

  #rowsOf(place: number, label: string | undefined, count: number): Element {
    const known = this.#panel.querySelector(`[data-section="${place}"]`);
    if (known) return known;
    const rows = element('ul', 'rows');
    rows.dataset['section'] = String(place);
    if (label !== undefined) {
      const heading = element('h3', 'group-head', `${label} `);
      heading.append(element('span', 'soft', number(count)));
      this.#panel.append(heading);
    }
    this.#panel.append(rows);
    return rows;
  }
}

/** Number of entries shown until more are asked for. */
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

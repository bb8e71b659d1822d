import * as words from '#words/explore-network.ts';
import type { Item } from '../../../catalogue/catalogue.ts';
import { edgesOf, relationsOf } from './network-file.ts';
import type { NetworkFile, RelationsFile } from './network-file.ts';
import { becameWords, stateAt, stateWords } from '../../../catalogue/state-at.ts';
import { button, element, link } from '../../../ui/dom.ts';
import { kindWord } from '../list-view.client.ts';
import { rove } from '../toolbar.client.ts';
import type { Explorer, Scene } from '../view.client.ts';
import { GROUPINGS, listOf, relationSentences, marked } from './sentences.client.ts';
import type { Grouping } from './sentences.client.ts';

/** What the words are made from. */
export interface NetworkScene {
  readonly scene: Scene;
  readonly network: NetworkFile;
  readonly relations: RelationsFile;
}

/** Number of entries offered to begin with. */
const STARTS = 5;

/**
 * The network in words: where to begin, then one entry with its relations as sentences, each with a button that goes on
 * to the other end, the way so far, and the way back.
 */
export class WordsView {
  readonly #box: HTMLElement;
  readonly #explorer: Explorer;
  #trail: string[] = [];
  #grouping: Grouping = 'relation';
  #networkScene: NetworkScene | undefined;
  /** The heading takes the focus after a step that was made here. */
  #stepped = false;

  constructor(box: HTMLElement, explorer: Explorer) {
    this.#box = box;
    this.#explorer = explorer;
  }

  show(networkScene: NetworkScene): void {
    this.#networkScene = networkScene;
    const { query, catalogue, result } = networkScene.scene;
    const item = query.at === undefined ? undefined : catalogue.byId.get(query.at);
    if (!item) {
      this.#trail = [];
      this.#box.replaceChildren(...this.#overview(networkScene));
    } else {
      const known = this.#trail.indexOf(item.id);
      this.#trail = known < 0 ? [...this.#trail, item.id] : this.#trail.slice(0, known + 1);
      const isIn = result.items.includes(item);
      this.#box.replaceChildren(...this.#entry(item, isIn, networkScene));
    }
    if (this.#stepped) this.#box.querySelector('h3')?.focus();
    this.#stepped = false;
  }

  #step(at: string | undefined): void {
    this.#stepped = true;
    this.#explorer.change({ at }, 'push');
  }

  #overview({ scene, network }: NetworkScene): HTMLElement[] {
    const { items } = scene.result;
    const linked = items.filter(({ links }) => links > 0).sort((a, b) => b.links - a.links);
    const there = new Set(items.map(({ index }) => index));
    const lines = edgesOf(network).filter(({ a, b }) => there.has(a) && there.has(b)).length;
    const clusters = network.clusters
      .map(({ name, items: own }) => ({ name, count: own.filter((index) => there.has(index)).length, own }))
      .filter(({ count }) => count > 2)
      .sort((a, b) => b.count - a.count);
    return [
      headingOf(words.begin),
      element(
        'p',
        undefined,
        `${words.overview(items.length, lines)} ${words.unlinked(items.length - linked.length)}`,
      ),
      ...(linked.length === 0
        ? []
        : [
            element('h4', undefined, words.wellLinked),
            listOf(
              linked.slice(0, STARTS).map((item) => {
                const row = element('li');
                row.append(
                  marked(
                    item,
                    kindWord(item, scene),
                    button(item.name, 'link-button', () => this.#step(item.id)),
                  ),
                  element('span', 'cite', ` ${words.linkedTo(item.links)}`),
                );
                return row;
              }),
            ),
          ]),
      ...this.#closed(scene),
      ...(clusters.length === 0
        ? []
        : [
            folded(
              words.clusters(clusters.length),
              listOf(
                clusters.map(({ name, count, own }) => {
                  const row = element('li');
                  const hub = own
                    .flatMap((index) => (there.has(index) ? (scene.catalogue.items[index] ?? []) : []))
                    .sort((a, b) => b.links - a.links)[0];
                  row.append(
                    button(name, 'link-button', () => this.#step(hub?.id)),
                    element('span', 'cite', ` ${words.entryCount(count)}`),
                  );
                  return row;
                }),
              ),
            ),
          ]),
    ];
  }

  /** Tells what had closed by the year that is looked at, and what became of it. */
  #closed(scene: Scene): HTMLElement[] {
    const { year } = scene.query;
    if (year === undefined) return [];
    const closed = scene.result.items.filter((item) => stateAt(item, year) === 'closed');
    if (closed.length === 0) return [];
    const rows = closed.map((item) => {
      const row = element('li');
      const became = becameWords(item);
      row.append(
        marked(
          item,
          kindWord(item, scene),
          button(item.name, 'link-button', () => this.#step(item.id)),
        ),
        element(
          'span',
          'cite',
          ` ${stateWords(item, year) ?? ''}${became === undefined ? '' : `; ${became}`}`,
        ),
      );
      return row;
    });
    return [folded(words.closedByThen(closed.length), listOf(rows))];
  }

  #entry(item: Item, isIn: boolean, { scene, relations }: NetworkScene): HTMLElement[] {
    const { query, result } = scene;
    const heading = headingOf(item.name);
    if (item.lang !== undefined) heading.lang = item.lang;
    const state = stateWords(item, query.year);
    const about = [
      kindWord(item, scene),
      ...(item.where === '' ? [] : [item.where]),
      ...(state === undefined ? [] : [state]),
    ];
    const more = element('p', 'soft', `${about.join(' · ')} · `);
    more.append(link(`${this.#explorer.addresses.entries}${item.id}/`, words.openPage));
    const became = becameWords(item);
    const there = new Set(result.items.map(({ index }) => index));
    const all = relationsOf(relations, item.index);
    const shown = all.filter(({ other }) => typeof other === 'string' || there.has(other));
    const left = all.length - shown.length;
    return [
      this.#crumbs(scene),
      heading,
      more,
      ...(isIn ? [] : [element('p', 'note note-warn', words.leftOut)]),
      ...(became === undefined ? [] : [element('p', undefined, words.itBecame(became))]),
      element('p', undefined, shown.length === 0 ? words.noLinks : words.linkCount(shown.length)),
      ...(shown.length > 1 ? [this.#groupingField()] : []),
      relationSentences(item, shown, this.#grouping, scene, (id) => this.#step(id)),
      ...(left > 0 ? [element('p', 'soft', words.linksLeftOut(left))] : []),
    ];
  }

  #crumbs({ catalogue }: Scene): HTMLElement {
    const bar = element('div', 'trail');
    bar.setAttribute('role', 'toolbar');
    bar.setAttribute('aria-label', words.trail);
    const back = this.#trail.at(-2);
    bar.append(
      button(back === undefined ? words.toBeginning : words.back, 'small-button', () => this.#step(back)),
      ...this.#trail.slice(0, -1).map((id) => {
        const crumb = button(catalogue.byId.get(id)?.name ?? id, 'link-button', () => this.#step(id));
        return crumb;
      }),
    );
    rove(bar);
    return bar;
  }

  #groupingField(): HTMLElement {
    const label = element('label', 'grouping', `${words.groupedBy} `);
    const select = element('select');
    select.append(
      ...GROUPINGS.map(([value, text]) => new Option(text, value, false, value === this.#grouping)),
    );
    select.addEventListener('change', () => {
      this.#grouping = GROUPINGS.find(([value]) => value === select.value)?.[0] ?? 'relation';
      if (this.#networkScene) this.show(this.#networkScene);
      this.#box.querySelector<HTMLSelectElement>('.grouping select')?.focus();
    });
    label.append(select);
    return label;
  }
}

function headingOf(text: string): HTMLElement {
  const heading = element('h3', undefined, text);
  heading.tabIndex = -1;
  return heading;
}

function folded(summary: string, content: HTMLElement): HTMLElement {
  const details = element('details', 'more-words');
  details.append(element('summary', undefined, summary), content);
  return details;
}

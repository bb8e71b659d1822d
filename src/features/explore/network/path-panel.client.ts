import * as words from '#words/explore-network.ts';
import type { Item } from '../../../catalogue/catalogue.ts';
import { neighboursIn, relationsOf, shortestPath } from './network-file.ts';
import type { Neighbours, NetworkFile } from './network-file.ts';
import { present } from '../../../core/present.ts';
import { button, element, link } from '../../../ui/dom.ts';
import type { Explorer } from '../view.client.ts';
import { citation } from './sentences.client.ts';
import { picker } from './picker.client.ts';
import type { Picker } from './picker.client.ts';
import type { NetworkScene } from './words-view.client.ts';

/** "How is A connected to B?": two fields, and the shortest way between the two as sentences. */
export class PathPanel {
  readonly #box: HTMLElement;
  readonly #explorer: Explorer;
  readonly #from: Picker;
  readonly #to: Picker;
  readonly #message = element('div', 'way-said');
  #networkScene: NetworkScene | undefined;
  #known: { readonly network: NetworkFile; readonly neighbours: Neighbours } | undefined;

  constructor(box: HTMLElement, explorer: Explorer) {
    this.#box = box;
    this.#explorer = explorer;
    const items = () => this.#networkScene?.scene.result.items ?? [];
    this.#from = picker('way-from', words.pathFrom, items, ({ id: from }) =>
      explorer.change({ from }, 'push'),
    );
    this.#to = picker('way-to', words.pathTo, items, ({ id: to }) => explorer.change({ to }, 'push'));
    this.#message.setAttribute('role', 'status');
    this.#box.append(this.#from.element, this.#to.element, this.#message);
  }

  /** Shows the way of a query in words, and returns it as positions of entries; empty where there is none. */
  show(networkScene: NetworkScene): readonly number[] {
    this.#networkScene = networkScene;
    const { query, catalogue, result } = networkScene.scene;
    const [from, to] = [query.from, query.to].map((id) =>
      id === undefined ? undefined : catalogue.byId.get(id),
    );
    this.#from.set(from);
    this.#to.set(to);
    if (!from || !to) {
      this.#message.replaceChildren(element('p', 'hint', words.pathHint));
      return [];
    }
    if (this.#known?.network !== networkScene.network) {
      this.#known = {
        network: networkScene.network,
        neighbours: neighboursIn(networkScene.network, catalogue.items.length),
      };
    }
    const there = new Set(result.items.map(({ index }) => index));
    const path = shortestPath(this.#known.neighbours, from.index, to.index, (item) => there.has(item));
    const stops = (path ?? []).map((index) => present(catalogue.items[index], `entry ${index}`));
    this.#message.replaceChildren(
      ...(path ? this.#inWords(stops, networkScene) : [this.#none(from, to, networkScene)]),
      button(words.clear, 'small-button', () => this.#clear()),
    );
    return path ?? [];
  }

  #clear(): void {
    this.#explorer.change({ from: undefined, to: undefined }, 'push');
  }

  #none(from: Item, to: Item, { scene }: NetworkScene): HTMLElement {
    const narrowed = scene.result.items.length < scene.catalogue.items.length;
    return element('p', undefined, (narrowed ? words.noPathLeft : words.noPath)(from.name, to.name));
  }

  #inWords(stops: readonly Item[], { relations }: NetworkScene): HTMLElement[] {
    if (stops.length === 1) return [element('p', undefined, words.sameEntry)];
    const steps = element('ol', 'way');
    for (const [place, stop] of stops.slice(1).entries()) {
      const before = stops[place];
      if (!before) continue;
      const step = element('li');
      const joined = relationsOf(relations, before.index).filter(({ other }) => other === stop.index);
      for (const [at, relation] of joined.entries()) {
        const sentence = element('p');
        const name = (item: Item) =>
          link(`${this.#explorer.addresses.entries}${item.id}/`, item.name, item.lang);
        if (at === 0) sentence.append(name(before), ` ${relation.label} `, name(stop));
        else sentence.append(words.itAlso(relation.label, stop.name));
        sentence.append('.', citation(relation, `${before.name} ${relation.label} ${stop.name}`));
        step.append(sentence);
      }
      steps.append(step);
    }
    return [element('p', undefined, words.steps(stops.length - 1)), steps];
  }
}

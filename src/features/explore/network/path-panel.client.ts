import type { Item } from '../../../catalogue/catalogue.ts';
import { neighboursIn, relationsOf, wayBetween } from './network-file.ts';
import type { Neighbours, NetworkFile } from './network-file.ts';
import { plural } from '../../../core/words.ts';
import { button, element, link } from '../../../ui/dom.ts';
import type { Host } from '../view.client.ts';
import { citation } from './sentences.client.ts';
import { picker } from './picker.client.ts';
import type { Picker } from './picker.client.ts';
import type { Told } from './words-view.client.ts';

/** "How is A connected to B?": two fields, and the shortest way between the two as sentences. */
export class Way {
  readonly #box: HTMLElement;
  readonly #host: Host;
  readonly #from: Picker;
  readonly #to: Picker;
  readonly #said = element('div', 'way-said');
  #told: Told | undefined;
  #known: { readonly network: NetworkFile; readonly neighbours: Neighbours } | undefined;

  constructor(box: HTMLElement, host: Host) {
    this.#box = box;
    this.#host = host;
    const items = () => this.#told?.scene.answer.items ?? [];
    this.#from = picker('way-from', 'How is …', items, ({ id: from }) => host.change({ from }, 'push'));
    this.#to = picker('way-to', '… connected to …?', items, ({ id: to }) => host.change({ to }, 'push'));
    this.#said.setAttribute('role', 'status');
    this.#box.append(this.#from.element, this.#to.element, this.#said);
  }

  /** Shows the way of a question in words, and gives it as positions of entries; empty where there is none. */
  show(told: Told): readonly number[] {
    this.#told = told;
    const { question, catalogue, answer } = told.scene;
    const [from, to] = [question.from, question.to].map((id) =>
      id === undefined ? undefined : catalogue.byId.get(id),
    );
    this.#from.set(from);
    this.#to.set(to);
    if (!from || !to) {
      this.#said.replaceChildren(
        element('p', 'hint', 'Choose two entries to see the shortest way between them.'),
      );
      return [];
    }
    if (this.#known?.network !== told.network) {
      this.#known = { network: told.network, neighbours: neighboursIn(told.network, catalogue.items.length) };
    }
    const there = new Set(answer.items.map(({ index }) => index));
    const way = wayBetween(this.#known.neighbours, from.index, to.index, (item) => there.has(item));
    const stops = (way ?? []).flatMap((index) => catalogue.items[index] ?? []);
    this.#said.replaceChildren(
      ...(way ? this.#inWords(stops, told) : [this.#none(from, to, told)]),
      button('Clear', 'small-button', () => this.#clear()),
    );
    return way ?? [];
  }

  #clear(): void {
    this.#host.change({ from: undefined, to: undefined }, 'push');
  }

  #none(from: Item, to: Item, { scene }: Told): HTMLElement {
    const narrowed = scene.answer.items.length < scene.catalogue.items.length;
    return element(
      'p',
      undefined,
      `No way from ${from.name} to ${to.name} is known${narrowed ? ' among the entries that your filters leave' : ''}.`,
    );
  }

  #inWords(stops: readonly Item[], { relations }: Told): HTMLElement[] {
    if (stops.length === 1) return [element('p', undefined, 'Both are the same entry.')];
    const steps = element('ol', 'way');
    for (const [place, stop] of stops.slice(1).entries()) {
      const before = stops[place];
      if (!before) continue;
      const step = element('li');
      const joined = relationsOf(relations, before.index).filter(({ other }) => other === stop.index);
      for (const [at, relation] of joined.entries()) {
        const sentence = element('p');
        const name = (item: Item) => link(`${this.#host.addresses.entries}${item.id}/`, item.name, item.lang);
        if (at === 0) sentence.append(name(before), ` ${relation.label} `, name(stop));
        else sentence.append(`It also ${relation.label} ${stop.name}`);
        sentence.append('.', citation(relation, `${before.name} ${relation.label} ${stop.name}`));
        step.append(sentence);
      }
      steps.append(step);
    }
    return [element('p', undefined, `In ${plural(stops.length - 1, 'step')}:`), steps];
  }
}

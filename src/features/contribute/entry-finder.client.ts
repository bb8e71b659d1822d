import * as words from '#words/contribute.ts';
import type { Known } from './existing-entries.ts';
import { entryNames } from './entry-names.ts';
import type { EntryNames, Offered } from './entry-names.ts';
import { fetchJson, offerNames } from './form-page.client.ts';
import { dataOf, element, link, part } from '../../ui/dom.ts';

/** Finds an entry by its name and offers what can be said about it. */
class EntryFinder extends HTMLElement {
  #names: Promise<EntryNames> | undefined;

  connectedCallback(): void {
    const field = part(this, 'input', HTMLInputElement);
    field.addEventListener('focus', () => void this.#known());
    field.addEventListener('input', () => void this.#find(field.value));
    if (field.value !== '') void this.#find(field.value);
  }

  #known(): Promise<EntryNames> {
    this.#names ??= (async () => {
      const names = entryNames(await fetchJson<Known>(dataOf(this, 'known')));
      offerNames(part(this, 'datalist'), names.offered);
      return names;
    })();
    return this.#names;
  }

  async #find(typed: string): Promise<void> {
    const box = part(this, '.found');
    try {
      const names = await this.#known();
      const id = names.idOf(typed);
      const found = names.offered.find((one) => one.id === id);
      if (found) box.replaceChildren(...this.#sayings(found));
      else box.textContent = typed.trim().length < 3 ? '' : this.#nearest(names, typed);
    } catch (error) {
      box.textContent = words.namesNotLoaded;
      console.warn(error);
    }
  }

  #nearest(names: EntryNames, typed: string): string {
    return words.noSuchEntry(names.nearestTo(typed)?.name);
  }

  #sayings({ id, kind, name }: Offered): Node[] {
    const { forms = '', entries = '' } = this.dataset;
    const say = (intent: string) => `${forms}say/?entry=${id}&intent=${intent}`;
    const list = element('ul', 'plain sayings');
    for (const [address, label] of [
      [`${forms}${kind}/?entry=${id}`, words.correct(name)],
      [say('still-right'), words.sayStillRight],
      [say('closed'), words.sayClosed],
      [say('leave-off'), words.askLeftOff],
      [`${entries}${id}/`, words.seePage],
    ] as const) {
      const item = element('li');
      item.append(link(address, label));
      list.append(item);
    }
    return [list];
  }
}

customElements.define('entry-finder', EntryFinder);

// What is known of something missing goes with the reader to the form of its kind.
for (const way of document.querySelectorAll<HTMLAnchorElement>('[data-carry] a'))
  way.search = location.search;

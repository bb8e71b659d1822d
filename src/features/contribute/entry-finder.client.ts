import type { Known } from './existing-entries.ts';
import { entryNames } from './entry-names.ts';
import type { EntryNames, Offered } from './entry-names.ts';
import { element, link, part } from '../../ui/dom.ts';

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
      const response = await fetch(this.dataset['known'] ?? '');
      const names = entryNames((await response.json()) as Known);
      part(this, 'datalist').replaceChildren(
        ...names.offered.map(({ name }) => {
          const option = element('option');
          option.value = name;
          return option;
        }),
      );
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
      box.textContent = 'The names could not be loaded. The page of every entry has the same links.';
      console.warn(error);
    }
  }

  #nearest(names: EntryNames, typed: string): string {
    const near = names.nearestTo(typed);
    return near ? `No entry is called so. Did you mean ${near.name}?` : 'No entry is called so yet.';
  }

  #sayings({ id, kind, name }: Offered): Node[] {
    const { forms = '', entries = '' } = this.dataset;
    const say = (intent: string) => `${forms}say/?entry=${id}&intent=${intent}`;
    const list = element('ul', 'plain sayings');
    for (const [address, words] of [
      [`${forms}${kind}/?entry=${id}`, `Correct ${name}`],
      [say('still-right'), 'Say that it is still right'],
      [say('closed'), 'Say that it has closed'],
      [say('leave-off'), 'Ask for it to be left off'],
      [`${entries}${id}/`, 'See its page'],
    ] as const) {
      const item = element('li');
      item.append(link(address, words));
      list.append(item);
    }
    return [list];
  }
}

customElements.define('entry-finder', EntryFinder);

// What is known of something missing goes with the reader to the form of its kind.
for (const way of document.querySelectorAll<HTMLAnchorElement>('[data-carry] a'))
  way.search = location.search;

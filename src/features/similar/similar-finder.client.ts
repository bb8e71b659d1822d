import * as words from '#words/similar.ts';
import { optionLabel, readCatalogue } from '../../catalogue/catalogue.ts';
import type { Catalogue, CatalogueFile, Item } from '../../catalogue/catalogue.ts';
import { choiceIn, sameAs, searchOfChoice } from './similar-in-browser.ts';
import type { Choice, Same } from './similar-in-browser.ts';
import { inSentence } from '#words/terms.ts';
import { stateWords } from '../../catalogue/state-at.ts';
import { byAspect } from '../../core/similarity.ts';
import type { Aspect, Reason } from '../../core/similarity.ts';
import { button, dataOf, element, link, mark, part } from '../../ui/dom.ts';

/** How many entries are shown at first, and how many more on request. */
const PAGE_SIZE = 10;
/** Where the tool begins on its page; addresses with a choice lead there. */
const ANCHOR = '#same';

/** The tool "Who works on the same things as me?": a choice, which stands in the form and in the address, and its answer. */
class SameFinder extends HTMLElement {
  #catalogue: Catalogue | undefined;
  #choice: Choice = { spaces: [], audiences: [] };
  #found: readonly Same[] = [];

  connectedCallback(): void {
    const form = part(this, 'form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#take(form);
    });
    form.addEventListener('change', () => void this.#take(form));
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      form.querySelectorAll('input').forEach((box) => (box.checked = false));
      part(form, 'select', HTMLSelectElement).value = '';
      void this.#take(form);
    });
    window.addEventListener('popstate', () => void this.#restore());
    window.addEventListener('beforeprint', () => this.#more(this.#found.length));
    // Browsers keep what was ticked over a reload, and the address is what counts.
    void this.#restore();
  }

  /** Fetches the entries when they are first needed: many come here only to read. Resolves to undefined where that fails. */
  async #entries(): Promise<Catalogue | undefined> {
    if (this.#catalogue) return this.#catalogue;
    try {
      const response = await fetch(`${dataOf(this, 'explore')}catalogue.json`);
      this.#catalogue = readCatalogue((await response.json()) as CatalogueFile);
    } catch (error) {
      this.#say(words.notLoaded);
      console.error(error);
    }
    return this.#catalogue;
  }

  /** Takes the choice from the form. */
  async #take(form: HTMLFormElement): Promise<void> {
    const catalogue = await this.#entries();
    if (!catalogue) return;
    const given = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') given.append(name, value);
    this.#note([]);
    this.#ask(catalogue, choiceIn(given.toString(), catalogue).choice, true);
  }

  /** Takes the choice from the address, as on arrival and on going back. */
  async #restore(): Promise<void> {
    if (location.search === '' && !this.#catalogue) {
      part(this, 'form', HTMLFormElement)
        .querySelectorAll('input')
        .forEach((box) => (box.checked = false));
      this.toggleAttribute('data-shown', true);
      return;
    }
    const catalogue = await this.#entries();
    if (!catalogue) return;
    const { choice, notes } = choiceIn(location.search, catalogue);
    this.#note(notes);
    this.#ask(catalogue, choice, false);
    // What is chosen is never folded away.
    for (const folded of this.querySelectorAll('details'))
      if (folded.querySelector('input:checked')) folded.open = true;
  }

  #note(notes: readonly string[]): void {
    const box = part(this, '.notes');
    box.hidden = notes.length === 0;
    part(box, 'ul').replaceChildren(...notes.map((note) => element('li', undefined, note)));
  }

  #ask(catalogue: Catalogue, choice: Choice, push: boolean): void {
    this.removeAttribute('data-shown');
    this.#choice = choice;
    const address = location.pathname + searchOfChoice(choice) + ANCHOR;
    if (push && address !== location.pathname + location.search + location.hash)
      window.history.pushState(null, '', address);
    for (const box of this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
      box.checked = (box.name === 'space' ? choice.spaces : choice.audiences).includes(box.value);
    part(this, 'select', HTMLSelectElement).value = choice.region ?? '';
    this.#found = sameAs(catalogue, choice);
    this.#answer(catalogue);
    this.toggleAttribute('data-shown', true);
  }

  #answer(catalogue: Catalogue): void {
    const search = searchOfChoice(this.#choice);
    const after = part(this, '.same-after');
    part(this, 'ol').replaceChildren();
    after.replaceChildren();
    if (search === '') {
      this.#say(words.nothingChosen);
      return;
    }
    const count = this.#found.length;
    this.#say(count === 0 ? words.noneListed : words.inCommon(count));
    this.#more(PAGE_SIZE);
    const explore = element('p');
    explore.append(link(`${dataOf(this, 'explore')}${search}`, words.seeInExplorer));
    after.append(explore, ...this.#absent(catalogue));
  }

  /** Says which parts of the choice no entry carries. */
  #absent(catalogue: Catalogue): readonly HTMLElement[] {
    const carried = new Set(
      this.#found.flatMap(({ reasons }) => reasons.map(({ aspect, id }) => `${aspect} ${id}`)),
    );
    const { spaces, audiences, region } = this.#choice;
    const chosen = [
      ...spaces.map((id) => ['space', id] as const),
      ...audiences.map((id) => ['audience', id] as const),
      ...(region === undefined ? [] : [['region', region] as const]),
    ];
    const absent = chosen.filter(([aspect, id]) => !carried.has(`${aspect} ${id}`));
    if (absent.length === 0) return [];
    const parts = absent.map(([aspect, id]) => words.shares(aspect, [labelOf(catalogue, aspect, id)]));
    const said = element('p', undefined, words.absent(parts));
    said.append(link(dataOf(this, 'add'), words.addOne));
    return [said];
  }

  /** Adds the next entries, and offers those that are left; returns the first of them. */
  #more(count: number): HTMLElement | undefined {
    const catalogue = this.#catalogue;
    if (!catalogue) return undefined;
    const rows = part(this, 'ol');
    const shown = rows.children.length;
    const made = this.#found.slice(shown, shown + count).map((same) => this.#row(same, catalogue));
    rows.append(...made);
    this.querySelector('.same-more')?.remove();
    const left = this.#found.length - shown - made.length;
    if (left > 0) {
      const offer = element('p', 'same-more');
      const press = (next: number) => () => this.#more(next)?.querySelector('a')?.focus();
      if (left > PAGE_SIZE)
        offer.append(button(words.showMore(PAGE_SIZE), 'plain-button', press(PAGE_SIZE)), ' ');
      offer.append(button(words.showRest(left), 'plain-button', press(left)));
      rows.after(offer);
    }
    return made[0];
  }

  #row({ item, reasons }: Same, catalogue: Catalogue): HTMLLIElement {
    const row = element('li');
    row.dataset['id'] = item.id;
    const name = element('p', 'inline-mark');
    const kind = optionLabel(catalogue, 'kind', item.kind);
    name.append(mark(item.kind, kind), link(`${dataOf(this, 'entries')}${item.id}/`, item.name, item.lang));
    row.append(name);
    const state = overOf(item);
    if (state !== undefined) row.append(element('span', 'ended', state));
    const why = element('p', 'small soft');
    why.textContent = reasonWords(catalogue, reasons);
    row.append(why);
    return row;
  }

  #say(text: string): void {
    const status = part(this, '.same-status');
    if (status.textContent !== text) status.textContent = text;
  }
}

/** Returns "Ended", "Merged" and the like for what is over. */
function overOf(item: Item): string | undefined {
  return stateWords(item, undefined)?.replace(/^./, (letter) => letter.toUpperCase());
}

/** Returns why an entry is in the answer: "works on data stewardship and market power · for charities · in Wales". */
function reasonWords(catalogue: Catalogue, reasons: readonly Reason[]): string {
  return byAspect(reasons)
    .map(([aspect, own]) =>
      words.shares(
        aspect,
        own.map(({ id }) => labelOf(catalogue, aspect, id)),
      ),
    )
    .join(words.separator);
}

function labelOf(catalogue: Catalogue, aspect: Aspect, id: string): string {
  const label = optionLabel(catalogue, aspect, id);
  return aspect === 'region' ? words.inRegion(label) : inSentence(label);
}

customElements.define('same-finder', SameFinder);

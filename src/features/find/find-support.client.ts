import * as words from '#words/find.ts';
import { readCatalogue } from '../../catalogue/catalogue.ts';
import type { Catalogue, CatalogueFile } from '../../catalogue/catalogue.ts';
import type { ContactsFile } from './contacts.ts';
import type { Origin } from '../../catalogue/place-search.ts';
import { EMPTY_QUERY, parseQuery, formatQuery } from '../../catalogue/query.ts';
import type { Query } from '../../catalogue/query.ts';
import { SUPPORT_FACETS } from '../../catalogue/support.ts';
import { dataOf, element, part } from '../../ui/dom.ts';
import { PlaceFinder } from '../../ui/place-finder.ts';
import { showResult } from './result.client.ts';
import { findForm } from './find-form.client.ts';
import type { FindForm } from './find-form.client.ts';

/** The answer comes after the third question; a page of its own in the address and in the history. */
const DONE = 0;
const STEPS = [1, 2, 3];
const PLACE_STEP = 3;

/** Three questions, one at a time, and the answer to them; where one stands is in the address. */
class FindSupport extends HTMLElement {
  #catalogue: Catalogue | undefined;
  #contacts: ContactsFile = { websites: {}, how: {}, access: {} };
  #finder: PlaceFinder | undefined;
  #form: FindForm | undefined;
  #query: Query = EMPTY_QUERY;
  #step = 1;

  connectedCallback(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const [files, contacts] = [dataOf(this, 'files'), dataOf(this, 'contacts')];
    const form = part(this, 'form', HTMLFormElement);
    this.#form = findForm(form);
    this.#form.write(EMPTY_QUERY, 1);
    try {
      const [catalogue, known] = await Promise.all([fetch(`${files}catalogue.json`), fetch(contacts)]);
      this.#catalogue = readCatalogue((await catalogue.json()) as CatalogueFile);
      this.#contacts = (await known.json()) as ContactsFile;
    } catch (error) {
      this.#note([words.loadFailed]);
      console.error(error);
      return;
    }
    this.#finder = new PlaceFinder(`${files}places.json`, this.#catalogue);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#next();
    });
    const press = (name: string, act: () => Promise<void>) =>
      part(form, `[data-do="${name}"]`).addEventListener('click', () => void act());
    press('back', () => this.#go(this.#read(), this.#step - 1));
    press('skip', () => {
      this.#form?.empty(this.#step);
      return this.#next();
    });
    press('locate', async () => {
      const town = await this.#finder?.locate(part(this, '#near-said'));
      if (town !== undefined) part(this, '#near', HTMLInputElement).value = town;
    });
    window.addEventListener('popstate', () => void this.#restore(true));
    await this.#restore(false);
    this.dataset['ready'] = '';
  }

  #read(): Query {
    return this.#form?.read(this.#query) ?? this.#query;
  }

  /** Goes on to the next question; a place that cannot be found is asked for again. */
  async #next(): Promise<void> {
    const query = this.#read();
    if (this.#step === PLACE_STEP && query.near !== '' && !(await this.#place(query.near))) {
      part(this, '#near').focus();
      return;
    }
    await this.#go(query, this.#step === PLACE_STEP ? DONE : this.#step + 1);
  }

  async #place(near: string): Promise<Origin | undefined> {
    const input = part(this, '#near', HTMLInputElement);
    return this.#finder?.find(near, part(this, '#near-said'), (name) => {
      input.value = name;
      void this.#next();
    });
  }

  async #go(query: Query, step: number): Promise<void> {
    history.pushState(undefined, '', this.addressOf(query, step));
    this.#query = query;
    await this.#show(step, true);
  }

  /** Returns the address at which a question stands at a step. */
  addressOf(query: Query, step: number): string {
    const search = this.#catalogue ? formatQuery(query, this.#catalogue) : '';
    // An answer to no question needs a mark, or it would be the beginning.
    const mark = step === DONE ? (search === '' ? 'step=done' : '') : `step=${step}`;
    return `${location.pathname}${search}${mark === '' ? '' : `${search === '' ? '?' : '&'}${mark}`}`;
  }

  /** Reads the address, which may be anyone's; what it does not mean is said and left out. */
  async #restore(focus: boolean): Promise<void> {
    if (!this.#catalogue) return;
    const own = {
      ...this.#catalogue,
      facets: this.#catalogue.facets.filter(({ name }) => SUPPORT_FACETS.has(name)),
    };
    const { query, notes } = parseQuery(location.search, own, ['step']);
    const [audience] = query.chosen['audience'] ?? [];
    const chosen = { ...query.chosen, ...(audience !== undefined && { audience: [audience] }) };
    this.#query = { ...EMPTY_QUERY, chosen, near: query.near };
    const asks = Object.keys(chosen).length > 0 || query.near !== '';
    const written = new URLSearchParams(location.search).get('step');
    const step = STEPS.find((one) => String(one) === written);
    const wrong = written !== null && written !== 'done' && step === undefined;
    this.#note(wrong ? [...notes, words.noQuestion(written.slice(0, 40))] : notes);
    await this.#show(step ?? (asks || written === 'done' ? DONE : 1), focus);
  }

  async #show(step: number, focus: boolean): Promise<void> {
    this.#step = step;
    this.#form?.write(this.#query, step);
    const box = part(this, '.answer');
    box.hidden = step !== DONE;
    if (step === DONE && this.#catalogue) {
      const { near } = this.#query;
      const message = element('div', 'said');
      const origin = near === '' ? undefined : await this.#finder?.find(near, message, this.#respell);
      showResult(box, {
        catalogue: this.#catalogue,
        contacts: this.#contacts,
        query: this.#query,
        origin,
        message,
        explore: `${dataOf(this, 'explore')}${formatQuery(this.#query, this.#catalogue)}`,
        entries: dataOf(this, 'entries'),
        add: dataOf(this, 'add'),
        stepAddress: (one) => this.addressOf(this.#query, one),
        go: (one) => void this.#go(this.#query, one),
      });
      if (focus) part(box, 'h2').focus();
    } else if (focus) this.#form?.focus(step);
    this.dataset['shown'] = String(step);
  }

  readonly #respell = (near: string): void => void this.#go({ ...this.#query, near }, DONE);

  #note(notes: readonly string[]): void {
    const box = part(this, '.notes');
    box.hidden = notes.length === 0;
    part(box, 'ul').replaceChildren(...notes.map((note) => element('li', undefined, note)));
    // The form is hidden with the answer, and the notes are for both.
    if (box.parentElement !== this) this.prepend(box);
  }
}

customElements.define('find-support', FindSupport);

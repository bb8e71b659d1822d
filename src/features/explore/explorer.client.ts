import { answer } from '../../catalogue/run-query.ts';
import { readCatalogue } from '../../catalogue/catalogue.ts';
import type { Catalogue, CatalogueFile } from '../../catalogue/catalogue.ts';
import type { Here } from '../../catalogue/place-search.ts';
import {
  changed,
  NOTHING_ASKED,
  questionIn,
  searchOf,
  toggled,
  VIEWS,
  widened,
} from '../../catalogue/query.ts';
import type { Question, View as ViewName } from '../../catalogue/query.ts';
import { number, plural } from '../../core/words.ts';
import { element, part } from '../../ui/dom.ts';
import { askForm } from './query-form.client.ts';
import type { AskForm } from './query-form.client.ts';
import { Disclosures } from './collapsibles.client.ts';
import { leadOut, settleIn } from './embedded.client.ts';
import { ListView } from './list-view.client.ts';
import { showAll } from './load-more.client.ts';
import { PlaceFinder } from '../../ui/place-finder.ts';
import { Player } from './year-player.client.ts';
import { shareWith } from './share.client.ts';
import { TableView } from './table-view.client.ts';
import { Tabs } from './tabs.client.ts';
import { showTags } from './active-filters.client.ts';
import type { Host, Scene, View } from './view.client.ts';

const TYPING_PAUSE = 200;

/** How a change of the question shows in the browser's history. */
type History = 'push' | 'replace' | 'keep';

/** Makes a view when it is first opened; the larger ones are fetched only then. */
const MAKERS: Readonly<Record<ViewName, (panel: HTMLElement, host: Host) => View | Promise<View>>> = {
  list: (panel, host) => new ListView(panel, host),
  table: (panel, host) => new TableView(panel, host),
  map: async (panel, host) => new (await import('./map/map-view.client.ts')).MapView(panel, host),
  network: async (panel, host) =>
    new (await import('./network/network-view.client.ts')).NetworkView(panel, host),
};

/**
 * The explorer: one question, which stands in the form and in the address, and one answer, which each of the views shows.
 * Embedded pages have one view and no form.
 */
export class MapExplorer extends HTMLElement {
  #catalogue: Catalogue | undefined;
  #form: AskForm | undefined;
  #finder: PlaceFinder | undefined;
  #player: Player | undefined;
  #tabs: Tabs<ViewName> | undefined;
  #disclosures: Disclosures | undefined;
  #question: Question = NOTHING_ASKED;
  #scene: Scene | undefined;
  #here: { readonly near: string; readonly place: Here | undefined } = { near: '', place: undefined };
  readonly #views = new Map<ViewName, View | Promise<View>>();
  /** Counts questions, so that what arrives late for an old one is dropped. */
  #turn = 0;
  #timer: number | undefined;

  connectedCallback(): void {
    void this.#begin();
  }

  /** Ids of the entries that the open view shows; for tests, which hold the views against each other. */
  shownIds(): readonly string[] {
    const view = this.#views.get(this.#view);
    return view && !(view instanceof Promise) ? view.ids() : [];
  }

  /** The view of an embedded page, or else the one asked for. */
  get #view(): ViewName {
    return (this.dataset['view'] as ViewName | undefined) ?? this.#question.view;
  }

  #panel(view: ViewName): HTMLElement {
    return part(this, `#panel-${view}`);
  }

  readonly #host: Host = {
    addresses: { files: this.dataset['files'] ?? '', entries: this.dataset['entries'] ?? '' },
    embedded: this.dataset['view'] !== undefined,
    change: (change, history) => void this.#ask(changed(this.#question, change), history),
    toggle: (facet, id) => void this.#ask(toggled(this.#question, facet, id), 'push'),
  };

  async #begin(): Promise<void> {
    try {
      const response = await fetch(`${this.#host.addresses.files}catalogue.json`);
      this.#catalogue = readCatalogue((await response.json()) as CatalogueFile);
    } catch (error) {
      this.#say('The entries could not be loaded. The list below holds them all.');
      console.error(error);
      return;
    }
    this.#finder = new PlaceFinder(`${this.#host.addresses.files}places.json`, this.#catalogue);
    const form = this.querySelector<HTMLFormElement>('form.ask');
    if (form) this.#listen(form, this.#catalogue);
    if (this.#host.embedded) settleIn();
    window.addEventListener('popstate', () => void this.#restore());
    window.addEventListener('beforeprint', () => showAll(this.#panel(this.#view)));
    await this.#restore();
  }

  #listen(form: HTMLFormElement, catalogue: Catalogue): void {
    const read = () => this.#form?.read(this.#question) ?? this.#question;
    this.#form = askForm(this, catalogue);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask(read(), 'push');
    });
    part(form, '#q').addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask(read(), 'replace'), TYPING_PAUSE);
    });
    this.addEventListener('change', ({ target }) => {
      // A slider and typed words speak for themselves.
      const { form: own, id } = target as HTMLInputElement | HTMLSelectElement;
      if (own === form && id !== 'q' && id !== 'year') void this.#ask(read(), 'push');
    });
    part(form, '[data-do="clear"]').addEventListener(
      'click',
      () => void this.#ask(widened(this.#question), 'push'),
    );
    part(form, '[data-do="locate"]').addEventListener('click', () => void this.#locate());
    this.#player = new Player(part(form, '#time'), catalogue.years, (year, history) => {
      void this.#ask(changed(this.#question, { year }), history);
    });
    this.#disclosures = new Disclosures(this);
    const tabs = VIEWS.map(
      (view) =>
        [view, { tab: part(this, `#tab-${view}`, HTMLButtonElement), panel: this.#panel(view) }] as const,
    );
    this.#tabs = new Tabs(new Map(tabs), (view) => void this.#ask({ ...this.#question, view }, 'push'));
    shareWith(part(this, '#share'), this.#host, () => this.#scene);
  }

  /** Takes the question from the address, as on arrival and on going back. */
  async #restore(): Promise<void> {
    if (!this.#catalogue) return;
    const { question, notes } = questionIn(
      location.search,
      this.#catalogue,
      this.#host.embedded ? ['theme'] : [],
    );
    const box = this.querySelector<HTMLElement>('.notes');
    if (box) {
      box.hidden = notes.length === 0;
      box.querySelector('ul')?.replaceChildren(...notes.map((note) => element('li', undefined, note)));
    }
    await this.#ask(question, 'keep');
  }

  async #locate(): Promise<void> {
    const near = await this.#finder?.locate(part(this, '#near-said'));
    if (near !== undefined) await this.#ask({ ...this.#question, near }, 'push');
  }

  async #ask(question: Question, history: History): Promise<void> {
    const catalogue = this.#catalogue;
    if (!catalogue) return;
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    this.#question = question;
    this.removeAttribute('data-shown');
    const address = location.pathname + searchOf(question, catalogue) + location.hash;
    if (history === 'push' && address !== location.pathname + location.search + location.hash)
      window.history.pushState(null, '', address);
    if (history === 'replace') window.history.replaceState(null, '', address);
    this.#form?.write(question);

    if (question.near !== this.#here.near) {
      const said = this.querySelector<HTMLElement>('#near-said');
      const take = (near: string) => void this.#ask({ ...this.#question, near }, 'push');
      const place = question.near === '' ? undefined : await this.#finder?.find(question.near, said, take);
      if (question.near === '') said?.replaceChildren();
      if (turn !== this.#turn) return;
      this.#here = { near: question.near, place };
    }
    const here = this.#here.place;
    const scene: Scene = { catalogue, question, here, answer: answer(catalogue, question, here) };
    this.#scene = scene;
    this.#form?.count(scene.answer, question);
    this.#player?.show(question.year);
    const tags = this.querySelector<HTMLElement>('.tags');
    if (tags) showTags(tags, question, catalogue, (without) => void this.#ask(without, 'push'));
    if (this.#host.embedded) leadOut(searchOf({ ...question, view: this.#view }, catalogue));
    this.#say(this.#summary(scene));
    await this.#show(scene, turn);
  }

  async #show(scene: Scene, turn: number): Promise<void> {
    const name = this.#view;
    this.#tabs?.show(name);
    this.#disclosures?.fit(name);
    this.toggleAttribute('data-ready', true);
    this.dataset['viewOpen'] = name;
    const panel = this.#panel(name);
    try {
      // Made once, however often the tab is pressed while it is on its way.
      const making = this.#views.get(name) ?? MAKERS[name](panel, this.#host);
      this.#views.set(name, making);
      const view = making instanceof Promise ? await making : making;
      this.#views.set(name, view);
      if (turn !== this.#turn) return;
      await view.show(scene);
      if (turn === this.#turn) this.toggleAttribute('data-shown', true);
    } catch (error) {
      this.#views.delete(name);
      panel.replaceChildren(
        element(
          'p',
          'note note-warn',
          'This view could not be loaded. The list and the table hold the same entries.',
        ),
      );
      console.error(error);
    }
  }

  #summary({ answer: { items, undated }, catalogue, question }: Scene): string {
    const all = catalogue.items.length;
    const left =
      question.year !== undefined && undated > 0
        ? ` ${plural(undated, 'more has', 'more have')} no known beginning.`
        : '';
    if (items.length === 0) return `No entry fits.${left} Take a filter off, or try other words.`;
    return items.length === all
      ? `All ${number(all)} entries.`
      : `${number(items.length)} of ${plural(all, 'entry', 'entries')}.${left}`;
  }

  #say(text: string): void {
    const status = this.querySelector('.findings-count');
    if (status && status.textContent !== text) status.textContent = text;
  }
}

customElements.define('map-explorer', MapExplorer);

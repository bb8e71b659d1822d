import * as words from '#words/explore.ts';
import { runQuery } from '../../catalogue/run-query.ts';
import { readCatalogue } from '../../catalogue/catalogue.ts';
import type { Catalogue, CatalogueFile } from '../../catalogue/catalogue.ts';
import type { Origin } from '../../catalogue/place-search.ts';
import {
  updateQuery,
  EMPTY_QUERY,
  parseQuery,
  formatQuery,
  toggleOption,
  VIEWS,
  clearFilters,
} from '../../catalogue/query.ts';
import type { Query, View as ViewName } from '../../catalogue/query.ts';
import { dataOf, element, part } from '../../ui/dom.ts';
import { queryForm, showActiveFilters } from './query-form.client.ts';
import type { QueryForm } from './query-form.client.ts';
import { Collapsibles, Tabs } from './panels.client.ts';
import { ListView, showAll } from './list-view.client.ts';
import { PlaceFinder } from '../../ui/place-finder.ts';
import { YearPlayer } from './year-player.client.ts';
import { shareWith } from './share.client.ts';
import { TableView } from './table-view.client.ts';
import type { Explorer, Scene, View } from './view.client.ts';

const TYPING_PAUSE = 200;

/** How a change of the query shows in the browser's history. */
type History = 'push' | 'replace' | 'keep';

/** Makes a view when it is first opened; the larger ones are fetched only then. */
const MAKERS: Readonly<Record<ViewName, (panel: HTMLElement, explorer: Explorer) => View | Promise<View>>> = {
  list: (panel, explorer) => new ListView(panel, explorer),
  table: (panel, explorer) => new TableView(panel, explorer),
  map: async (panel, explorer) => new (await import('./map/map-view.client.ts')).MapView(panel, explorer),
  network: async (panel, explorer) =>
    new (await import('./network/network-view.client.ts')).NetworkView(panel, explorer),
};

/**
 * The explorer: one query, which stands in the form and in the address, and one result, which each of the views shows.
 * Embedded pages have one view and no form.
 */
class MapExplorer extends HTMLElement {
  #catalogue: Catalogue | undefined;
  #form: QueryForm | undefined;
  #finder: PlaceFinder | undefined;
  #player: YearPlayer | undefined;
  #tabs: Tabs<ViewName> | undefined;
  #collapsibles: Collapsibles | undefined;
  #query: Query = EMPTY_QUERY;
  #scene: Scene | undefined;
  #origin: { readonly near: string; readonly place: Origin | undefined } = { near: '', place: undefined };
  readonly #views = new Map<ViewName, View | Promise<View>>();
  /** Counts queries, so that what arrives late for an old one is dropped. */
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
    return (this.dataset['view'] as ViewName | undefined) ?? this.#query.view;
  }

  #panel(view: ViewName): HTMLElement {
    return part(this, `#panel-${view}`);
  }

  readonly #explorer: Explorer = {
    addresses: { files: dataOf(this, 'files'), entries: dataOf(this, 'entries') },
    embedded: this.dataset['view'] !== undefined,
    change: (change, history) => void this.#ask(updateQuery(this.#query, change), history),
    toggle: (facet, id) => void this.#ask(toggleOption(this.#query, facet, id), 'push'),
  };

  async #begin(): Promise<void> {
    try {
      const response = await fetch(`${this.#explorer.addresses.files}catalogue.json`);
      this.#catalogue = readCatalogue((await response.json()) as CatalogueFile);
    } catch (error) {
      this.#say(words.loadFailed);
      console.error(error);
      return;
    }
    this.#finder = new PlaceFinder(`${this.#explorer.addresses.files}places.json`, this.#catalogue);
    const form = this.querySelector<HTMLFormElement>('form.ask');
    if (form) this.#listen(form, this.#catalogue);
    if (this.#explorer.embedded) setUpFrame();
    window.addEventListener('popstate', () => void this.#restore());
    window.addEventListener('beforeprint', () => showAll(this.#panel(this.#view)));
    await this.#restore();
  }

  #listen(form: HTMLFormElement, catalogue: Catalogue): void {
    const read = () => this.#form?.read(this.#query) ?? this.#query;
    this.#form = queryForm(this, catalogue);
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
      () => void this.#ask(clearFilters(this.#query), 'push'),
    );
    part(form, '[data-do="locate"]').addEventListener('click', () => void this.#locate());
    this.#player = new YearPlayer(part(form, '#time'), catalogue.years, (year, history) => {
      void this.#ask(updateQuery(this.#query, { year }), history);
    });
    this.#collapsibles = new Collapsibles(this);
    const tabs = VIEWS.map(
      (view) =>
        [view, { tab: part(this, `#tab-${view}`, HTMLButtonElement), panel: this.#panel(view) }] as const,
    );
    this.#tabs = new Tabs(new Map(tabs), (view) => void this.#ask({ ...this.#query, view }, 'push'));
    shareWith(part(this, '#share'), this.#explorer, () => this.#scene);
  }

  /** Takes the query from the address, as on arrival and on going back. */
  async #restore(): Promise<void> {
    if (!this.#catalogue) return;
    const { query, notes } = parseQuery(
      location.search,
      this.#catalogue,
      this.#explorer.embedded ? ['theme'] : [],
    );
    const box = this.querySelector<HTMLElement>('.notes');
    if (box) {
      box.hidden = notes.length === 0;
      box.querySelector('ul')?.replaceChildren(...notes.map((note) => element('li', undefined, note)));
    }
    await this.#ask(query, 'keep');
  }

  async #locate(): Promise<void> {
    const near = await this.#finder?.locate(part(this, '#near-said'));
    if (near !== undefined) await this.#ask({ ...this.#query, near }, 'push');
  }

  async #ask(query: Query, history: History): Promise<void> {
    const catalogue = this.#catalogue;
    if (!catalogue) return;
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    this.#query = query;
    this.removeAttribute('data-shown');
    const address = location.pathname + formatQuery(query, catalogue) + location.hash;
    if (history === 'push' && address !== location.pathname + location.search + location.hash)
      window.history.pushState(null, '', address);
    if (history === 'replace') window.history.replaceState(null, '', address);
    this.#form?.write(query);

    if (query.near !== this.#origin.near) {
      const message = this.querySelector<HTMLElement>('#near-said');
      const take = (near: string) => void this.#ask({ ...this.#query, near }, 'push');
      const place = query.near === '' ? undefined : await this.#finder?.find(query.near, message, take);
      if (query.near === '') message?.replaceChildren();
      if (turn !== this.#turn) return;
      this.#origin = { near: query.near, place };
    }
    const origin = this.#origin.place;
    const scene: Scene = { catalogue, query, origin, result: runQuery(catalogue, query, origin) };
    this.#scene = scene;
    this.#form?.count(scene.result, query);
    this.#player?.show(query.year);
    const filters = this.querySelector<HTMLElement>('.tags');
    if (filters) showActiveFilters(filters, query, catalogue, (without) => void this.#ask(without, 'push'));
    if (this.#explorer.embedded) pointToWholeMap(formatQuery({ ...query, view: this.#view }, catalogue));
    this.#say(this.#summary(scene));
    await this.#show(scene, turn);
  }

  async #show(scene: Scene, turn: number): Promise<void> {
    const name = this.#view;
    this.#tabs?.show(name);
    this.#collapsibles?.fit(name);
    this.toggleAttribute('data-ready', true);
    this.dataset['viewOpen'] = name;
    const panel = this.#panel(name);
    try {
      // Made once, however often the tab is pressed while it is on its way.
      const making = this.#views.get(name) ?? MAKERS[name](panel, this.#explorer);
      this.#views.set(name, making);
      const view = making instanceof Promise ? await making : making;
      this.#views.set(name, view);
      if (turn !== this.#turn) return;
      await view.show(scene);
      if (turn === this.#turn) this.toggleAttribute('data-shown', true);
    } catch (error) {
      this.#views.delete(name);
      panel.replaceChildren(element('p', 'note note-warn', words.viewFailed));
      console.error(error);
    }
  }

  #summary({ result: { items, undated }, catalogue, query }: Scene): string {
    const all = catalogue.items.length;
    const left = query.year !== undefined && undated > 0 ? ` ${words.noKnownBeginning(undated)}` : '';
    if (items.length === 0) return `${words.noEntry}${left} ${words.tryOther}`;
    return items.length === all ? words.allEntries(all) : words.someEntries(items.length, all) + left;
  }

  #say(text: string): void {
    const status = this.querySelector('.findings-count');
    if (status && status.textContent !== text) status.textContent = text;
  }
}

customElements.define('map-explorer', MapExplorer);

/** What is different where the explorer stands inside a page of another site. */

/** Takes the theme that the address asks for, and lets links lead out of the frame, into a page of their own. */
function setUpFrame(): void {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.getAttribute('href')?.startsWith('#') === true) return;
    link.target = '_blank';
    link.rel = `${link.rel} noopener`.trim();
  });
}

/** Lets the link to the whole map lead to what is shown here. */
function pointToWholeMap(search: string): void {
  const whole = document.querySelector<HTMLAnchorElement>('a.whole');
  if (whole) whole.search = search;
}

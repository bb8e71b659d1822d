import * as words from '#words/search.ts';
import { formatQuery, parseQuery, runQuery, loadPagefind } from './query.client.ts';
import type { SearchQuery, SearchResult, Pagefind, FilterCounts, ResultPage } from './query.client.ts';
import { compare } from '#words/locale.ts';
import { KINDS } from '../../core/ids.ts';
import { cut } from '../../core/text/shorten.ts';
import { dataOf, element, link, mark } from '../../ui/dom.ts';

const PAGE_SIZE = 20;
const TYPING_PAUSE = 200;

/**
 * The search page: words and filters in, results out, everything in the address so that it can be shared and gone back
 * to. The number of results is announced; focus stays where the reader put it.
 */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #found: SearchResult | undefined;
  #shown = 0;
  /** Counts questions, so that a slow answer to an old one is dropped. */
  #turn = 0;
  #timer: number | undefined;

  connectedCallback(): void {
    this.#input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(this.#query(), 'push');
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#ask(this.#query(), 'replace'), TYPING_PAUSE);
    });
    this.#part('form.filters').addEventListener('change', () => this.#ask(this.#query(), 'push'));
    this.#part('form.filters').addEventListener('submit', (event) => event.preventDefault());
    this.#part('.more').addEventListener('click', () => void this.#more());
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  get #names(): string[] {
    return dataOf(this, 'filters').split('|');
  }

  get #input(): HTMLInputElement {
    const input = this.#part('#q');
    if (!(input instanceof HTMLInputElement)) throw new Error('the search page has no field for words');
    return input;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`the search page has no ${selector}`);
    return part;
  }

  /** Takes the query from the address, as on arrival and on going back. */
  #restore(): void {
    const query = parseQuery(location.search, this.#names);
    this.#input.value = query.words;
    this.#ask(query, 'keep');
  }

  /** Reads the query off the page as it stands. */
  #query(): SearchQuery {
    const selects = [...this.querySelectorAll<HTMLSelectElement>('form.filters select')];
    const filters = Object.fromEntries(
      selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
    );
    return { words: this.#input.value.trim(), filters };
  }

  #ask(query: SearchQuery, history: 'push' | 'replace' | 'keep'): void {
    clearTimeout(this.#timer);
    const address = formatQuery(query, location.pathname);
    if (history === 'push' && address !== location.pathname + location.search)
      window.history.pushState(null, '', address);
    if (history === 'replace') window.history.replaceState(null, '', address);
    void this.#runQuery(query);
  }

  async #runQuery(query: SearchQuery): Promise<void> {
    const turn = ++this.#turn;
    const empty = query.words === '' && Object.keys(query.filters).length === 0;
    try {
      this.#pagefind ??= loadPagefind(dataOf(this, 'pagefind'));
      const pagefind = await this.#pagefind;
      if (turn !== this.#turn) return;
      const found = empty
        ? { results: [], filters: await pagefind.filters() }
        : await runQuery(pagefind, query);
      if (turn !== this.#turn) return;
      await this.#show(query, found, empty);
    } catch (error) {
      this.#pagefind = undefined;
      this.#say(words.loadFailed);
      console.error(error);
    }
  }

  /** Shows an answer whole: results are fetched first, so that nothing moves under a reader who tabs on. */
  async #show(query: SearchQuery, found: SearchResult, empty: boolean): Promise<void> {
    const turn = this.#turn;
    const rows = await nextRows(found, 0);
    if (turn !== this.#turn) return;
    this.#found = found;
    this.#shown = 0;
    filterSelects(this.#part('form.filters'), this.#names, found.filters, query.filters);
    this.#part('.found').hidden = false;
    this.#part('.results').replaceChildren();
    this.#append(rows);
    const count = found.results.length;
    const chosen = Object.values(query.filters);
    if (empty) this.#say(words.beginHere);
    else
      this.#say(
        count === 0 ? words.nothingFound(query.words, chosen) : words.results(count, query.words, chosen),
      );
  }

  /** Shows the next results and leads to the first of them. */
  async #more(): Promise<void> {
    const [found, from] = [this.#found, this.#shown];
    if (!found) return;
    try {
      const rows = await nextRows(found, from);
      // Another query, or a second press of the button, was answered in the meantime.
      if (found !== this.#found || from !== this.#shown) return;
      this.#append(rows);
      rows[0]?.querySelector('a')?.focus();
    } catch (error) {
      // The index remembers that it failed, so that asking it again would fail again.
      this.#say(words.moreFailed);
      console.error(error);
    }
  }

  #append(rows: readonly HTMLLIElement[]): void {
    this.#part('.results').append(...rows);
    this.#shown += rows.length;
    this.#part('.more').hidden = this.#shown >= (this.#found?.results.length ?? 0);
  }

  #say(text: string): void {
    this.#part('.status').textContent = text;
  }
}

/** Fetches the results that follow the first so many, a page of them, as rows. */
async function nextRows({ results }: SearchResult, from: number): Promise<HTMLLIElement[]> {
  const next = results.slice(from, from + PAGE_SIZE);
  return (await Promise.all(next.map((result) => result.data()))).map(resultRow);
}

/** Returns one result as a list item: shape, name, summary and place. */
function resultRow({ url, meta }: ResultPage): HTMLLIElement {
  const row = element('li', 'row');
  const kind = KINDS.find((candidate) => candidate === meta['kind']?.toLowerCase());
  const name = element('span', 'row-name');
  name.append(link(url, meta['title'] ?? url));
  const place = element('p', 'row-place', [meta['kind'], meta['place']].filter(Boolean).join(' · '));
  // The kind's word stands in the row, so the shape itself is silent.
  row.append(mark(kind), name, element('p', 'row-words', cut(meta['summary'] ?? '', 170)), place);
  return row;
}

/**
 * Brings the filters up to date in place, so that the one a reader is using keeps its focus: a select each, with the
 * number of results every value would leave. A chosen value stays even where it leaves none.
 */
function filterSelects(
  form: HTMLElement,
  names: readonly string[],
  counts: FilterCounts,
  chosen: Readonly<Record<string, string>>,
): void {
  for (const name of names) {
    let select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (!select) {
      const label = element('label', undefined, name);
      select = element('select');
      select.name = name;
      label.append(select);
      form.append(label);
    }
    const value = chosen[name] ?? '';
    const own = Object.entries(counts[name] ?? {}).filter(([option, count]) => count > 0 || option === value);
    if (value !== '' && !own.some(([option]) => option === value)) own.push([value, 0]);
    own.sort(([a], [b]) => compare(a, b));
    const options = own.map(
      ([option, count]) => new Option(words.filterValue(option, count), option, false, option === value),
    );
    select.replaceChildren(new Option(words.any, '', false, value === ''), ...options);
  }
}

customElements.define('site-search', SiteSearch);

import type { Figure, FiguresFile } from '../../core/indicator-file.ts';
import { rounded, stepsUpTo } from '../../core/shading.ts';
import { rateOf } from '../../core/rate.ts';
import { rateNumber } from '../../core/indicator-text.ts';
import { element, link, part } from '../../ui/dom.ts';

/** A cell that can be counted by the size of its region. */
interface Cell {
  readonly cell: HTMLElement;
  readonly shown: HTMLElement;
  readonly count: number;
  readonly region: string | undefined;
  /** As it was made: words and shade for the plain number. */
  readonly words: Node[];
  readonly className: string;
}

/** The matrix of gaps, whose numbers a reader may have counted by the size of each region. What is chosen is in the address. */
class GapMatrix extends HTMLElement {
  #figures: Promise<readonly Figure[]> | undefined;
  #cells: readonly Cell[] = [];

  connectedCallback(): void {
    const select = part(this, '#per', HTMLSelectElement);
    this.#cells = [...this.querySelectorAll<HTMLElement>('td[data-count]')].map((cell) => {
      const shown = cell.querySelector('a') ?? cell;
      return {
        cell,
        shown,
        count: Number(cell.dataset['count']),
        region: cell.dataset['region'],
        words: [...shown.childNodes],
        className: cell.className,
      };
    });
    select.addEventListener('change', () => {
      const address = new URL(location.href);
      if (select.value === '') address.searchParams.delete('per');
      else address.searchParams.set('per', select.value);
      history.pushState(undefined, '', address);
      void this.#show(select.value);
    });
    const restore = () => {
      const wanted = new URLSearchParams(location.search).get('per') ?? '';
      const known = [...select.options].some(({ value }) => value === wanted);
      select.value = known ? wanted : '';
      void this.#show(select.value, known ? undefined : wanted);
    };
    window.addEventListener('popstate', restore);
    restore();
  }

  async #show(id: string, unknown?: string): Promise<void> {
    const said = part(this, '.gap-said');
    if (id === '') {
      for (const { cell, shown, words, className } of this.#cells) {
        cell.className = className;
        shown.replaceChildren(...words);
      }
      said.textContent =
        unknown === undefined
          ? ''
          : `Entries cannot be counted by “${unknown.slice(0, 40)}”, so their number is shown.`;
      return;
    }
    const figure = (await this.#load()).find((one) => one.id === id);
    if (!figure) {
      said.textContent = 'The figures could not be loaded, so the number of entries is shown.';
      return;
    }
    const rates = this.#cells.map(({ count, region }) => {
      if (region === undefined) return undefined;
      const { rate } = rateOf(count, figure.values[region], figure.amount);
      return rate === undefined ? undefined : rounded(rate);
    });
    // Totals have no shade, and would leave all cells pale.
    const shaded = rates.filter((_rate, place) => !this.#cells[place]?.cell.classList.contains('total'));
    const steps = stepsUpTo(Math.max(0, ...shaded.map((rate) => rate ?? 0)), false);
    this.#cells.forEach(({ cell, shown, count, words, className }, place) => {
      const rate = rates[place];
      const shade = steps.find(({ to }) => (rate ?? 0) > 0 && (rate ?? 0) <= to)?.shade ?? 0;
      cell.className = className.replace(/shade-\d/, `shade-${shade}`);
      if (count === 0) shown.replaceChildren(...words);
      else shown.textContent = rate === undefined ? `(${count})` : rateNumber(rate);
    });
    said.replaceChildren(
      `Entries per ${figure.per}${figure.year === undefined ? '' : `, ${figure.year}`}. In brackets: numbers of entries, too few for a rate or without a region. Source: `,
      link(figure.url, figure.publisher),
    );
    said.append(element('span', undefined, '.'));
  }

  #load(): Promise<readonly Figure[]> {
    this.#figures ??= fetch(this.dataset['figures'] ?? '')
      .then((response) => response.json() as Promise<FiguresFile>)
      .then(({ figures }) => figures)
      .catch(() => []);
    return this.#figures;
  }
}

customElements.define('gap-matrix', GapMatrix);

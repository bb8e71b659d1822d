import * as words from '#words/gaps.ts';
import { rounded, stepsUpTo } from '../../core/shading.ts';
import type { IndicatorValues, IndicatorsFile } from '../../core/shading.ts';
import { rateOf } from '../../core/rate.ts';
import { rateNumber } from '#words/indicator-text.ts';
import { dataOf, element, link, part } from '../../ui/dom.ts';

/** A cell that can be counted by the size of its region. */
interface Cell {
  readonly cell: HTMLElement;
  readonly shown: HTMLElement;
  readonly count: number;
  readonly region: string | undefined;
  /** As the page was built: content and shade for the number of entries. */
  readonly nodes: Node[];
  readonly className: string;
}

/** The matrix of gaps, which readers can switch to rates by the size of each region; the choice stands in the address. */
class GapMatrix extends HTMLElement {
  #figures: Promise<readonly IndicatorValues[]> | undefined;
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
        nodes: [...shown.childNodes],
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
    const status = part(this, '.gap-said');
    if (id === '') {
      for (const { cell, shown, nodes, className } of this.#cells) {
        cell.className = className;
        shown.replaceChildren(...nodes);
      }
      status.textContent = unknown === undefined ? '' : words.unknownMeasure(unknown.slice(0, 40));
      return;
    }
    const figure = (await this.#load()).find((one) => one.id === id);
    if (!figure) {
      status.textContent = words.figuresFailed;
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
    this.#cells.forEach(({ cell, shown, count, nodes, className }, place) => {
      const rate = rates[place];
      const shade = steps.find(({ to }) => (rate ?? 0) > 0 && (rate ?? 0) <= to)?.shade ?? 0;
      cell.className = className.replace(/shade-\d/, `shade-${shade}`);
      if (count === 0) shown.replaceChildren(...nodes);
      else shown.textContent = rate === undefined ? `(${count})` : rateNumber(rate);
    });
    status.replaceChildren(words.measured(figure.per, figure.year), link(figure.url, figure.publisher));
    status.append(element('span', undefined, words.measuredEnd));
  }

  #load(): Promise<readonly IndicatorValues[]> {
    this.#figures ??= fetch(dataOf(this, 'figures'))
      .then((response) => response.json() as Promise<IndicatorsFile>)
      .then(({ figures }) => figures)
      .catch(() => []);
    return this.#figures;
  }
}

customElements.define('gap-matrix', GapMatrix);

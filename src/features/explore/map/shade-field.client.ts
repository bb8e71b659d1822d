import * as words from '#words/explore-map.ts';
import { number } from '#words/locale.ts';
import { shadingOf } from '../../../core/shading.ts';
import type { IndicatorValues, Shading, Step } from '../../../core/shading.ts';
import type { Query } from '../../../catalogue/query.ts';
import { FEWEST_FOR_A_RATE } from '../../../core/rate.ts';
import { rateNumber } from '#words/indicator-text.ts';
import { element, link } from '../../../ui/dom.ts';
import type { Explorer } from '../view.client.ts';

/** What the address says where the regions are not shaded; by plain number they are shaded unasked. */
const PLAIN = 'none';

/** By what the regions are shaded: the choice, the legend, and where the figures come from. */
export class ShadeField {
  readonly element = element('div', 'map-shades');
  readonly #select = element('select');
  readonly #message = element('p', 'said');
  readonly #legend = element('ul', 'map-legend');
  readonly #source = element('p', 'cite');
  #figures: readonly IndicatorValues[] | undefined;
  #missing = false;

  constructor(explorer: Explorer) {
    this.#select.id = 'shade';
    const label = element('label', undefined, words.shadeLabel);
    label.htmlFor = this.#select.id;
    this.#message.setAttribute('role', 'status');
    const field = element('div', 'field');
    field.append(label, this.#select);
    this.element.append(field, this.#message, this.#legend, this.#source);
    this.#select.addEventListener('change', () =>
      explorer.change({ shade: this.#select.value === '' ? undefined : this.#select.value }, 'push'),
    );
    this.#offer([]);
  }

  /** Takes the figures once they are there; undefined where they could not be loaded. */
  take(figures: readonly IndicatorValues[] | undefined): void {
    this.#figures = figures;
    this.#missing = !figures;
    this.#offer(figures ?? []);
  }

  /** Shows the choice that a query makes, and gives the shading of the map; undefined where there is none. */
  show({ shade = '' }: Query, counts: ReadonlyMap<string, number>): Shading | undefined {
    const indicator = this.#figures?.find(({ id }) => id === shade);
    const unknown = shade !== '' && shade !== PLAIN && !indicator;
    this.#select.value = unknown ? '' : shade;
    this.#say(unknown, shade);
    this.#source.replaceChildren();
    this.#legend.hidden = shade === PLAIN;
    if (shade === PLAIN) return undefined;
    const shading = shadingOf(counts, indicator);
    this.#legend.replaceChildren(...legendOf(shading));
    if (indicator) {
      const about = link(
        indicator.url,
        indicator.year === undefined ? indicator.title : words.indicatorIn(indicator.title, indicator.year),
      );
      about.rel = 'nofollow';
      this.#source.append(`${words.figures} `, about, `, ${indicator.publisher}`);
    }
    return shading;
  }

  /** Returns the rates that are told beside the map whatever it is shaded by: those chosen, or the first. */
  rates({ shade }: Query, counts: ReadonlyMap<string, number>): Shading {
    const figures = this.#figures ?? [];
    return shadingOf(counts, figures.find(({ id }) => id === shade) ?? figures[0]);
  }

  #offer(figures: readonly IndicatorValues[]): void {
    this.#select.replaceChildren(
      new Option(words.shadeCount, ''),
      ...figures.map(({ id, per }) => new Option(words.shadeRate(per), id)),
      new Option(words.shadeNone, PLAIN),
    );
  }

  #say(unknown: boolean, shade: string): void {
    const text = this.#missing
      ? words.shadeFailed
      : unknown && this.#figures
        ? words.shadeUnknown(shade)
        : '';
    if (this.#message.textContent !== text) this.#message.textContent = text;
  }
}

function legendOf({ indicator, steps, shades }: Shading): HTMLElement[] {
  const range = ({ from, to }: Step): string => {
    if (indicator)
      return from === 0 ? words.upTo(rateNumber(to)) : words.fromTo(rateNumber(from), rateNumber(to));
    return from === to ? number(to) : words.fromTo(number(from), number(to));
  };
  const bare = indicator ? words.tooFewForRate(FEWEST_FOR_A_RATE) : words.none;
  return [
    ...([...shades.values()].includes(0) ? [key(0, bare)] : []),
    ...steps.map((step) => key(step.shade, range(step))),
  ];
}

function key(shade: number, text: string): HTMLElement {
  const [item, swatch] = [element('li'), element('span', `swatch shade-${shade}`)];
  swatch.setAttribute('aria-hidden', 'true');
  item.append(swatch, text);
  return item;
}

import type { Figure } from '../../../core/indicator-file.ts';
import type { Question } from '../../../catalogue/query.ts';
import { shadingOf } from '../../../core/shading.ts';
import type { Shading, Step } from '../../../core/shading.ts';
import { FEWEST_FOR_A_RATE } from '../../../core/rate.ts';
import { rateNumber } from '../../../core/indicator-text.ts';
import { number } from '../../../core/words.ts';
import { element, link } from '../../../ui/dom.ts';
import type { Host } from '../view.client.ts';

/** What the address says where the regions are not shaded; by plain number they are shaded unasked. */
const PLAIN = 'none';

/** By what the regions are shaded: the choice, the legend, and where the figures come from. */
export class ShadeField {
  readonly element = element('div', 'map-shades');
  readonly #select = element('select');
  readonly #said = element('p', 'said');
  readonly #legend = element('ul', 'map-legend');
  readonly #source = element('p', 'cite');
  #figures: readonly Figure[] | undefined;
  #missing = false;

  constructor(host: Host) {
    this.#select.id = 'shade';
    const label = element('label', undefined, 'Shade the regions by');
    label.htmlFor = this.#select.id;
    this.#said.setAttribute('role', 'status');
    const field = element('div', 'field');
    field.append(label, this.#select);
    this.element.append(field, this.#said, this.#legend, this.#source);
    this.#select.addEventListener('change', () =>
      host.change({ shade: this.#select.value === '' ? undefined : this.#select.value }, 'push'),
    );
    this.#offer([]);
  }

  /** Takes the figures once they are there; undefined where they could not be loaded. */
  take(figures: readonly Figure[] | undefined): void {
    this.#figures = figures;
    this.#missing = !figures;
    this.#offer(figures ?? []);
  }

  /** Shows the choice that a question makes, and gives the shading of the map; undefined where there is none. */
  show({ shade = '' }: Question, counts: ReadonlyMap<string, number>): Shading | undefined {
    const figure = this.#figures?.find(({ id }) => id === shade);
    const unknown = shade !== '' && shade !== PLAIN && !figure;
    this.#select.value = unknown ? '' : shade;
    this.#say(unknown, shade);
    this.#source.replaceChildren();
    this.#legend.hidden = shade === PLAIN;
    if (shade === PLAIN) return undefined;
    const shading = shadingOf(counts, figure);
    this.#legend.replaceChildren(...legendOf(shading));
    if (figure) {
      const about = link(
        figure.url,
        `${figure.title}${figure.year === undefined ? '' : ` in ${figure.year}`}`,
      );
      about.rel = 'nofollow';
      this.#source.append('Figures: ', about, `, ${figure.publisher}`);
    }
    return shading;
  }

  /** Gives the rates that are told beside the map whatever it is shaded by: those chosen, or the first. */
  rates({ shade }: Question, counts: ReadonlyMap<string, number>): Shading {
    const figures = this.#figures ?? [];
    return shadingOf(counts, figures.find(({ id }) => id === shade) ?? figures[0]);
  }

  #offer(figures: readonly Figure[]): void {
    this.#select.replaceChildren(
      new Option('number of entries', ''),
      ...figures.map(({ id, per }) => new Option(`entries per ${per}`, id)),
      new Option('nothing', PLAIN),
    );
  }

  #say(unknown: boolean, shade: string): void {
    const text = this.#missing
      ? 'The figures about the regions could not be loaded, so there are numbers and no rates.'
      : unknown && this.#figures
        ? `The map cannot be shaded by “${shade}”. It is shaded by the number of entries.`
        : '';
    if (this.#said.textContent !== text) this.#said.textContent = text;
  }
}

function legendOf({ figure, steps, shades }: Shading): HTMLElement[] {
  const words = ({ from, to }: Step): string => {
    if (figure) return from === 0 ? `up to ${rateNumber(to)}` : `${rateNumber(from)} to ${rateNumber(to)}`;
    return from === to ? number(to) : `${number(from)} to ${number(to)}`;
  };
  const bare = figure ? `fewer than ${FEWEST_FOR_A_RATE} entries, so no rate` : 'none';
  return [
    ...([...shades.values()].includes(0) ? [key(0, bare)] : []),
    ...steps.map((step) => key(step.shade, words(step))),
  ];
}

function key(shade: number, words: string): HTMLElement {
  const [item, swatch] = [element('li'), element('span', `swatch shade-${shade}`)];
  swatch.setAttribute('aria-hidden', 'true');
  item.append(swatch, words);
  return item;
}

import * as words from '#words/explore.ts';
import { part } from '../../ui/dom.ts';

/** Years in which the map can be looked at. */
interface Years {
  readonly first: number;
  readonly last: number;
}

/** Milliseconds for which each year is shown. */
const PACE = 900;

/**
 * Lets a reader go through the years: by a slider, by a step, or by themselves. Where less motion is wanted nothing moves
 * by itself, and the steps stay. `set` is told the year, and whether one should be able to go back to before it.
 */
export class YearPlayer {
  readonly #box: HTMLElement;
  readonly #years: Years;
  readonly #set: (year: number | undefined, history: 'push' | 'replace') => void;
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  #year: number | undefined;
  #timer: number | undefined;

  constructor(
    box: HTMLElement,
    years: Years,
    set: (year: number | undefined, history: 'push' | 'replace') => void,
  ) {
    this.#box = box;
    this.#years = years;
    this.#set = set;
    const slider = part(box, '#year', HTMLInputElement);
    slider.addEventListener('input', () => this.#go(Number(slider.value), 'replace'));
    const press = (name: string, act: () => void) =>
      part(box, `[data-do="${name}"]`).addEventListener('click', act);
    press('year-back', () => this.#go((this.#year ?? years.last + 1) - 1, 'push'));
    press('year-on', () => this.#go((this.#year ?? years.last) + 1, 'push'));
    press('today', () => {
      this.#stop();
      this.#set(undefined, 'push');
    });
    press('play', () => (this.#timer === undefined ? this.#play() : this.#stop()));
    this.#stillness.addEventListener('change', () => this.#respect());
    this.#respect();
  }

  /** Takes note of the year that is shown. */
  show(year: number | undefined): void {
    this.#year = year;
  }

  #go(year: number, history: 'push' | 'replace'): void {
    this.#stop();
    this.#set(Math.min(Math.max(year, this.#years.first), this.#years.last), history);
  }

  #play(): void {
    const { first, last } = this.#years;
    const begin = this.#year === undefined || this.#year >= last ? first : this.#year;
    this.#set(begin, 'push');
    part(this.#box, '[data-do="play"]').textContent = words.pause;
    this.#timer = window.setInterval(() => {
      const next = (this.#year ?? last) + 1;
      if (next > last) this.#stop();
      else this.#set(next, 'replace');
    }, PACE);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    part(this.#box, '[data-do="play"]').textContent = words.play;
  }

  #respect(): void {
    if (this.#stillness.matches) this.#stop();
    part(this.#box, '[data-do="play"]').hidden = this.#stillness.matches;
  }
}

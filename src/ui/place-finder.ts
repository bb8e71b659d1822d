import * as words from '#words/place-finder.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { findPlace, nearestTown, readPlaces } from '../catalogue/place-search.ts';
import type { Origin, Places } from '../catalogue/place-search.ts';
import { button, element } from './dom.ts';

/** Finds places by what readers type, wholly in the browser; the list of places is fetched when it is first needed. */
export class PlaceFinder {
  readonly #address: string;
  readonly #catalogue: Catalogue;
  #places: Promise<Places> | undefined;

  /** `address` is that of the list of places on this site. */
  constructor(address: string, catalogue: Catalogue) {
    this.#address = address;
    this.#catalogue = catalogue;
  }

  /** Returns the place of a name or postcode, and says in `message` what was found; `take` is for another spelling. */
  async find(
    typed: string,
    message: HTMLElement | null,
    take: (name: string) => void,
  ): Promise<Origin | undefined> {
    try {
      const found = findPlace(typed, await this.#load(), this.#catalogue.regions);
      if (found.origin) {
        message?.replaceChildren(found.origin.rough);
        return found.origin;
      }
      if (found.abroad !== undefined) {
        message?.replaceChildren(words.abroad(typed, found.abroad));
        return undefined;
      }
      message?.replaceChildren(`${words.unknown(typed)} `);
      if (found.suggestion !== undefined) {
        const { suggestion } = found;
        message?.append(
          `${words.didYouMean} `,
          button(suggestion, 'link-button', () => take(suggestion)),
          words.questionEnd,
        );
      } else message?.append(words.tryLarger);
    } catch {
      this.#places = undefined;
      message?.replaceChildren(words.loadFailed);
    }
    return undefined;
  }

  /** Returns the name of the town nearest to where the browser says it is, or says in `message` why there is none. */
  async locate(message: HTMLElement): Promise<string | undefined> {
    message.replaceChildren(words.asking);
    try {
      const [position, places] = await Promise.all([whereabouts(), this.#load()]);
      const { latitude: lat, longitude: lon } = position.coords;
      const town = nearestTown({ lat, lon }, places, this.#catalogue.regions);
      if (town) {
        message.replaceChildren(element('span', undefined, words.nearestTown(town.label)));
        return town.label;
      }
      message.replaceChildren(words.tooFar);
    } catch {
      message.replaceChildren(words.notTold);
    }
    return undefined;
  }

  #load(): Promise<Places> {
    this.#places ??= fetch(this.#address)
      .then((response) => response.text())
      .then(readPlaces);
    return this.#places;
  }
}

function whereabouts(): Promise<GeolocationPosition> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 10_000, maximumAge: 600_000 });
  });
}

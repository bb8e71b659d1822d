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
        message?.replaceChildren(
          `“${typed}” is outside the UK (${found.abroad}). This map lists what people in the UK can use: type a town or postcode there, or leave the place out.`,
        );
        return undefined;
      }
      message?.replaceChildren(`No place called “${typed}” is known. `);
      if (found.suggestion !== undefined) {
        const { suggestion } = found;
        message?.append(
          'Did you mean ',
          button(suggestion, 'link-button', () => take(suggestion)),
          '?',
        );
      } else message?.append('Try the next larger town, or the first letters of your postcode.');
    } catch {
      this.#places = undefined;
      message?.replaceChildren('The list of places could not be loaded. Choose a region instead.');
    }
    return undefined;
  }

  /** Returns the name of the town nearest to where the browser says it is, or says in `message` why there is none. */
  async locate(message: HTMLElement): Promise<string | undefined> {
    message.replaceChildren('Asking your browser where you are …');
    try {
      const [position, places] = await Promise.all([whereabouts(), this.#load()]);
      const { latitude: lat, longitude: lon } = position.coords;
      const town = nearestTown({ lat, lon }, places, this.#catalogue.regions);
      if (town) {
        message.replaceChildren(element('span', undefined, `The nearest town is ${town.label}.`));
        return town.label;
      }
      message.replaceChildren('You seem to be too far from any town on this map. Type a place instead.');
    } catch {
      message.replaceChildren('Your browser does not say where you are. Type a town or postcode instead.');
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

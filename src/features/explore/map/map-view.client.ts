import * as words from '#words/explore-map.ts';
import leafletStyles from 'leaflet/dist/leaflet.css?url';
import { readBoundaries } from './boundaries-file.ts';
import type { BoundariesFile } from './boundaries-file.ts';
import type { IndicatorsFile } from '../../../core/shading.ts';
import { placeItems } from './map-points.ts';
import type { MapPoint, PlacedItems } from './map-points.ts';
import mapStyles from './map.css?url';
import markStyles from './marks.css?url';
import { button, element } from '../../../ui/dom.ts';
import { Details } from './details.client.ts';
import type { Lookup } from './details.client.ts';
import { MapFrame } from './map-frame.client.ts';
import type { MapPicture } from './map-picture.client.ts';
import { placeName } from './marks.client.ts';
import { RegionTable } from './region-table.client.ts';
import { ShadeField } from './shade-field.client.ts';
import type { Explorer, Scene, View } from '../view.client.ts';

// The view is made when it can be seen as it is meant; without its styles it can still be read.
await addStyles(mapStyles).catch(console.error);

/** The entries that no mark stands for, by the words on their button. */
const BESIDE = [
  { words: words.wideCount, title: words.wideTitle, list: 'wide' },
  { words: words.unknownCount, title: words.unknownTitle, list: 'unknown' },
] as const;

/**
 * The map: marks where entries are based, regions shaded by how many there are, and a table that says the same. What has
 * no place is counted beside it. The table stands by itself until the picture is there, and where it cannot be loaded.
 */
export class MapView implements View {
  readonly #explorer: Explorer;
  readonly #frame: MapFrame;
  readonly #details: Details;
  readonly #table: RegionTable;
  readonly #shades: ShadeField;
  readonly #beside: readonly HTMLButtonElement[];
  #picture: MapPicture | undefined;
  #shown: { readonly scene: Scene; readonly placed: PlacedItems } | undefined;

  constructor(panel: HTMLElement, explorer: Explorer) {
    this.#explorer = explorer;
    this.#details = new Details(explorer, () => this.#picture?.choose([]));
    this.#shades = new ShadeField(explorer);
    this.#table = new RegionTable(explorer, {
      open: (lookup, opener) => this.#open(lookup, () => opener.focus()),
      reveal: (region) => {
        this.#picture?.showRegions([region]);
        this.#picture?.focus();
      },
    });
    this.#beside = BESIDE.map(({ title, list }) => {
      const made = button('', 'small-button', () =>
        this.#open(
          (placed) => ({ title, items: placed[list] }),
          () => made.focus(),
        ),
      );
      return made;
    });
    const beside = element('div', 'map-beside');
    beside.append(...this.#beside);
    const side = element('div', 'map-side');
    side.append(this.#details.element, beside, this.#shades.element, this.#table.element);
    this.#frame = new MapFrame(side);
    panel.replaceChildren(this.#frame.element);
    void this.#load();
  }

  show(scene: Scene): void {
    const placed = placeItems(scene.result.items, scene.catalogue);
    this.#shown = { scene, placed };
    const { query } = scene;
    const counts = new Map([...placed.byRegion].map(([region, items]) => [region, items.length]));
    const shades = this.#shades.show(query, counts)?.shades ?? new Map<string, number>();
    this.#table.show(scene, placed, this.#shades.rates(query, counts), shades);
    for (const [place, { words: countWords, list }] of BESIDE.entries()) {
      const [made, count] = [this.#beside[place], placed[list].length];
      if (made) [made.textContent, made.hidden] = [countWords(count), count === 0];
    }
    this.#frame.show(scene);
    this.#picture?.show(scene, placed.points, shades);
    this.#details.show(scene, placed);
  }

  ids(): readonly string[] {
    if (!this.#picture) return this.#table.ids();
    const { wide = [], unknown = [] } = this.#shown?.placed ?? {};
    return [...this.#picture.ids(), ...[...wide, ...unknown].map(({ id }) => id)];
  }

  /** Fetches what the picture needs; whatever of it is missing is said, and the rest stays. */
  async #load(): Promise<void> {
    const [picture, figures] = await Promise.allSettled([
      this.#makePicture(),
      this.#fetch<IndicatorsFile>('figures.json'),
    ]);
    for (const one of [picture, figures]) if (one.status === 'rejected') console.error(one.reason);
    this.#shades.take(figures.status === 'fulfilled' ? figures.value.figures : undefined);
    if (picture.status === 'fulfilled') this.#picture = picture.value;
    else {
      this.#frame.giveUp();
      this.#table.goAlone();
    }
    if (this.#shown) this.show(this.#shown.scene);
  }

  async #makePicture(): Promise<MapPicture> {
    const [{ MapPicture: Picture }, file] = await Promise.all([
      import('./map-picture.client.ts'),
      this.#fetch<BoundariesFile>('boundaries.json'),
      addStyles(markStyles),
      addStyles(leafletStyles),
    ]);
    const picture = new Picture(this.#frame.box, readBoundaries(file), (points) => this.#openPoints(points));
    this.#frame.fill(picture, file.credits);
    return picture;
  }

  async #fetch<T>(name: string): Promise<T> {
    const response = await fetch(this.#explorer.addresses.files + name);
    if (!response.ok) throw new Error(`${name} could not be loaded: ${response.status}`);
    return (await response.json()) as T;
  }

  #open(lookup: Lookup, giveBack: () => void): void {
    if (!this.#shown) return;
    this.#picture?.choose([]);
    this.#details.open(lookup, giveBack, this.#shown.scene, this.#shown.placed);
  }

  #openPoints(points: readonly MapPoint[]): void {
    const keys = points.map(({ key }) => key);
    this.#open(
      (placed) => {
        const own = placed.points.filter(({ key }) => keys.includes(key));
        return { title: words.places(own.map(placeName)), items: own.flatMap(({ items }) => items) };
      },
      () => this.#picture?.focus(keys[0]),
    );
    this.#picture?.choose(keys);
  }
}

/**
 * Adds a stylesheet to the page, and waits until it is there. What a page's scripts import is linked from the page
 * itself, also if they do so later, so styles that few readers need come by their address.
 */
async function addStyles(address: string): Promise<void> {
  const sheet = element('link');
  sheet.rel = 'stylesheet';
  sheet.href = address;
  await new Promise<void>((resolve, reject) => {
    sheet.addEventListener('load', () => resolve());
    sheet.addEventListener('error', () => reject(new Error(`${address} could not be loaded`)));
    document.head.append(sheet);
  });
}

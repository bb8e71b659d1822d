import { nearPlace } from '#words/explore-map.ts';
import type { Map as LeafletMap } from 'leaflet';
import { LINE_HEIGHT, placeLabels } from '../../../core/label-placement.ts';
import type { LabelWish } from '../../../core/label-placement.ts';
import type { Cluster } from './clusters.ts';
import type { Origin } from '../../../catalogue/place-search.ts';
import { element } from '../../../ui/dom.ts';
import { sizeOf } from './marks.client.ts';

/** Font size in px. */
const LETTERS = 14;

/** Radius of the ring around the place asked about, in px. */
export const RING = 27;

/** The names of places on the map, as many as fit without overlap. The accessible names of the marks hold them all. */
export class PlaceNames {
  readonly #map: LeafletMap;
  readonly #pane: HTMLElement;

  constructor(map: LeafletMap) {
    this.#map = map;
    this.#pane = map.createPane('names');
    // While the map glides to another zoom, names would stay behind.
    this.#pane.classList.add('leaflet-zoom-hide');
    this.#pane.setAttribute('aria-hidden', 'true');
  }

  /** Writes names for what is drawn, those of the fullest first; the place asked about goes before all. */
  draw(clusters: readonly Cluster[], origin: Origin | undefined): void {
    const { x: width, y: height } = this.#map.getSize();
    const wish = (text: string, lat: number, lon: number, radius: number): LabelWish => {
      const { x, y } = this.#map.latLngToContainerPoint([lat, lon]);
      return { id: text, text, x, y, radius };
    };
    const asked = origin ? [wish(origin.label.replace(/,.*/, ''), origin.lat, origin.lon, RING)] : [];
    const marks = clusters.map((cluster) =>
      wish(nameOf(cluster), cluster.lat, cluster.lon, sizeOf(cluster) / 2 + 2),
    );
    const fullest = clusters
      .map(({ count }, place) => ({ count, mark: marks[place] }))
      .sort((a, b) => b.count - a.count)
      .flatMap(({ mark }) => (mark && mark.id !== asked[0]?.id ? [mark] : []));
    const labels = placeLabels([...asked, ...fullest], [...asked, ...marks], {
      width,
      height,
      size: LETTERS,
      lineWidth: 110,
      clear: 2,
    });
    this.#pane.replaceChildren(
      ...labels.map(({ lines, x, y, anchor }) => {
        const name = element('span', `map-name ${anchor}`);
        name.append(...lines.map((line) => element('span', undefined, line)));
        const at = this.#map.containerPointToLayerPoint([x, y - LETTERS * 0.9]);
        [name.style.left, name.style.top] = [`${at.x}px`, `${at.y}px`];
        name.style.font = `600 ${LETTERS}px / ${LINE_HEIGHT} var(--text)`;
        return name;
      }),
    );
  }
}

function nameOf({ points }: Cluster): string {
  const main = points.find(({ rough }) => !rough) ?? points[0];
  if (!main) throw new Error('a mark stands for no place');
  return points.length > 1 ? nearPlace(main.name) : main.name;
}

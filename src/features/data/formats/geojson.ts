import { precision } from '#words/placement.ts';
import * as words from '#words/formats.ts';
import { union } from 'polyclip-ts';
import type { Feature, FeatureCollection, MultiPolygon, Point, Position } from 'geojson';
import { placeOf } from '../../../core/geo/placement.ts';
import type { Boundary, LonLat } from '../../../core/geo/boundaries.ts';
import type { Entry } from '../../../core/entry.ts';
import { isDenominator, valueIn } from '../../../core/indicators.ts';
import { FOLDERS, KINDS } from '../../../core/ids.ts';
import { rateOf } from '../../../core/rate.ts';
import { TAXONOMY } from '../../../core/schema/taxonomy.ts';
import type { RegionTerm } from '../../../core/schema/taxonomy.ts';
import type { ExportFile, Format, ExportContext } from '../export-context.ts';
import { columnName } from '../tables/columns.ts';
import { pageOf } from '../export-context.ts';

/** Places and regions for maps. */
export const geojson: Format = {
  id: 'geojson',
  label: 'GeoJSON',
  about: words.about.geojson,
  files: (context) => [places(context), regions(context)],
};

const TYPE = 'application/geo+json';
/** Decimals of a degree: about a metre. */
const DIGITS = 5;

type Facts = Readonly<Record<string, string | number | null>>;

/** Files of this form may hold members of their own, which readers pass over. */
type About = { readonly metadata: Facts };

function collection<G extends Point | MultiPolygon>(
  { dataset, version, home }: ExportContext,
  path: string,
  about: string,
  features: Feature<G, Facts>[],
  credit = '',
): ExportFile {
  const { title, licences } = dataset.map;
  const content: FeatureCollection<G, Facts> & About = {
    type: 'FeatureCollection',
    metadata: {
      title,
      about,
      version,
      source: home,
      licence: `${licences.data.name}, ${licences.data.url}`,
      ...(credit !== '' && { credit }),
    },
    features,
  };
  return { path, type: TYPE, about, content: `${JSON.stringify(content)}\n` };
}

function places(context: ExportContext): ExportFile {
  const features = context.entries.flatMap((entry): Feature<Point, Facts>[] => {
    const place = placeOf(entry, context.dataset.gazetteer);
    if (place.kind === 'none') return [];
    return [
      {
        type: 'Feature',
        id: entry.id,
        geometry: { type: 'Point', coordinates: [rounded(place.lon), rounded(place.lat)] },
        properties: {
          id: entry.id,
          name: entry.name,
          kind: entry.kind,
          status: entry.status,
          problem_spaces: entry.problem_spaces.join('; '),
          place: place.label,
          region: place.region,
          position: place.kind === 'town' ? place.town.sort : 'region',
          precision: precision(place),
          page: pageOf(context, entry),
        },
      },
    ];
  });
  const left = context.entries.length - features.length;
  return collection(context, 'geo/places.geojson', words.places(left), features);
}

function regions(context: ExportContext): ExportFile {
  const { boundaries, map } = context.dataset;
  const based = Map.groupBy(context.entries, (entry) => {
    const place = placeOf(entry, context.dataset.gazetteer);
    return place.kind === 'none' ? '' : place.region;
  });
  const features = TAXONOMY.region.terms.flatMap((region): Feature<MultiPolygon, Facts>[] => {
    const land = boundaries.find((one) => one.region === region.id);
    if (!land) return [];
    return [
      {
        type: 'Feature',
        id: region.id,
        geometry: { type: 'MultiPolygon', coordinates: polygonsOf(land) },
        properties: regionFacts(context, region, based.get(region.id) ?? []),
      },
    ];
  });
  return collection(
    context,
    'geo/regions.geojson',
    words.regions,
    features,
    map.credits.map((credit) => `${credit.what}: ${credit.words}`).join(' '),
  );
}

function regionFacts({ dataset }: ExportContext, region: RegionTerm, entries: readonly Entry[]): Facts {
  const { id, label, nation, gss, itl1 } = region;
  const organisations = entries.filter(({ kind }) => kind === 'organisation').length;
  const indicators = dataset.indicators.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    id,
    name: label,
    nation,
    gss,
    itl1,
    entries: entries.length,
    ...Object.fromEntries(
      KINDS.map((kind) => [FOLDERS[kind], entries.filter((entry) => entry.kind === kind).length]),
    ),
    // Null where there are too few for a rate, or the figure of the region is not known.
    ...Object.fromEntries(
      indicators.filter(isDenominator).flatMap((indicator) => {
        const value = valueIn(indicator, id);
        const per = columnName(indicator.per.label);
        return [
          [`entries_per_${per}`, rateOf(entries.length, value, indicator.per.amount).rate ?? null],
          [`organisations_per_${per}`, rateOf(organisations, value, indicator.per.amount).rate ?? null],
        ];
      }),
    ),
    ...Object.fromEntries(
      indicators.map((indicator) => [columnName(indicator.id), valueIn(indicator, id) ?? null]),
    ),
  };
}

/**
 * Returns the land as polygons whose outer rings run anticlockwise (RFC 7946, 3.1.6). Simplification made some rings touch
 * or cross; their union repairs that, so that every program can measure the shapes.
 */
function polygonsOf({ rings }: Boundary): Position[][][] {
  const [first, ...others] = rings.map((ring) => [
    ring.map(([lon, lat]: LonLat): [number, number] => [rounded(lon), rounded(lat)]),
  ]);
  return first ? union(first, ...others) : [];
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(DIGITS));
}

/** The regions and what is known of them, as tables. */
import { KINDS, FOLDERS } from '../../../core/ids.ts';
import { isDenominator, valueIn } from '../../../core/indicators.ts';
import type { Denominator, Indicator } from '../../../core/indicators.ts';
import { FEWEST_FOR_A_RATE, rateOf } from '../../../core/rate.ts';
import { TAXONOMY } from '../../../core/schema/taxonomy.ts';
import type { RegionTerm } from '../../../core/schema/taxonomy.ts';
import { placeOf } from '../../../core/geo/placement.ts';
import type { ExportContext } from '../export-context.ts';
import { columnName } from './named.ts';
import { column, columnsOf, tableOf } from './columns.ts';
import type { Reading } from './columns.ts';
import type { Table } from './table.ts';

/** Gives the tables of regions, indicators, and the figure of each region by each indicator. */
export function regionTables({
  dataset,
  entries,
}: Pick<ExportContext, 'dataset' | 'entries'>): readonly Table[] {
  const { gazetteer, indicators } = dataset;
  const regions = TAXONOMY.region.terms;
  const based = Map.groupBy(
    entries.flatMap((entry) => {
      const place = placeOf(entry, gazetteer);
      return place.kind === 'none' ? [] : [{ kind: entry.kind, region: place.region }];
    }),
    ({ region }) => region,
  );
  const counted = (region: string) => based.get(region) ?? [];
  return [
    tableOf<RegionTerm>(
      {
        name: 'regions',
        title: 'Regions',
        description:
          'One row for each of the twelve regions and nations of the United Kingdom, with counts of the entries based there.',
        key: ['id'],
      },
      [
        column('id', 'string', 'Id', 'By which the data names the region.', ({ id }) => id, {
          required: true,
          unique: true,
          list: 'region',
        }),
        column('name', 'string', 'Name', 'As readers see it.', ({ label }) => label, { required: true }),
        column(
          'nation',
          'string',
          'Nation',
          'Nation of the United Kingdom that it is or lies in.',
          ({ nation }) => nation,
          { required: true },
        ),
        column('gss', 'string', 'GSS code', 'Code of the Office for National Statistics.', ({ gss }) => gss, {
          required: true,
          unique: true,
        }),
        column(
          'itl1',
          'string',
          'ITL 1 code',
          'Code in the International Territorial Levels.',
          ({ itl1 }) => itl1,
          { required: true, unique: true },
        ),
        column(
          'latitude',
          'number',
          'Latitude',
          'Degrees north, WGS84, of a point inside it.',
          ({ id }) => gazetteer.regions.get(id)?.lat,
        ),
        column(
          'longitude',
          'number',
          'Longitude',
          'Degrees east, WGS84, of a point inside it.',
          ({ id }) => gazetteer.regions.get(id)?.lon,
        ),
        column(
          'entries',
          'integer',
          'Entries',
          'How many entries are based there.',
          ({ id }) => counted(id).length,
          {
            required: true,
            minimum: 0,
            limits: 'Counts what is listed. A low number may say that nobody looked.',
          },
        ),
        ...KINDS.map((kind) =>
          column<RegionTerm>(
            FOLDERS[kind],
            'integer',
            TAXONOMY.kind.byId.get(kind)?.label ?? kind,
            `How many ${FOLDERS[kind]} are based there.`,
            ({ id }) => counted(id).filter((one) => one.kind === kind).length,
            { required: true, minimum: 0 },
          ),
        ),
        ...indicators
          .filter(isDenominator)
          .filter(({ group }) => group === 'people')
          .flatMap((indicator) =>
            perHead(indicator, ({ id }) => counted(id).filter(({ kind }) => kind === 'organisation').length),
          ),
      ],
      regions,
    ),
    tableOf<Indicator>(
      {
        name: 'indicators',
        title: 'Indicators',
        description:
          'One row for each figure that is known of regions, with where it comes from and under what licence.',
        key: ['id'],
      },
      [
        column('id', 'string', 'Id', 'By which the figures name the indicator.', ({ id }) => id, {
          required: true,
          unique: true,
        }),
        ...columnsOf<Indicator>('context.schema.json', { without: ['values'] }),
      ],
      indicators.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ),
    tableOf<{ readonly indicator: string; readonly region: string; readonly value: number }>(
      {
        name: 'figures',
        title: 'Figures',
        description:
          'One row for each region and indicator: the figure as published, in the unit of the indicator.',
        key: ['indicator', 'region'],
        foreignKeys: [
          { columns: ['indicator'], table: 'indicators', to: ['id'] },
          { columns: ['region'], table: 'regions', to: ['id'] },
        ],
      },
      [
        column('indicator', 'string', 'Indicator', 'Id of the indicator.', ({ indicator }) => indicator, {
          required: true,
        }),
        column('region', 'string', 'Region', 'Id of the region.', ({ region }) => region, {
          required: true,
          list: 'region',
        }),
        column('value', 'number', 'Value', 'The figure.', ({ value }) => value, { required: true }),
      ],
      indicators
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .flatMap(({ id, values }) =>
          regions.flatMap((region) => {
            const value = (values as Readonly<Record<string, number | undefined>>)[region.id];
            return value === undefined ? [] : [{ indicator: id, region: region.id, value }];
          }),
        ),
    ),
  ];
}

/** The people of a region, and how many organisations that makes for so many of them: what is asked for most. */
function perHead(
  indicator: Denominator,
  organisations: (region: RegionTerm) => number,
): readonly Reading<RegionTerm>[] {
  const { id, title, definition, per } = indicator;
  const rate = (region: RegionTerm) =>
    rateOf(organisations(region), valueIn(indicator, region.id), per.amount).rate;
  return [
    column(columnName(id), 'number', title, definition, (region) => valueIn(indicator, region.id), {
      minimum: 0,
    }),
    column(
      `organisations_per_${columnName(per.label)}`,
      'number',
      `Organisations per ${per.label}`,
      `How many organisations are based there for each ${per.label}, to two decimals.`,
      (region) => {
        const exact = rate(region);
        return exact === undefined ? undefined : Number(exact.toFixed(2));
      },
      {
        minimum: 0,
        limits: `Empty where there are fewer than ${FEWEST_FOR_A_RATE}: one more or one less would change it too much.`,
      },
    ),
  ];
}

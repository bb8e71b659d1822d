/** The regions and what is known of them, as tables. */
import * as words from '#words/tables.ts';
import { KINDS, FOLDERS } from '../../../core/ids.ts';
import { isDenominator, valueIn } from '../../../core/indicators.ts';
import type { Denominator, Indicator } from '../../../core/indicators.ts';
import { FEWEST_FOR_A_RATE, rateOf } from '../../../core/rate.ts';
import { TAXONOMY, term } from '../../../core/schema/taxonomy.ts';
import type { RegionTerm } from '../../../core/schema/taxonomy.ts';
import { placeOf } from '../../../core/geo/placement.ts';
import type { ExportContext } from '../export-context.ts';
import { column, columnName, columnsOf, tableOf } from './columns.ts';
import type { Reading } from './columns.ts';
import type { Table } from './table.ts';

/** Returns the tables of regions, indicators, and the figure of each region by each indicator. */
export function regionTables({
  dataset,
  entries,
}: Pick<ExportContext, 'dataset' | 'entries'>): readonly Table[] {
  const { gazetteer, indicators } = dataset;
  const regions = TAXONOMY.region.terms;
  const sorted = indicators.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const based = Map.groupBy(
    entries.flatMap((entry) => {
      const place = placeOf(entry, gazetteer);
      return place.kind === 'none' ? [] : [{ kind: entry.kind, region: place.region }];
    }),
    ({ region }) => region,
  );
  const counted = (region: string) => based.get(region) ?? [];
  const text = words.regionColumns;
  const figure = words.figureColumns;
  const required = { required: true };
  const unique = { required: true, unique: true };
  return [
    tableOf<RegionTerm>(
      { name: 'regions', ...words.regions, key: ['id'] },
      [
        column('id', 'string', text.id, ({ id }) => id, { ...unique, list: 'region' }),
        column('name', 'string', text.name, ({ label }) => label, required),
        column('nation', 'string', text.nation, ({ nation }) => nation, required),
        column('gss', 'string', text.gss, ({ gss }) => gss, unique),
        column('itl1', 'string', text.itl1, ({ itl1 }) => itl1, unique),
        column('latitude', 'number', text.latitude, ({ id }) => gazetteer.regions.get(id)?.lat),
        column('longitude', 'number', text.longitude, ({ id }) => gazetteer.regions.get(id)?.lon),
        column('entries', 'integer', text.entries, ({ id }) => counted(id).length, {
          required: true,
          minimum: 0,
        }),
        ...KINDS.map((kind) =>
          column<RegionTerm>(
            FOLDERS[kind],
            'integer',
            words.basedThere(term('kind', kind).label, FOLDERS[kind]),
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
      { name: 'indicators', ...words.indicators, key: ['id'] },
      [
        column('id', 'string', words.indicatorId, ({ id }) => id, unique),
        ...columnsOf<Indicator>('context.schema.json', { without: ['values'] }),
      ],
      sorted,
    ),
    tableOf<{ readonly indicator: string; readonly region: string; readonly value: number }>(
      {
        name: 'figures',
        ...words.figures,
        key: ['indicator', 'region'],
        foreignKeys: [
          { columns: ['indicator'], table: 'indicators', to: ['id'] },
          { columns: ['region'], table: 'regions', to: ['id'] },
        ],
      },
      [
        column('indicator', 'string', figure.indicator, ({ indicator }) => indicator, required),
        column('region', 'string', figure.region, ({ region }) => region, { ...required, list: 'region' }),
        column('value', 'number', figure.value, ({ value }) => value, required),
      ],
      sorted.flatMap((indicator) =>
        regions.flatMap(({ id: region }) => {
          const value = valueIn(indicator, region);
          return value === undefined ? [] : [{ indicator: indicator.id, region, value }];
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
  return [
    column(columnName(id), 'number', [title, definition], (region) => valueIn(indicator, region.id), {
      minimum: 0,
    }),
    column(
      `organisations_per_${columnName(per.label)}`,
      'number',
      words.organisationsPer(per.label, FEWEST_FOR_A_RATE),
      (region) => {
        const { rate } = rateOf(organisations(region), valueIn(indicator, region.id), per.amount);
        return rate === undefined ? undefined : Number(rate.toFixed(2));
      },
      { minimum: 0 },
    ),
  ];
}

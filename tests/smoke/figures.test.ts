/** Holds the figures on the page of every region against the data: each is there, with its unit, its year and its source. */
import { serializeOuter } from 'parse5';
import { describe, expect, test } from 'vitest';
import { entriesByTerm } from '../../src/core/facets.ts';
import { ratesBy, wholeRate, isDenominator, valueIn } from '../../src/core/indicators.ts';
import type { Indicator } from '../../src/core/indicators.ts';
import type { Rate } from '../../src/core/rate.ts';
import { TAXONOMY, term } from '../../src/core/schema/taxonomy.ts';
import { figure, rateNumber } from '#words/indicator-text.ts';
import { plural } from '#words/locale.ts';
import { facetPath } from '../../src/ui/urls.ts';
import { built, expectNone } from './built.ts';
import { attribute, elements, linksIn, words } from './pages.ts';
import type { Element } from './pages.ts';

/** Bytes that the figures may add to a page before it is compressed. */
const HEAVIEST_SECTION = 32 * 1024;

describe.each(['map', 'small'] as const)('The %s site', (name) => {
  const { dataset, pages, mainOf } = built(name);
  const byRegion = entriesByTerm(dataset, 'region');
  const denominators = dataset.indicators.filter(isDenominator);
  const regions = TAXONOMY.region.terms.map(({ id, label }) => ({
    id,
    label,
    section: figuresOf(mainOf(facetPath('region', id))),
  }));
  const none = (wrong: (region: (typeof regions)[number] & { section: Element }) => readonly string[]) =>
    expectNone(
      regions.flatMap(({ section, ...region }) =>
        (section ? wrong({ ...region, section }) : ['has no figures']).map((one) => `${region.id}: ${one}`),
      ),
    );

  test('shows every figure beside that of the UK, in its group', () => {
    expect(dataset.indicators.length).toBeGreaterThan(1);
    const value = (known: number | undefined, { unit }: Indicator) =>
      known === undefined ? 'not known' : figure(known, unit);
    const wanted = (region: string) =>
      dataset.indicators.map((indicator) => [
        `${indicator.title} ${indicator.year ?? 'year not known'}`,
        value(valueIn(indicator, region), indicator),
        value(indicator.uk, indicator),
      ]);
    for (const { id, label, section } of regions) {
      const rows = section ? elements(section, 'tr').filter((row) => isOf(row, 'measured')) : [];
      expect(rows.map(cellsOf)).toEqual(wanted(id));
      const heads = section ? elements(section, 'thead').map((head) => cellsOf(head).slice(1)) : [];
      expect(heads).toEqual([[label, 'All regions'], ...groups().map(() => [label, 'UK'])]);
      const headings = section ? elements(section, 'h3').slice(1) : [];
      expect(headings.map((heading) => words(heading))).toEqual(groups());
    }
  });

  test('says under each figure what it means, how sure it is and where it is from', () => {
    none(({ section }) => {
      const rows = elements(section, 'tr').filter((row) => isOf(row, 'explained'));
      return dataset.indicators.flatMap((indicator, index) => {
        const row = rows[index];
        const text = row ? words(row) : '';
        const { definition, notes = '', confidence, publisher, source } = indicator;
        const sure = confidence === 'high' ? '' : `${term('confidence', confidence).label} confidence.`;
        const said = [definition, notes, sure, `Source: ${publisher}, ${source.title}`];
        return [
          ...said.filter((one) => !text.includes(one)).map((one) => `${indicator.id} does not say "${one}"`),
          ...(confidence === 'high' && text.includes('confidence.') ? [`${indicator.id} is in doubt`] : []),
          ...(row &&
          linksIn(row)
            .map(({ href }) => href)
            .join(' ') === source.url
            ? []
            : [`${indicator.id} does not lead to its source`]),
        ];
      });
    });
  });

  test('counts the entries of a region for its size, unless they are too few', () => {
    const read = (rate: Rate | undefined) => {
      if (rate?.rate !== undefined) return rateNumber(rate.rate);
      return rate?.reason === 'few' ? 'too few' : 'not known';
    };
    none(({ id, section }) => {
      const count = byRegion.get(id)?.length ?? 0;
      const rates = elements(section, 'table').find((table) => isOf(table, 'rates'));
      const found = rates ? elements(rates, 'tr').slice(1).map(cellsOf) : [];
      const wanted = denominators.map((indicator) => [
        indicator.per.label,
        read(ratesBy(indicator, byRegion).get(id)),
        read(wholeRate(indicator, byRegion)),
      ]);
      const text = words(section);
      return [
        ...(JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`counts ${JSON.stringify(found)}`]),
        ...(text.includes(`${plural(count, { one: '# entry is', other: '# entries are' })} based here`)
          ? []
          : ['has no count']),
        ...(text.includes('Below 5 we give the number and no rate') === count < 5
          ? []
          : ['does not say why there is no rate']),
      ];
    });
  });

  test('names the licences of the figures, and stays light', () => {
    none(({ section }) => {
      const targets = linksIn(section).map(({ href }) => href);
      const missing = dataset.indicators.filter(({ licence }) => !targets.includes(licence.url));
      const bytes = Buffer.byteLength(serializeOuter(section));
      return [
        ...missing.map(({ licence }) => `does not name ${licence.name}`),
        ...(bytes <= HEAVIEST_SECTION ? [] : [`has figures of ${bytes} bytes`]),
      ];
    });
  });

  test('shows figures on the pages of regions alone', () => {
    const others = pages.filter(({ path }) => !/^regions\/[^/]+\/$/.test(path));
    expect(others.filter(({ text }) => text.includes('id="figures"')).map(({ path }) => path)).toEqual([]);
  });

  function groups(): string[] {
    return [...new Set(dataset.indicators.map(({ group }) => term('indicator-group', group).label))];
  }
});

function figuresOf(main: Element): Element | undefined {
  return elements(main, 'section').find((one) => attribute(one, 'aria-labelledby') === 'figures');
}

function isOf(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(' ').includes(name) === true;
}

function cellsOf(row: Element): string[] {
  return elements(row, 'th', 'td').map((cell) => words(cell));
}

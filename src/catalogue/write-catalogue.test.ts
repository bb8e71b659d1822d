import { expect, test } from 'vitest';
import { datasetOf } from '../../tests/dataset.ts';
import { deriveGraph } from '../core/graph/graph.ts';
import { deriveLinks } from '../core/relation-index.ts';
import { readCatalogue } from './catalogue.ts';
import { TAXONOMY } from '../core/schema/taxonomy.ts';
import { catalogueOf } from './write-catalogue.ts';

const dataset = datasetOf({
  'organisations/a-body': {
    name: 'Cymdeithas Data',
    name_lang: 'cy',
    also_known_as: ['Data Society'],
    keywords: ['open data'],
    legal_form: 'cic',
    place: { locality: 'Aberystwyth', region: 'wales' },
    area_scope: 'nation',
    started: '2011-03',
    as_of: '2025-06-01',
    support: ['advice', 'training'],
    relations: [{ type: 'runs', to: 'b-project' }],
  },
  'projects/b-project': {
    status: 'ended',
    ended: 2019,
    area_scope: 'uk',
    relations: [{ type: 'succeeded-by', to_name: 'Something larger' }],
  },
  'communities/c-group': {
    place: { region: 'scotland' },
    cost: 'free',
    join: { how: 'Come along.', open_to: 'anyone' },
  },
});
const file = catalogueOf(dataset, deriveLinks(dataset), deriveGraph(dataset), '2026-11-20');
const catalogue = readCatalogue(file);

/** Returns the ids of the options an entry carries, by facet, whole groups left out. */
function carried(id: string): Record<string, readonly string[]> {
  const { index = -1 } = catalogue.byId.get(id) ?? {};
  return Object.fromEntries(
    catalogue.facets.map(({ name, options, values }) => [
      name,
      (values[index] ?? []).flatMap((place) => (options[place]?.whole === false ? [options[place].id] : [])),
    ]),
  );
}

test('An entry reads as it is', () => {
  expect(catalogue.byId.get('a-body')).toMatchObject({
    kind: 'organisation',
    name: 'Cymdeithas Data',
    lang: 'cy',
    town: { name: 'Aberystwyth', region: 'wales', lat: 52.4155, lon: -4.0829 },
    region: { id: 'wales', label: 'Wales' },
    where: 'Aberystwyth, Wales',
    scope: 'nation',
    status: 'active',
    started: 2011,
    asOf: 2025,
    links: 1,
    became: [],
  });
  expect(catalogue.byId.get('b-project')).toMatchObject({
    where: 'UK-wide',
    ended: 2019,
    became: [{ label: 'was succeeded by', name: 'Something larger' }],
  });
  expect(catalogue.byId.get('b-project')).not.toHaveProperty('town');
});

test('An entry carries its terms, and says where one is not known', () => {
  expect(carried('a-body')).toEqual({
    kind: ['organisation'],
    space: ['responsible-ai'],
    region: ['wales'],
    support: ['advice', 'training'],
    audience: ['not-known'],
    role: ['maker'],
    form: ['organisation-cic'],
    status: ['active'],
    cost: ['not-known'],
    open: ['not-known'],
  });
  expect(carried('b-project')).toMatchObject({ region: ['uk-wide'], role: [], form: ['project-programme'] });
  expect(carried('c-group')).toMatchObject({ region: ['scotland'], cost: ['free'], open: ['anyone'] });
});

test('All that can be said of an entry finds it', () => {
  const { text = '' } = catalogue.byId.get('a-body') ?? {};
  for (const words of [' cymdeithas data', ' data society', ' open data', ' advice', ' responsible ai'])
    expect(text).toContain(words);
});

test('Every term of a list is an option, also one that nothing carries yet', () => {
  const labels = (name: string) =>
    catalogue.facets.find((facet) => facet.name === name)?.options.map(({ label }) => label);
  expect(labels('space')).toEqual(
    expect.arrayContaining(TAXONOMY['problem-space'].terms.map(({ label }) => label)),
  );
  expect(labels('support')).toEqual([...TAXONOMY.support.terms.map(({ label }) => label), 'Not known']);
});

test('No two options of a facet have the same id, so an address is never in doubt', () => {
  for (const { name, options } of catalogue.facets) {
    const ids = options.map(({ id }) => id);
    expect([name, ids.filter((id, place) => ids.indexOf(id) !== place)]).toEqual([name, []]);
  }
});

test('The same data gives the same catalogue', () => {
  const again = catalogueOf(dataset, deriveLinks(dataset), deriveGraph(dataset), '2026-11-20');
  expect(JSON.stringify(again)).toBe(JSON.stringify(file));
});

import { expect, test } from 'vitest';
import { datasetOf } from '../../tests/dataset.ts';
import { TAXONOMY } from './schema/taxonomy.ts';
import { deriveLinks, deriveNamedBodies, nameOf } from './relation-index.ts';
import type { Link } from './relation-index.ts';

const words = (name: string, links: readonly Link[] = []) =>
  links.map(({ label, other }) => `${name} ${label} ${nameOf(other)}`);

test('Every relation reads in both directions, with its own source and years', () => {
  const links = deriveLinks(
    datasetOf({
      'organisations/beta': {
        relations: [
          { type: 'funds', to: 'alpha', since: 2019, until: '2020-05', source: 'https://funder.org.uk/list' },
        ],
      },
      'projects/alpha': {},
    }),
  );
  const shared = { type: 'funds', source: 'https://funder.org.uk/list', since: 2019, until: '2020-05' };
  expect(links.get('beta')).toMatchObject([
    { ...shared, owned: true, label: 'funds', other: { entry: { id: 'alpha' } } },
  ]);
  expect(links.get('alpha')).toMatchObject([
    { ...shared, owned: false, label: 'is funded by', other: { entry: { id: 'beta' } } },
  ]);
});

test('A relation without direction reads the same from both ends', () => {
  const links = deriveLinks(
    datasetOf({
      'organisations/alpha': { relations: [{ type: 'partner-of', to: 'beta' }] },
      'organisations/beta': {},
    }),
  );
  expect(words('Alpha', links.get('alpha'))).toEqual(['Alpha works with Beta']);
  expect(words('Beta', links.get('beta'))).toEqual(['Beta works with Alpha']);
  expect(links.get('beta')?.[0]?.owned).toBe(true);
});

test('A body without an entry is linked by name, forwards or backwards', () => {
  const links = deriveLinks(
    datasetOf({
      'organisations/alpha': {
        relations: [
          { type: 'funds', from_name: 'Example Foundation' },
          { type: 'funds', to_name: 'A small group' },
        ],
      },
    }),
  );
  expect(words('Alpha', links.get('alpha'))).toEqual([
    'Alpha funds A small group',
    'Alpha is funded by Example Foundation',
  ]);
});

test('What a body does comes first, then whom it works with; within one sort, in order of name', () => {
  const links = deriveLinks(
    datasetOf({
      'organisations/alpha': {
        relations: [
          { type: 'partner-of', to: 'zulu' },
          { type: 'member-of', to: 'network' },
          { type: 'runs', to: 'yard' },
          { type: 'runs', to: 'acre' },
        ],
      },
      'organisations/zulu': {},
      'organisations/network': {},
      'projects/yard': {},
      'projects/acre': {},
    }),
  );
  expect(words('Alpha', links.get('alpha'))).toEqual([
    'Alpha runs Acre',
    'Alpha runs Yard',
    'Alpha is a member of Network',
    'Alpha works with Zulu',
  ]);
});

test.each(TAXONOMY.relation.terms.filter(({ id }) => id !== 'runs'))(
  'The relation "$id" has its place in the order, after "runs"',
  ({ id, from }) => {
    // A type that the order forgets would come before all others.
    const other = { type: id as Link['type'], to_name: 'Other' };
    const runs = { type: 'runs', to_name: 'Work' } as const;
    const dataset = from.includes('organisation')
      ? datasetOf({ 'organisations/alpha': { relations: [other, runs] } })
      : datasetOf({ 'projects/alpha': { relations: [other, runs] } });
    expect(
      deriveLinks(dataset)
        .get('alpha')
        ?.map(({ type }) => type),
    ).toEqual(['runs', id]);
  },
);

test('Bodies without an entry are gathered under one name, most often named first', () => {
  const dataset = datasetOf({
    'organisations/alpha': {
      relations: [
        { type: 'funds', from_name: 'Example Foundation' },
        { type: 'runs', to_name: 'A fair' },
      ],
    },
    'projects/beta': { relations: [{ type: 'funds', from_name: 'Example foundation' }] },
  });
  const bodies = deriveNamedBodies(dataset, deriveLinks(dataset));
  expect(
    bodies.map(({ name, mentions }) => [
      name,
      mentions.map(({ entry, link }) => `${entry.name} ${link.label} it`),
    ]),
  ).toEqual([
    ['Example Foundation', ['Alpha is funded by it', 'Beta is funded by it']],
    ['A fair', ['Alpha runs it']],
  ]);
});

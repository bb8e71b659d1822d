import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { deriveLineage } from './lineage.ts';
import { deriveLinks, nameOf } from '../../core/relation-index.ts';
import type { Link } from '../../core/relation-index.ts';

const dataset = datasetOf({
  'organisations/closed': {
    status: 'ended',
    relations: [
      { type: 'created', to: 'kept' },
      { type: 'runs', to: 'kept' },
      { type: 'created', to: 'lost' },
      { type: 'runs', to: 'carried-on' },
      { type: 'hosts', to_name: 'A reading group' },
      { type: 'succeeded-by', to: 'heir' },
    ],
  },
  'organisations/heir': {
    relations: [
      { type: 'runs', to: 'kept' },
      { type: 'runs', to: 'carried-on' },
      { type: 'created', to: 'kept' },
      { type: 'created', to: 'lost' },
      { type: 'runs', to: 'lost', until: 2019 },
    ],
  },
  'organisations/other-closed': {
    status: 'merged',
    relations: [
      { type: 'runs', to: 'lost' },
      { type: 'succeeded-by', to_name: 'A larger body' },
    ],
  },
  'projects/kept': {},
  'projects/lost': {},
  'projects/carried-on': { status: 'ended', relations: [{ type: 'succeeded-by', to: 'kept' }] },
  'organisations/sprout': { relations: [{ type: 'spun-out-of', to: 'closed' }] },
});
const links = deriveLinks(dataset);
const { legacies, origins } = deriveLineage(dataset, links);
const said = (own: readonly Link[]) => own.map(({ label, other }) => `${label} ${nameOf(other)}`);

test('Entries that are over or were succeeded have a story', () => {
  expect(legacies.map(({ entry }) => entry.id)).toEqual(['carried-on', 'closed', 'other-closed']);
});

test('What a body left is told with who runs it now; makers and those who are gone are kept apart', () => {
  const closed = legacies.find(({ entry }) => entry.id === 'closed');
  expect(
    closed?.left.map(({ what, links: own, keepers, makers, successors }) => [
      nameOf(what),
      said(own),
      said(keepers),
      said(makers),
      said(successors),
    ]),
  ).toEqual([
    ['Carried on', ['runs Carried on'], ['is run by Heir'], [], ['was succeeded by Kept']],
    ['Kept', ['runs Kept', 'created Kept'], ['is run by Heir'], [], []],
    ['A reading group', ['is the legal or financial host of A reading group'], [], [], []],
    ['Lost', ['created Lost'], [], ['was created by Heir'], []],
  ]);
  expect(said(closed?.successors ?? [])).toEqual(['was succeeded by Heir']);
  expect(said(closed?.gaveRise ?? [])).toEqual(['gave rise to Sprout']);
});

test('What is over says who is still there of those who ran it, and what carried it on', () => {
  const carried = legacies.find(({ entry }) => entry.id === 'carried-on');
  expect(said(carried?.keepers ?? [])).toEqual(['is run by Heir']);
  expect(said(carried?.successors ?? [])).toEqual(['was succeeded by Kept']);
});

test('Every relation of origin is listed from the side that owns it', () => {
  expect(origins.map(({ entry, link }) => `${entry.name} ${link.label} ${nameOf(link.other)}`)).toEqual([
    'Sprout grew out of Closed',
  ]);
});

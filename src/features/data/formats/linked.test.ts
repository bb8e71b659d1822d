/** Reads the linked data back by other programs and libraries, and holds it against the entries. */
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { fixtureContext, realContext, smallContext } from '../../../../tests/export-context.ts';
import type { ExportFile } from '../export-context.ts';
import { allQuads, jsonLd, turtle } from './linked.ts';
const context = realContext();
const text = (files: readonly ExportFile[], path: string) => {
  const content = files.find((file) => file.path === path)?.content;
  if (typeof content !== 'string') throw new Error(`there is no text "${path}"`);
  return content;
};
const SCHEMA = 'https://schema.org/';
const relations = context.dataset.entries.flatMap(({ relations: own = [] }) => own);

describe('Turtle', async () => {
  const files = await turtle.files(context);
  const store = new Store(new Parser().parse(text(files, 'map.ttl')));
  const count = (predicate: string, object: string | null = null) =>
    store.countQuads(null, predicate, object, null);
  const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

  test('gives every statement back, with no blank node and no address that is none', () => {
    expect(store.size).toBe(allQuads(context).length);
    const nodes = store
      .getQuads(null, null, null, null)
      .flatMap((one) => [one.subject, one.predicate, one.object]);
    expect(nodes.filter(({ termType }) => termType === 'BlankNode')).toEqual([]);
    const addresses = nodes.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value);
    expect(addresses.filter((value) => !URL.canParse(value) || /[\s<>"{}|\\^`]/.test(value))).toEqual([]);
  });

  test('tells every entry, every source and every relation', () => {
    expect(count('http://purl.org/dc/terms/identifier')).toBe(context.entries.length);
    expect(count(TYPE, `${SCHEMA}Event`)).toBe(context.entries.filter(({ kind }) => kind === 'event').length);
    expect(count(TYPE, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement')).toBe(relations.length);
    const spaces = context.entries.reduce((sum, { problem_spaces: own }) => sum + own.length, 0);
    expect(count('https://map.example/map/data/codebook/#field-problem_spaces')).toBe(spaces);
  });
});

test('JSON-LD says the same as Turtle, without asking anybody for its context', async () => {
  const [file] = await jsonLd.files(context);
  const document = JSON.parse(file?.content as string) as jsonld.JsonLdDocument;
  const noHost = (url: string): never => {
    throw new Error(`asked ${url}`);
  };
  const fromJson = (await jsonld.toRDF(document, {
    format: 'application/n-quads',
    documentLoader: noHost,
  })) as unknown as string;
  const ours = new Parser({ format: 'N-Quads' }).parse(fromJson);
  const turtles = new Parser().parse(text(await turtle.files(context), 'map.ttl'));
  const lines = (quads: typeof ours) =>
    quads.map(({ subject, predicate, object }) => [subject.id, predicate.id, object.id].join(' ')).sort();
  expect(lines(ours)).toEqual(lines(turtles));
});

test('An entry of a small map reads as written, its relations both in our words and in those of schema.org', async () => {
  const small = smallContext({
    'organisations/alpha': {
      name: 'Cymdeithas',
      name_lang: 'cy',
      started: 2011,
      place: { locality: 'Aberystwyth' },
      relations: [
        { type: 'funds', to: 'beta', since: '2020-05', amount_gbp: 12.5 },
        { type: 'member-of', to_name: 'The League' },
      ],
    },
    'organisations/beta': { status: 'ended', ended: '2022-03-01' },
  });
  const store = new Store(new Parser().parse(text(await turtle.files(small), 'map.ttl')));
  const home = 'https://map.example/map/';
  const said = (id: string) =>
    store
      .getQuads(`${home}${id}`, null, null, null)
      .map(
        ({ predicate, object }) => `${predicate.value.replace(/^.*[/#]/, '')} ${object.id.replace(home, '')}`,
      )
      .sort();
  expect(said('entries/alpha/')).toEqual(
    expect.arrayContaining([
      'foundingDate "2011"^^http://www.w3.org/2001/XMLSchema#gYear',
      'identifier "alpha"',
      'knowsAbout taxonomy/#problem-space-responsible-ai',
      'location entries/alpha/#place',
      'memberOf bodies-without-an-entry/#the-league',
      'name "Cymdeithas"@cy',
      'relation-funds entries/beta/',
      'relation-member-of bodies-without-an-entry/#the-league',
      'source https://alpha.test-sources.org.uk/about',
      'type taxonomy/#kind-organisation',
      'type https://schema.org/Organization',
    ]),
  );
  expect(said('entries/beta/')).toEqual(
    expect.arrayContaining([
      'dissolutionDate "2022-03-01"^^http://www.w3.org/2001/XMLSchema#date',
      'funder entries/alpha/',
    ]),
  );
  expect(said('entries/alpha/#relation-1')).toEqual([
    'field-amount_gbp "12.5"^^http://www.w3.org/2001/XMLSchema#decimal',
    'object entries/beta/',
    'predicate data/codebook/#relation-funds',
    'source https://links.test-sources.org.uk/alpha',
    'startDate "2020-05"^^http://www.w3.org/2001/XMLSchema#gYearMonth',
    'subject entries/alpha/',
    'type http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement',
  ]);
});

test('The same data gives the same bytes', async () => {
  for (const format of [turtle, jsonLd])
    expect(await format.files(fixtureContext())).toEqual(await format.files(fixtureContext()));
});

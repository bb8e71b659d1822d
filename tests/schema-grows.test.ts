/**
 * What the schema gains must reach everything that is made from it. Most of that follows from the schema by itself, which
 * a made-up field, term and relation type show here. Where a person must decide, a test names the place.
 */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fieldsOf } from '../src/core/schema/fields.ts';
import { FILE_TYPES } from '../src/core/schema/file-types.ts';
import { SCHEMAS } from '../src/core/schema/schemas.ts';
import { TAXONOMY } from '../src/core/schema/taxonomy.ts';
import { FOLDERS, KINDS } from '../src/core/ids.ts';
import { countOfKind } from '../src/i18n/en/kinds.ts';
import { shapePath } from '../src/ui/shapes.ts';

/** Where the page of an entry shows each field, or why it does not. */
const ON_THE_PAGE: Readonly<Record<string, readonly [file: string, mention: string]>> = {
  name: ['EntryPage.astro', 'entry.name'],
  name_lang: ['EntryPage.astro', 'entry.name_lang'],
  summary: ['EntryPage.astro', 'entry.summary'],
  problem_spaces: ['EntryPage.astro', 'entry.problem_spaces'],
  distinct_from: ['EntryPage.astro', 'entry.distinct_from'],
  status: ['EntryFacts.astro', 'entry.status'],
  as_of: ['EntryFacts.astro', 'entry.as_of'],
  legal_form: ['EntryFacts.astro', 'formName(entry)'],
  form: ['EntryFacts.astro', 'formName(entry)'],
  roles: ['EntryFacts.astro', 'rolesOf(entry)'],
  started: ['EntryFacts.astro', 'entry.started'],
  ended: ['EntryFacts.astro', 'entry.ended'],
  place: ['EntryFacts.astro', 'place.locality'],
  area_scope: ['EntryFacts.astro', 'scopeName(entry)'],
  mode: ['EntryFacts.astro', 'entry.mode'],
  stage: ['EntryFacts.astro', 'entry.stage'],
  support: ['EntryFacts.astro', 'ids={support}'],
  audiences: ['EntryFacts.astro', 'ids={audiences}'],
  centred_on: ['EntryFacts.astro', 'entry.centred_on'],
  cost: ['EntryFacts.astro', 'entry.cost'],
  website: ['EntryFacts.astro', 'entry.website'],
  identifiers: ['EntryFacts.astro', 'registersOf(entry)'],
  also_known_as: ['EntryFacts.astro', 'entry.also_known_as'],
  join: ['EntryJoining.astro', 'entry.join'],
  access: ['EntryJoining.astro', 'entry.access'],
  // Both ends of a relation show it, so it is read off the links of the dataset.
  relations: ['EntryPage.astro', 'linksOf(site, entry)'],
  sources: ['EntryEvidence.astro', 'entry.sources'],
  confidence: ['EntryEvidence.astro', 'entry.confidence'],
  notes: ['EntryEvidence.astro', 'entry.notes'],
  keywords: ['EntryEvidence.astro', 'entry.keywords'],
};

describe('What the page of an entry shows', () => {
  test('is decided for every field of every kind; a new field needs a place in src/features/entry', () => {
    const fields = new Set(KINDS.flatMap((kind) => fieldsOf(`${kind}.schema.json`).map(({ name }) => name)));
    expect([...fields].toSorted()).toEqual(Object.keys(ON_THE_PAGE).toSorted());
  });

  test.each(Object.entries(ON_THE_PAGE))('holds %s', (_field, [file, mention]) => {
    expect(readFileSync(`src/features/entry/${file}`, 'utf8')).toContain(mention);
  });
});

/** Each place that must know every kind, with the kinds that it knows. */
const OF_KINDS: readonly (readonly [place: string, knows: (kind: string) => boolean])[] = [
  ['src/core/ids.ts, KINDS', (kind) => (KINDS as readonly string[]).includes(kind)],
  ['src/core/ids.ts, FOLDERS', (kind) => Object.hasOwn(FOLDERS, kind)],
  ['src/core/schema/schemas.ts', (kind) => Object.hasOwn(SCHEMAS, `${kind}.schema.json`)],
  [
    'src/core/schema/file-types.ts',
    (kind) => FILE_TYPES.some(({ schema }) => schema === `${kind}.schema.json`),
  ],
  [
    'schema/taxonomy, the list of its forms',
    (kind) => Object.hasOwn(TAXONOMY, kind === 'organisation' ? 'legal-form' : `${kind}-form`),
  ],
  [
    'schema/taxonomy/relation.schema.json, a type that it may own and one that may lead to it',
    (kind) =>
      TAXONOMY.relation.terms.some(({ from }) => from.includes(kind)) &&
      TAXONOMY.relation.terms.some(({ to }) => to.includes(kind)),
  ],
  ['src/i18n/en/kinds.ts', (kind) => knows(() => countOfKind(kind as never, 2))],
  [
    'src/ui/shapes.ts, a shape of its own',
    (kind) => kind === 'organisation' || shapeOf(kind) !== shapeOf('organisation'),
  ],
  [
    'src/ui/styles/components.css, its colour',
    (kind) => readFileSync('src/ui/styles/components.css', 'utf8').includes(`.kind-${kind} {`),
  ],
  ['.github/ISSUE_TEMPLATE', (kind) => existsSync(`.github/ISSUE_TEMPLATE/suggest-${kind}.yml`)],
];

function shapeOf(kind: string): string {
  return shapePath(kind as never, 0, 0, 5);
}

function knows(use: () => string): boolean {
  try {
    return !use().includes('undefined');
  } catch {
    return false;
  }
}

describe('A kind of the schema', () => {
  test.each(OF_KINDS)('is known to %s', (_place, isKnown) => {
    const kinds = TAXONOMY.kind.terms.map(({ id }) => id);
    expect(kinds.filter((kind) => !isKnown(kind))).toEqual([]);
    expect(isKnown('made-up')).toBe(false);
  });
});

interface FieldSchema {
  readonly properties: object;
}

interface TermSchema {
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
  readonly 'x-terms': object;
}

function withTerm(schema: TermSchema, term: object): { default: TermSchema } {
  return {
    default: {
      ...schema,
      enum: [...schema.enum, 'made-up'],
      enumDescriptions: [...schema.enumDescriptions, 'Made up'],
      'x-terms': { ...schema['x-terms'], 'made-up': term },
    },
  };
}

describe('What the schema gains', () => {
  beforeAll(() => {
    vi.resetModules();
    vi.doMock('../schema/organisation.schema.json', async (original) => {
      const { default: schema } = await original<{ default: FieldSchema }>();
      const made_up = { title: 'Motto', description: 'One line.', type: 'string', examples: ['All.'] };
      return { default: { ...schema, properties: { ...schema.properties, made_up } } };
    });
    vi.doMock('../schema/taxonomy/support.schema.json', async (original) => {
      const { default: schema } = await original<{ default: TermSchema }>();
      return withTerm(schema, { label: 'Made-up support', definition: 'Helps a test.', need: 'I test.' });
    });
    vi.doMock('../schema/taxonomy/relation.schema.json', async (original) => {
      const { default: schema } = await original<{ default: TermSchema }>();
      return withTerm(schema, {
        label: 'makes up',
        definition: 'One thought of the other.',
        inverse: 'made-up-by',
        inverse_label: 'is made up by',
        from: ['organisation'],
        to: ['project'],
        'x-order': 999,
        'x-group': 'makes',
      });
    });
  });

  afterAll(() => {
    for (const file of ['organisation', 'taxonomy/support', 'taxonomy/relation'])
      vi.doUnmock(`../schema/${file}.schema.json`);
    vi.resetModules();
  });

  /** An organisation that has all of it. */
  const grown = (motto: string) =>
    ({
      'organisations/alpha': {
        made_up: motto,
        support: ['made-up'],
        relations: [{ type: 'made-up', to: 'beta' }],
      },
      'projects/beta': {},
    }) as never;

  test('is asked for by the form: the field, the term and the relation type', async () => {
    const { partsOf } = await import('../src/features/contribute/parts.ts');
    const questions = partsOf('organisation').flatMap((part) => part.questions);
    const question = (name: string) => questions.find((one) => one.name === name);
    expect(question('made_up')).toMatchObject({ title: 'Motto', hint: 'One line.', answering: 'line' });
    expect(question('support')?.options.at(-1)).toEqual({
      id: 'made-up',
      label: 'Made-up support',
      definition: 'Helps a test.',
    });
    const type = question('relations')?.questions.find(({ name }) => name === 'type');
    expect(type?.options.at(-1)?.label).toBe('makes up');
  });

  test('is taken by the checks, and stands in the exports and the codebook', async () => {
    const { smallContext } = await import('./export-context.ts');
    const { codebookOf } = await import('../src/features/data/codebook.ts');
    const context = smallContext(grown('All.'));
    const { tables, lists } = codebookOf(context);
    const columns = tables.find(({ name }) => name === 'organisations')?.columns ?? [];
    expect(columns.find(({ name }) => name === 'made_up')).toMatchObject({
      title: 'Motto',
      description: 'One line.',
      filled: 1,
      seen: 'All.',
    });
    const uses = (list: string) =>
      lists.find(({ id }) => id === list)?.terms.find(({ id }) => id === 'made-up')?.uses;
    expect([uses('support'), uses('relation')]).toEqual([1, 1]);
    const relations = context.tables.find(({ name }) => name === 'relations');
    expect(relations?.rows.map((row) => row.includes('made-up'))).toEqual([true]);
  });

  test('stands on pages: the relation with its words both ways, the term with its entries', async () => {
    const { datasetOf } = await import('./dataset.ts');
    const { deriveLinks } = await import('../src/core/relation-index.ts');
    const { entriesByTerm } = await import('../src/core/facets.ts');
    const dataset = datasetOf(grown('All.'));
    const links = deriveLinks(dataset);
    expect(links.get('alpha')?.map(({ label }) => label)).toEqual(['makes up']);
    expect(links.get('beta')?.map(({ label }) => label)).toEqual(['is made up by']);
    expect(
      entriesByTerm(dataset, 'support')
        .get('made-up')
        ?.map(({ id }) => id),
    ).toEqual(['alpha']);
  });

  test('is told by the review under its title', async () => {
    const { filesOf } = await import('./dataset.ts');
    const { buildReport } = await import('../src/diff/report.ts');
    const state = (motto: string) => ({ name: motto, data: filesOf(grown(motto)), schema: undefined });
    const { entries } = buildReport(state('All.'), state('None.'), { today: '2026-11-20' });
    expect(JSON.stringify(entries)).toContain('"title":"Motto"');
  });
});

import * as words from '#words/formats.ts';
import { Writer } from 'n3';
import type { Quad } from 'n3';
import type { ExportContext, Format } from '../export-context.ts';
import { entryQuads } from '../linked/entry-quads.ts';
import { known, literal, namedNode, ownNames, PREFIXES, quad } from '../linked/names.ts';
import { taxonomyQuads } from '../linked/taxonomy-quads.ts';
import jsonld from 'jsonld';
import type { ContextDefinition } from 'jsonld';

/** Returns the data set, its vocabulary and the entries as statements, each of them once. */
export function allQuads(context: ExportContext): readonly Quad[] {
  return eachOnce([...datasetQuads(context), ...taxonomyQuads(context), ...entryQuads(context)]);
}

/** Returns the data set and its vocabulary as statements. */
function vocabularyQuads(context: ExportContext): readonly Quad[] {
  return eachOnce([...datasetQuads(context), ...taxonomyQuads(context)]);
}

function datasetQuads(context: ExportContext): readonly Quad[] {
  const { map } = context.dataset;
  const { dataset } = ownNames(context);
  return [
    quad(dataset, known('rdf', 'type'), known('dcat', 'Dataset')),
    quad(dataset, known('rdf', 'type'), known('schema', 'Dataset')),
    quad(dataset, known('dct', 'title'), literal(map.title, map.language)),
    quad(dataset, known('dct', 'description'), literal(map.purpose, map.language)),
    quad(dataset, known('dct', 'license'), namedNode(map.licences.data.url)),
    quad(dataset, known('dct', 'modified'), literal(context.version, namedNode(`${PREFIXES.xsd}date`))),
    quad(dataset, known('dcat', 'landingPage'), namedNode(`${context.home}data/`)),
  ];
}

function eachOnce(quads: readonly Quad[]): readonly Quad[] {
  return [...new Map(quads.map((one) => [keyOf(one), one])).values()];
}

function keyOf({ subject, predicate, object }: Quad): string {
  const more = object.termType === 'Literal' ? `@${object.language}^${object.datatype.value}` : '';
  return [subject.value, predicate.value, object.termType, object.value, more].join('\n');
}

/** Returns statements as Turtle. */
async function turtleText(context: ExportContext, quads: readonly Quad[]): Promise<string> {
  const writer = new Writer({ prefixes: { ...PREFIXES, ...ownNames(context).prefixes } });
  writer.addQuads([...quads]);
  return new Promise((done, fail) => {
    writer.end((error: Error | null, text: string) => {
      if (error) fail(error);
      else done(text);
    });
  });
}

/** Linked data as Turtle. */
export const turtle: Format = {
  id: 'turtle',
  label: 'Turtle',
  about: words.about.turtle,
  files: async (context) => [
    {
      path: 'map.ttl',
      type: 'text/turtle; charset=utf-8',
      about: words.statements,
      content: await turtleText(context, allQuads(context)),
    },
    {
      path: 'taxonomy.ttl',
      type: 'text/turtle; charset=utf-8',
      about: words.vocabulary,
      content: await turtleText(context, vocabularyQuads(context)),
    },
  ],
};

/** Linked data as JSON-LD. */
export const jsonLd: Format = {
  id: 'jsonld',
  label: 'JSON-LD',
  about: words.about.jsonld,
  files: async (context) => [
    {
      path: 'map.jsonld',
      type: 'application/ld+json',
      about: words.statements,
      content: await text(context),
    },
  ],
};

/** Number of things written at a time: the library keeps much more of each in memory than it writes. */
const AT_A_TIME = 500;

/** The JSON-LD context is written into the file, so that no reader has to fetch it from another host. */
async function text(exported: ExportContext): Promise<string> {
  const prefixes = { ...PREFIXES, ...ownNames(exported).prefixes };
  const context = {
    // Some readers know of prefixes that end in other than / or # only where the version is said.
    '@version': 1.1,
    ...Object.fromEntries(
      Object.entries(prefixes).map(([prefix, address]) => [prefix, { '@id': address, '@prefix': true }]),
    ),
  } as unknown as ContextDefinition;
  const things = [...Map.groupBy(allQuads(exported), ({ subject }) => subject.value).values()];
  const lines: string[] = [];
  for (let from = 0; from < things.length; from += AT_A_TIME) {
    const quads = things.slice(from, from + AT_A_TIME).flat();
    const written = await jsonld.compact(await jsonld.fromRDF(quads), context, {
      documentLoader: refuse,
      graph: true,
      // What comes from statements is expanded already.
      skipExpansion: true,
    });
    lines.push(...(written['@graph'] as readonly object[]).map((thing) => JSON.stringify(thing)));
  }
  return `{"@context":${JSON.stringify(context)},"@graph":[\n${lines.join(',\n')}\n]}\n`;
}

function refuse(url: string): never {
  throw new Error(`the linked data may not ask for ${url}`);
}

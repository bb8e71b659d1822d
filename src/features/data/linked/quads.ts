import { Writer } from 'n3';
import type { Quad } from 'n3';
import type { ExportContext } from '../export-context.ts';
import { entryQuads } from './entry-quads.ts';
import { known, literal, namedNode, ownNames, PREFIXES, quad } from './names.ts';
import { taxonomyQuads } from './taxonomy-quads.ts';

/** Gives everything as linked data: what the data set is, its vocabulary, and the entries; each statement once. */
export function allQuads(context: ExportContext): readonly Quad[] {
  return eachOnce([...datasetQuads(context), ...taxonomyQuads(context), ...entryQuads(context)]);
}

/** Gives what the data set is, and the vocabulary alone. */
export function vocabularyQuads(context: ExportContext): readonly Quad[] {
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

/** Gives statements as the text of a Turtle file. */
export async function turtleText(context: ExportContext, quads: readonly Quad[]): Promise<string> {
  const writer = new Writer({ prefixes: { ...PREFIXES, ...ownNames(context).prefixes } });
  writer.addQuads([...quads]);
  return new Promise((done, fail) => {
    writer.end((error: Error | null, text: string) => {
      if (error) fail(error);
      else done(text);
    });
  });
}

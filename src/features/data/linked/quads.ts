import { Writer } from 'n3';
import type { Quad } from 'n3';
import type { Kit } from '../export-context.ts';
import { entryQuads } from './entry-quads.ts';
import { known, literal, namedNode, ownNames, PREFIXES, quad } from './names.ts';
import { taxonomyQuads } from './taxonomy-quads.ts';

/** Gives everything as linked data: what the data set is, its vocabulary, and the entries; each statement once. */
export function allQuads(kit: Kit): readonly Quad[] {
  return eachOnce([...datasetQuads(kit), ...taxonomyQuads(kit), ...entryQuads(kit)]);
}

/** Gives what the data set is, and the vocabulary alone. */
export function vocabularyQuads(kit: Kit): readonly Quad[] {
  return eachOnce([...datasetQuads(kit), ...taxonomyQuads(kit)]);
}

function datasetQuads(kit: Kit): readonly Quad[] {
  const { map } = kit.dataset;
  const { dataset } = ownNames(kit);
  return [
    quad(dataset, known('rdf', 'type'), known('dcat', 'Dataset')),
    quad(dataset, known('rdf', 'type'), known('schema', 'Dataset')),
    quad(dataset, known('dct', 'title'), literal(map.title, map.language)),
    quad(dataset, known('dct', 'description'), literal(map.purpose, map.language)),
    quad(dataset, known('dct', 'license'), namedNode(map.licences.data.url)),
    quad(dataset, known('dct', 'modified'), literal(kit.version, namedNode(`${PREFIXES.xsd}date`))),
    quad(dataset, known('dcat', 'landingPage'), namedNode(`${kit.home}data/`)),
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
export async function turtleText(kit: Kit, quads: readonly Quad[]): Promise<string> {
  const writer = new Writer({ prefixes: { ...PREFIXES, ...ownNames(kit).prefixes } });
  writer.addQuads([...quads]);
  return new Promise((done, fail) => {
    writer.end((error: Error | null, text: string) => {
      if (error) fail(error);
      else done(text);
    });
  });
}

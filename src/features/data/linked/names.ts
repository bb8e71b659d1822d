/** The names that the linked data uses: those of others, and those of the map, which lead to pages that explain them. */
import { DataFactory } from 'n3';
import type { Literal, NamedNode, Quad } from 'n3';
import { slug } from '../../../core/ids.ts';
import type { ListName } from '../../../core/schema/taxonomy.ts';
import type { ExportContext } from '../export-context.ts';
import { pageOf } from '../export-context.ts';

export const namedNode = (address: string): NamedNode => DataFactory.namedNode(address);

/** Returns a text in a language, or a value of a type. */
export const literal = (value: string, is?: string | NamedNode): Literal => DataFactory.literal(value, is);

export const quad = (subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal): Quad =>
  DataFactory.quad(subject, predicate, object);

/** Outside vocabularies by their usual prefix. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  sdg: 'http://metadata.un.org/sdg/',
} as const;

/** Returns a name of an outside vocabulary: `known('skos', 'prefLabel')`. */
export function known(prefix: keyof typeof PREFIXES, name: string) {
  return namedNode(PREFIXES[prefix] + name);
}

/** The map's own names. */
export function ownNames(context: Pick<ExportContext, 'home'>) {
  const codebook = `${context.home}data/codebook/#`;
  const taxonomy = `${context.home}taxonomy/#`;
  return {
    /** Prefixes of the map's own names. */
    prefixes: {
      entry: `${context.home}entries/`,
      field: `${codebook}field-`,
      relation: `${codebook}relation-`,
      term: taxonomy,
    },
    dataset: namedNode(`${context.home}data/`),
    entry: (id: string) => namedNode(pageOf(context, { id })),
    /** A part of what an entry says. */
    part: (id: string, part: string) => namedNode(`${pageOf(context, { id })}#${part}`),
    /** A body that relations name and that has no entry. */
    unlisted: (name: string) => namedNode(`${context.home}bodies-without-an-entry/#${slug(name)}`),
    field: (name: string) => namedNode(`${codebook}field-${name}`),
    relation: (type: string) => namedNode(`${codebook}relation-${type}`),
    list: (list: ListName) => namedNode(taxonomy + list),
    term: (list: ListName, id: string) => namedNode(`${taxonomy}${list}-${id}`),
    group: (list: ListName, id: string) => namedNode(`${taxonomy}${list}-group-${id}`),
  };
}

import jsonld from 'jsonld';
import { Writer } from 'n3';
import { allQuads } from '../linked/quads.ts';
import { ownNames, PREFIXES } from '../linked/names.ts';
import type { Format, Kit } from '../kit.ts';

/** Linked data as JSON-LD. */
export const jsonLd: Format = {
  id: 'jsonld',
  label: 'JSON-LD',
  about: 'For linked data in JSON: the same statements as in Turtle.',
  files: async (kit) => [
    {
      path: 'map.jsonld',
      type: 'application/ld+json',
      about: 'Entries, relations with their sources, and the vocabulary as linked data.',
      content: `${JSON.stringify(await compacted(kit))}\n`,
    },
  ],
};

/** The context stands in the file, so that no reader need ask another host for it. */
async function compacted(kit: Kit): Promise<object> {
  const lines = new Writer({ format: 'N-Quads' }).quadsToString([...allQuads(kit)]);
  const expanded = await jsonld.fromRDF(lines, { format: 'application/n-quads', useNativeTypes: false });
  const context = Object.fromEntries(
    Object.entries({ ...PREFIXES, ...ownNames(kit).prefixes }).map(([prefix, address]) => [
      prefix,
      { '@id': address, '@prefix': true },
    ]),
  );
  return jsonld.compact(expanded, context, { documentLoader: refuse, graph: true });
}

function refuse(url: string): never {
  throw new Error(`the linked data may not ask for ${url}`);
}

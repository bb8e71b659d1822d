import jsonld from 'jsonld';
import type { ContextDefinition } from 'jsonld';
import { allQuads } from '../linked/quads.ts';
import { ownNames, PREFIXES } from '../linked/names.ts';
import type { Format, ExportContext } from '../export-context.ts';

/** Linked data as JSON-LD. */
export const jsonLd: Format = {
  id: 'jsonld',
  label: 'JSON-LD',
  about: 'For linked data in JSON: the same statements as in Turtle.',
  files: async (context) => [
    {
      path: 'map.jsonld',
      type: 'application/ld+json',
      about: 'Entries, relations with their sources, and the vocabulary as linked data.',
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

import { allQuads, turtleText, vocabularyQuads } from '../linked/quads.ts';
import type { Format } from '../export-context.ts';

/** Linked data as Turtle. */
export const turtle: Format = {
  id: 'turtle',
  label: 'Turtle',
  about: 'For linked data: schema.org for the entries, SKOS for the vocabulary.',
  files: async (context) => [
    {
      path: 'map.ttl',
      type: 'text/turtle; charset=utf-8',
      about: 'Entries, relations with their sources, and the vocabulary as linked data.',
      content: await turtleText(context, allQuads(context)),
    },
    {
      path: 'taxonomy.ttl',
      type: 'text/turtle; charset=utf-8',
      about: 'The vocabulary alone, as SKOS.',
      content: await turtleText(context, vocabularyQuads(context)),
    },
  ],
};

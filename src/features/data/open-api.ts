/** The published files as an API that needs no server, described in OpenAPI 3.1. */
import * as words from '#words/formats.ts';
import type { ExportContext } from './export-context.ts';
import { BUNDLE_SCHEMA } from './bundle.ts';
import { ENTRY_SCHEMA } from './bundle-schema.ts';
import type { Measured } from './data-package.ts';
import { holdsOneEntry } from './formats/json.ts';

/** Returns the OpenAPI description of some files. */
export function openApi(context: ExportContext, files: readonly Measured[]): object {
  const { map } = context.dataset;
  const json = (description: string, schema?: string) => ({
    '200': {
      description,
      content: {
        'application/json': { schema: schema === undefined ? { type: 'object' } : { $ref: schema } },
      },
    },
  });
  const get = (summary: string, id: string, responses: object, parameters?: readonly object[]) => ({
    get: { operationId: id, summary, ...(parameters && { parameters }), responses },
  });
  const single = files.filter((file) => !holdsOneEntry(file));
  return {
    openapi: '3.1.0',
    info: {
      title: words.api.title(map.title),
      version: context.version,
      description: words.api.description,
      license: { name: map.licences.data.name, url: map.licences.data.url },
    },
    servers: [{ url: `${context.home}data` }],
    externalDocs: { description: words.api.docs, url: `${context.home}data/codebook/` },
    paths: {
      '/index.json': get(words.api.index, 'getIndex', json(words.api.indexAnswer)),
      ...(files.some(holdsOneEntry) && {
        '/entries/{id}.json': get(
          words.api.entry,
          'getEntry',
          { ...json(words.api.entryAnswer, ENTRY_SCHEMA), '404': { description: words.api.noEntry } },
          [
            {
              name: 'id',
              in: 'path',
              required: true,
              description: words.api.id,
              schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
              example: context.entries[0]?.id ?? 'open-data-manchester',
            },
          ],
        ),
      }),
      ...Object.fromEntries(
        single.map(({ path, about, type }) => [
          `/${path}`,
          get(
            about,
            `get-${path}`.replace(/[^A-Za-z0-9]+(.)?/g, (_, letter: string = '') => letter.toUpperCase()),
            {
              '200': {
                description: about,
                content: {
                  [type]: {
                    schema: path === 'map.json' ? { $ref: BUNDLE_SCHEMA } : schemaFor(type),
                  },
                },
              },
            },
          ),
        ]),
      ),
    },
  };
}

function schemaFor(type: string): object {
  if (type.includes('json') && !type.includes('ndjson')) return { type: 'object' };
  return { type: 'string' };
}

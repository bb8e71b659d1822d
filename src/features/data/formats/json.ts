import * as words from '#words/formats.ts';
import type { Entry } from '../../../core/entry.ts';
import { deriveLinks } from '../../../core/relation-index.ts';
import type { Link } from '../../../core/relation-index.ts';
import { bundleOf } from '../bundle.ts';
import type { Bundle } from '../bundle.ts';
import { ENTRY_SCHEMA, schemaFiles } from '../bundle-schema.ts';
import type { ExportFile, Format, ExportContext } from '../export-context.ts';
import { pageOf } from '../export-context.ts';
import { tableNamed } from '../tables/table.ts';

/** Returns a value as the text of a JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

const ENTRY_FOLDER = 'entries/';

/** Whether a published file holds a single entry. There are as many as entries, so lists only count them. */
export function holdsOneEntry({ path }: Pick<ExportFile, 'path'>): boolean {
  return path.startsWith(ENTRY_FOLDER);
}

/** All data as one file, a file for each entry, and the schemas that they fit. */
export const json: Format = {
  id: 'json',
  label: 'JSON',
  about: words.about.json,
  files: (context) => {
    const bundle = bundleOf(context);
    return [
      {
        path: 'map.json',
        type: 'application/json',
        about: words.bundle,
        content: jsonText(bundle),
      },
      ...entryFiles(context, bundle),
      ...schemaFiles(context),
    ];
  },
};

function entryFiles(context: ExportContext, bundle: Bundle): readonly ExportFile[] {
  const links = deriveLinks(context.dataset);
  return bundle.entries.map((entry) => ({
    path: `${ENTRY_FOLDER}${entry.id}.json`,
    type: 'application/json',
    about: words.entryFile(String(entry['name'])),
    content: jsonText({
      $schema: `${context.home}data/${ENTRY_SCHEMA}`,
      version: context.version,
      licence: bundle.licence,
      ...entry,
      links: (links.get(entry.id) ?? []).map((link) => linkValues(context, link)),
    }),
  }));
}

function linkValues(
  context: ExportContext,
  { type, owned, label, other, source, since, until, amount }: Link,
) {
  return {
    type,
    // Whether it reads from this entry to the other, as the type says.
    outward: owned,
    label,
    other: 'entry' in other ? otherEntry(context, other.entry) : { name: other.name },
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(amount !== undefined && { amount_gbp: amount }),
    source,
  };
}

function otherEntry(context: ExportContext, { id, kind, name }: Entry) {
  return { id, kind, name, page: pageOf(context, { id }) };
}

/** Entries and relations, each on a line of its own. */
export const ndjson: Format = {
  id: 'ndjson',
  label: 'NDJSON',
  about: words.about.ndjson,
  files: (context) => [
    {
      path: 'ndjson/entries.ndjson',
      type: 'application/x-ndjson',
      about: words.entryLines,
      content: lines(bundleOf(context).entries),
    },
    {
      path: 'ndjson/relations.ndjson',
      type: 'application/x-ndjson',
      about: words.relationLines,
      content: lines(records(context)),
    },
  ],
};

function records({ tables }: ExportContext): readonly object[] {
  const { columns, rows } = tableNamed(tables, 'relations');
  return rows.map((row) =>
    Object.fromEntries(
      columns.flatMap(({ name }, index) => {
        const cell = row[index] ?? null;
        return cell === null ? [] : [[name, cell]];
      }),
    ),
  );
}

function lines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

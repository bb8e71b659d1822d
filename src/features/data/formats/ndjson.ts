import { bundleOf } from '../bundle.ts';
import type { Format, ExportContext } from '../export-context.ts';
import { tableNamed } from '../tables/table.ts';

/** Entries and relations, each on a line of its own. */
export const ndjson: Format = {
  id: 'ndjson',
  label: 'NDJSON',
  about: 'For pipes and large-data tools: one JSON value on each line.',
  files: (context) => [
    {
      path: 'ndjson/entries.ndjson',
      type: 'application/x-ndjson',
      about: 'One entry as authored on each line, with kind, id and page.',
      content: lines(bundleOf(context).entries),
    },
    {
      path: 'ndjson/relations.ndjson',
      type: 'application/x-ndjson',
      about: 'One relation on each line, from the one to the other.',
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

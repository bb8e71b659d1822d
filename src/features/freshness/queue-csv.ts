import type { Looked } from '../../core/freshness.ts';
import { csvText } from '../../core/csv.ts';
import type { Entry } from '../../core/entry.ts';

/** What the table says besides the entries. */
interface TableFacts {
  /** Day on which the states were worked out, and of the newest change to the data. */
  readonly today: string;
  readonly version: string;
  readonly licence: string;
  /** Returns the full address of an entry's page. */
  readonly pageOf: (entry: Entry) => string;
}

/** Returns the queue as CSV, a line for each entry, in the order given. */
export function queueCsv(queue: readonly Looked[], { today, version, licence, pageOf }: TableFacts): string {
  const head = [
    'id',
    'name',
    'kind',
    'status',
    'region',
    'state',
    'goes_by',
    'date',
    'months_at_least',
    'months_at_most',
    'page',
    'website',
    'sources',
    'as_of_day',
    'data_version',
    'licence',
  ];
  const lines = queue.map(({ entry, state, region, freshness: { basis, date, months } }) => [
    entry.id,
    entry.name,
    entry.kind,
    entry.status,
    region,
    state,
    basis,
    date === undefined ? undefined : String(date),
    months?.least,
    months?.most,
    pageOf(entry),
    entry.website,
    entry.sources.map(({ url }) => url).join(' '),
    today,
    version,
    licence,
  ]);
  return csvText([head, ...lines]);
}

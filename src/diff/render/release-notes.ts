import type { Dataset } from '../../lib/model/dataset.ts';
import { FOLDERS, KINDS } from '../../lib/model/ids.ts';
import type { Release } from '../../lib/model/releases.ts';
import type { Difference } from '../difference.ts';
import { partsOf, partMarkdown } from './difference.ts';

/** What is known of a release besides the data. */
export interface Known {
  readonly id: string;
  /** What came since the last release; undefined for the first. */
  readonly difference: Difference | undefined;
  readonly last: string | undefined;
  readonly contributors: number | undefined;
}

/** Gives the notes of a release. */
export function releaseNotes({ entries }: Dataset, { id, difference, last, contributors }: Known): Release {
  const sum = (of: (entry: (typeof entries)[number]) => number) =>
    entries.reduce((all, entry) => all + of(entry), 0);
  return {
    id,
    ...(last !== undefined && { from: last }),
    figures: {
      entries: entries.length,
      ...Object.fromEntries(
        KINDS.map((kind) => [FOLDERS[kind], entries.filter((entry) => entry.kind === kind).length]),
      ),
      relations: sum(({ relations = [] }) => relations.length),
      sources: sum(({ sources }) => sources.length),
    },
    ...(contributors !== undefined && { contributors }),
    notes: difference ? partsOf(difference) : [],
  };
}

/** Gives the notes of a release as Markdown, for the repository host. What others wrote in them stays text. */
export function releaseMarkdown({ id, from, figures, contributors, notes }: Release): string {
  const counted = Object.entries(figures).map(([what, count]) => `${what}: ${count}`);
  const since = from === undefined ? 'The first release.' : `Since the release of ${from}:`;
  return `${[
    `Data as of ${id}. ${counted.join(', ')}.`,
    ...(contributors === undefined
      ? []
      : [`${contributors === 1 ? 'One account' : `${contributors} accounts`} took part.`]),
    since,
    ...notes.map(partMarkdown),
  ].join('\n\n')}\n`;
}

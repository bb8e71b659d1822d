/**
 * What an export is made from. Each format makes its files from one `ExportContext` and knows nothing of the other formats,
 * the disk or the clock, so the same data always makes the same bytes.
 */
import type { Dataset } from '../../core/dataset.ts';
import type { Entry } from '../../core/entry.ts';
import type { Cluster } from '../../core/graph/clusters.ts';
import type { Graph } from '../../core/graph/graph.ts';
import type { Layout } from '../../core/graph/layout/layout.ts';
import { pageOfId } from '../../core/ids.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Table } from './tables/table.ts';

/** What every format of the export is made from. */
export interface ExportContext {
  readonly dataset: Dataset;
  /** The YAML files that the data was read from, by path, as text. */
  readonly files: readonly SourceFile[];
  /** Entries that are exported, in the dataset's order: all of them, or those of the kinds that were asked for. */
  readonly entries: readonly Entry[];
  /** The exported entries and everything about them, as tidy tables. */
  readonly tables: readonly Table[];
  /** The network of the whole dataset. */
  readonly graph: Graph;
  /** Where each linked entry stands in the picture of the network. */
  readonly layout: Layout;
  readonly clusters: readonly Cluster[];
  /** Day of the newest change to the data, as YYYY-MM-DD: the version that readers cite. */
  readonly version: string;
  /** Address of the map's first page, in full and with a slash at its end. */
  readonly home: string;
}

/** One published file. */
export interface ExportFile {
  /** Path below the folder of the data: "csv/organisations.csv". */
  readonly path: string;
  /** Media type, with the character set where it is text. */
  readonly type: string;
  /** What the file holds, in a sentence. */
  readonly about: string;
  readonly content: string | Uint8Array;
}

/** A format in which the data is published. */
export interface Format {
  /** Its name on the command line: "csv". */
  readonly id: string;
  /** Its name for readers: "CSV". */
  readonly label: string;
  /** Who it is useful for, in a sentence. */
  readonly about: string;
  /** Returns its files; the same context always makes the same bytes. */
  readonly files: (context: ExportContext) => readonly ExportFile[] | Promise<readonly ExportFile[]>;
}

/** Returns the address of an entry's page, in full. */
export function pageOf({ home }: Pick<ExportContext, 'home'>, { id }: Pick<Entry, 'id'>): string {
  return `${home}${pageOfId(id)}`;
}

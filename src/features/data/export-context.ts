/**
 * The research kit: the whole data in every form that is published. A form makes its files from one `Kit` and knows nothing
 * of the others, of the disk or of the clock, so the same data always gives the same bytes.
 */
import type { Cluster } from '../../core/graph/clusters.ts';
import type { Graph } from '../../core/graph/graph.ts';
import type { Layout } from '../../core/graph/layout/layout.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Entry } from '../../core/entry.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Table } from './tables/table.ts';

/** What every form of the data is made from. */
export interface Kit {
  readonly dataset: Dataset;
  /** The YAML files that the data was read from, by path, as text. */
  readonly files: readonly SourceFile[];
  /** Entries that are given out, in the dataset's order: all of them, or those of the kinds that were asked for. */
  readonly entries: readonly Entry[];
  /** The entries given out, and all that is told of them, as tidy tables. */
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

/** A form in which the data is published. */
export interface Format {
  /** By which the command names it: "csv". */
  readonly id: string;
  /** As readers know it: "CSV". */
  readonly label: string;
  /** For whom it is good, in a sentence. */
  readonly about: string;
  /** Makes its files. The same kit gives the same bytes. */
  readonly files: (kit: Kit) => readonly ExportFile[] | Promise<readonly ExportFile[]>;
}

/** Apart from the type of the context, which the tables made here refer to. */
import type { Dataset } from '../../core/dataset.ts';
import { deriveClusters } from '../../core/graph/clusters.ts';
import { deriveGraph } from '../../core/graph/graph.ts';
import { deriveLayout } from '../../core/graph/layout/layout.ts';
import { entryOfPath } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { ExportContext } from './export-context.ts';
import { tablesOf } from './tables/tables.ts';

/** What is exported, and where it is published. */
export interface ExportOptions {
  /** Day of the newest change to the data, as YYYY-MM-DD. */
  readonly version: string;
  /** Address of the map's first page, in full and with a slash at its end. */
  readonly home: string;
  /** Kinds of entries to export; all of them if left out. */
  readonly kinds?: readonly Kind[];
  /** The network, where it is known already. */
  readonly network?: Pick<ExportContext, 'graph' | 'layout' | 'clusters'>;
}

/** Returns what every format is made from; `files` is the data folder that the dataset was read from. */
export function makeExportContext(
  dataset: Dataset,
  files: readonly SourceFile[],
  { version, home, kinds, network }: ExportOptions,
): ExportContext {
  const { graph, layout, clusters } = network ?? networkOf(dataset);
  const entries = kinds ? dataset.entries.filter(({ kind }) => kinds.includes(kind)) : dataset.entries;
  const isExported = (path: string) => {
    const kind = entryOfPath(path)?.kind;
    return kinds === undefined || kind === undefined || kinds.includes(kind);
  };
  const yaml = files.filter(({ path }) => path.endsWith('.yaml') && isExported(path));
  const context = { dataset, files: yaml, entries, graph, layout, clusters, version, home };
  return { ...context, tables: tablesOf(context) };
}

function networkOf(dataset: Dataset): Pick<ExportContext, 'graph' | 'layout' | 'clusters'> {
  const graph = deriveGraph(dataset);
  return {
    graph,
    layout: deriveLayout(graph, { earlier: dataset.earlierLayout }),
    clusters: deriveClusters(dataset),
  };
}

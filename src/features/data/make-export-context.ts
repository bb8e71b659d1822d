import { deriveClusters } from '../../core/graph/clusters.ts';
import { deriveGraph } from '../../core/graph/graph.ts';
import { deriveLayout } from '../../core/graph/layout/layout.ts';
import type { Dataset } from '../../core/dataset.ts';
import { entryOfPath } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Kit } from './export-context.ts';
import { tablesOf } from './tables/tables.ts';

/** What is given out, and where it is published. */
export interface Given {
  /** Day of the newest change to the data, as YYYY-MM-DD. */
  readonly version: string;
  /** Address of the map's first page, in full and with a slash at its end. */
  readonly home: string;
  /** Kinds of entries that are given out; all of them if it is left out. */
  readonly kinds?: readonly Kind[];
  /** What of the network is worked out already. */
  readonly network?: Pick<Kit, 'graph' | 'layout' | 'clusters'>;
}

/** Gives what every form of the data is made from; `files` is the data folder that the dataset was read from. */
export function makeKit(
  dataset: Dataset,
  files: readonly SourceFile[],
  { version, home, kinds, network }: Given,
): Kit {
  const { graph, layout, clusters } = network ?? networkOf(dataset);
  const entries = kinds ? dataset.entries.filter(({ kind }) => kinds.includes(kind)) : dataset.entries;
  const isGiven = (path: string) => {
    const kind = entryOfPath(path)?.kind;
    return kinds === undefined || kind === undefined || kinds.includes(kind);
  };
  const yaml = files.filter(({ path }) => path.endsWith('.yaml') && isGiven(path));
  const kit = { dataset, files: yaml, entries, graph, layout, clusters, version, home };
  return { ...kit, tables: tablesOf(kit) };
}

function networkOf(dataset: Dataset): Pick<Kit, 'graph' | 'layout' | 'clusters'> {
  const graph = deriveGraph(dataset);
  return {
    graph,
    layout: deriveLayout(graph, { earlier: dataset.earlierLayout }),
    clusters: deriveClusters(dataset),
  };
}

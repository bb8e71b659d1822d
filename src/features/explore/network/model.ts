/** The network as all pages show it: laid out and parted into clusters once, when the module is first imported. */
import { deriveClusters } from '../../../core/graph/clusters.ts';
import { deriveLayout } from '../../../core/graph/layout/layout.ts';
import { dataset, graph } from '../../../site.ts';

/** Where every entry stands, beginning with where it stood earlier. */
export const layout = deriveLayout(graph, { earlier: dataset.earlierLayout });

/** Entries that are linked to each other more than to the rest, the largest cluster first. */
export const clusters = deriveClusters(dataset);

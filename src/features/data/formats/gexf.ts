import { write } from 'graphology-gexf';
import { exportGraph } from '../graph/network.ts';
import type { Format } from '../export-context.ts';

/** The network for Gephi. */
export const gexf: Format = {
  id: 'gexf',
  label: 'GEXF',
  about: 'For Gephi: the network with its layout, clusters and measures.',
  files: (context) => {
    const { title, licences } = context.dataset.map;
    const graph = exportGraph(context);
    graph.setAttribute(
      'description',
      `${title}, data as of ${context.version}. ${licences.data.name}. ${context.home}`,
    );
    graph.setAttribute('lastModifiedDate', context.version);
    return [
      {
        path: 'network.gexf',
        type: 'application/gexf+xml',
        about:
          'Entries and bodies without an entry as nodes, each relation as a directed edge, with positions.',
        content: write(graph, {
          version: '1.3',
          formatNode: (_key, { label, x, y, ...attributes }) => ({
            label,
            attributes,
            ...(typeof x === 'number' && typeof y === 'number' && { viz: { x, y } }),
          }),
          formatEdge: (_key, { label, ...attributes }) => ({ label, attributes }),
        }),
      },
    ];
  },
};

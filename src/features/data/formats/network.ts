import * as words from '#words/formats.ts';
import { create } from 'xmlbuilder2';
import { exportGraph } from './export-graph.ts';
import type { ExportGraph } from './export-graph.ts';
import type { Format, ExportContext } from '../export-context.ts';
import { write } from 'graphology-gexf';

/** The network for other programs. */
export const graphml: Format = {
  id: 'graphml',
  label: 'GraphML',
  about: words.about.graphml,
  files: (context) => [
    {
      path: 'network.graphml',
      type: 'application/graphml+xml',
      about: words.network,
      content: written(context, exportGraph(context)),
    },
  ],
};

type Value = string | number | boolean;

/** Every attribute has one type over all nodes or edges; whole numbers and others are both doubles if they mix. */
function typesOf(all: readonly Readonly<Record<string, Value>>[]): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const facts of all)
    for (const [name, value] of Object.entries(facts)) {
      const type = typeOf(value);
      const known = types.get(name);
      types.set(name, known === undefined || known === type ? type : 'double');
    }
  return types;
}

function typeOf(value: Value): string {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  return Number.isInteger(value) ? 'long' : 'double';
}

// xmlbuilder2 writes the file; the names are those of http://graphml.graphdrawing.org/.
function written({ dataset, version, home }: ExportContext, graph: ExportGraph): string {
  const { title, licences } = dataset.map;
  const nodes = graph.mapNodes((key, facts) => ({ key, facts: facts }));
  const edges = graph.mapEdges((key, facts, from, to) => ({
    key,
    from,
    to,
    facts: facts,
  }));
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(
    'http://graphml.graphdrawing.org/xmlns',
    'graphml',
  );
  root
    .ele('desc')
    .txt(`${words.dataOf(title, version)}. ${licences.data.name}, ${licences.data.url}. ${home}`);
  for (const [target, all] of [
    ['node', nodes],
    ['edge', edges],
  ] as const)
    for (const [name, type] of typesOf(all.map(({ facts }) => facts)))
      root.ele('key', { id: `${target}-${name}`, for: target, 'attr.name': name, 'attr.type': type });
  const body = root.ele('graph', { id: 'map', edgedefault: 'directed' });
  for (const { key, facts } of nodes) {
    const node = body.ele('node', { id: key });
    for (const [name, value] of Object.entries(facts))
      node.ele('data', { key: `node-${name}` }).txt(String(value));
  }
  for (const { key, from, to, facts } of edges) {
    const edge = body.ele('edge', { id: key, source: from, target: to });
    for (const [name, value] of Object.entries(facts))
      edge.ele('data', { key: `edge-${name}` }).txt(String(value));
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

/** The network for Gephi. */
export const gexf: Format = {
  id: 'gexf',
  label: 'GEXF',
  about: words.about.gexf,
  files: (context) => {
    const { title, licences } = context.dataset.map;
    const graph = exportGraph(context);
    graph.setAttribute(
      'description',
      `${words.dataOf(title, context.version)}. ${licences.data.name}. ${context.home}`,
    );
    graph.setAttribute('lastModifiedDate', context.version);
    return [
      {
        path: 'network.gexf',
        type: 'application/gexf+xml',
        about: words.network,
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

/** The picture of an entry and what lies within two steps of it. */
import { neighbourhoodOf } from '../../core/graph/neighbourhood.ts';
import type { Neighbour } from '../../core/graph/neighbourhood.ts';
import type { Entry } from '../../core/entry.ts';
import { KINDS } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';
import { placeLabels } from '../../core/label-placement.ts';
import type { Label } from '../../core/label-placement.ts';
import { groupOf, relationGroup, RELATION_GROUPS } from '../../core/relations.ts';
import { linksOf } from '../../core/site.ts';
import type { Site } from '../../core/site.ts';
import { networkIn } from '../../ui/diagrams.ts';
import { shapePath } from '../../ui/shapes.ts';

/** Radius of a marker by step from the entry, in units of the picture, which is shown about as wide as it is drawn. */
const RADIUS = [10, 6.5, 4] as const;
/** Radius of the ring around the entry itself. */
export const RING = 16;
/** Height of the letters of a label. */
export const LETTERS = 14;
/** How many neighbours are named as the best connected, and how many there must be for that at least. */
const BEST = 3;

interface Node extends Neighbour {
  readonly entry: Entry;
  readonly radius: number;
}

interface NeighbourhoodPicture {
  readonly width: number;
  readonly height: number;
  /** The entry itself. */
  readonly middle: { readonly x: number; readonly y: number };
  /** Lines by group of relations; those of the entry itself are drawn stronger than those among its neighbours. */
  readonly lines: readonly { readonly group: string; readonly own: boolean; readonly path: string }[];
  /** Markers by kind, those two steps away apart. */
  readonly markers: readonly { readonly kind: Kind; readonly far: boolean; readonly path: string }[];
  readonly kinds: readonly Kind[];
  readonly groups: typeof RELATION_GROUPS;
  readonly labels: readonly Label[];
  /** How many entries are one step away and how many two, in the picture or not. */
  readonly direct: number;
  readonly indirect: number;
  /** How many of each the picture leaves out. */
  readonly directLeftOut: number;
  readonly indirectLeftOut: number;
  /** Names of the best connected direct neighbours; empty where there are few. */
  readonly best: readonly string[];
  /** Whether one line stands for relations of several groups, of which only one gives it its dash. */
  readonly doubled: boolean;
}

/** Returns to how many bodies without an entry of their own an entry is linked. */
export function countNameless(site: Site, entry: Entry): number {
  return linksOf(site, entry).filter(({ other }) => !('entry' in other)).length;
}

/** Returns the picture around an entry; undefined where it is linked to no other entry. */
export function neighbourhoodPicture(site: Site, { id }: Entry): NeighbourhoodPicture | undefined {
  const around = neighbourhoodOf(networkIn(site), id);
  if (!around) return undefined;
  const nodes = around.nodes.map((node): Node => {
    const entry = site.dataset.byId.get(node.id);
    if (!entry) throw new Error(`"${node.id}" is in the network and not among the entries`);
    return { ...node, entry, radius: RADIUS[node.step] };
  });
  const [middle] = nodes;
  if (!middle) throw new Error(`the neighbourhood of "${id}" does not hold it`);
  const direct = nodes.filter(({ step }) => step === 1);
  const indirect = nodes.filter(({ step }) => step === 2);
  const edges = around.edges.map(({ from, to, types }) => ({
    group: groupOf(types).id,
    own: from === id,
    path: lineBetween(nodeOf(nodes, from), nodeOf(nodes, to)),
  }));
  return {
    width: around.width,
    height: around.height,
    middle,
    lines: [false, true].flatMap((own) =>
      RELATION_GROUPS.map(({ id: group }) => ({
        group,
        own,
        path: edges
          .filter((edge) => edge.own === own && edge.group === group)
          .map(({ path }) => path)
          .join(''),
      })).filter(({ path }) => path !== ''),
    ),
    markers: KINDS.flatMap((kind) =>
      [false, true].flatMap((far) => {
        const own = nodes.filter((node) => node.entry.kind === kind && (node.step === 2) === far);
        const path = own.map(({ x, y, radius }) => shapePath(kind, x, y, radius)).join('');
        return path === '' ? [] : [{ kind, far, path }];
      }),
    ),
    kinds: KINDS.filter((kind) => nodes.some((node) => node.entry.kind === kind)),
    groups: RELATION_GROUPS.filter((group) => edges.some((edge) => edge.group === group.id)),
    labels: labelsOf(nodes, around),
    direct: around.direct,
    indirect: around.indirect,
    directLeftOut: around.direct - direct.length,
    indirectLeftOut: around.indirect - indirect.length,
    best: direct.length > BEST ? direct.slice(0, BEST).map(({ entry: { name } }) => name) : [],
    doubled: around.edges.some(({ types }) => new Set(types.map(relationGroup)).size > 1),
  };
}

function nodeOf(nodes: readonly Node[], id: string): Node {
  const node = nodes.find((one) => one.id === id);
  if (!node) throw new Error(`a line leads to "${id}", which is not in the picture`);
  return node;
}

function lineBetween(a: Node, b: Node): string {
  return `M${a.x} ${a.y}L${b.x} ${b.y}`;
}

function labelsOf(
  nodes: readonly Node[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Label[] {
  return placeLabels(
    nodes.map(({ id, x, y, step, entry: { name } }) => ({
      id,
      text: name,
      x,
      y,
      radius: step === 0 ? RING : RADIUS[step],
      must: step === 0,
      most: step === 2 ? 2 : 3,
    })),
    nodes.map(({ x, y, step, radius }) => ({ x, y, radius: step === 0 ? RING : radius })),
    { width, height, size: LETTERS, lineWidth: 150, clear: 6 },
  );
}

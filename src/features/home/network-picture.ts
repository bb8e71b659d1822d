/** The picture of the whole network on the first page. */
import type { Point } from '../../core/geo/point.ts';
import { largestPart, nodeRadius } from '../../core/graph/graph.ts';
import { KINDS } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';
import { graphIn, layoutIn } from '../../core/site.ts';
import type { Site } from '../../core/site.ts';
import { shapePath } from '../../ui/shapes.ts';

/** Maximum number of names in the picture, and the longest that fits it, in characters. */
const LABELS = 14;
const LONGEST_NAME = 36;
/** Height of a name and mean width of its letters, in layout units. */
const LABEL_HEIGHT = 40;
const LETTER_WIDTH = 14;
/** Room around the network, in layout units. */
const MARGIN = 14;
/** How many of the best connected the words name. */
const BEST = 3;

export interface NetworkPicture {
  readonly frame: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** All lines as one path. */
  readonly edges: string;
  /** The markers of each kind that has any as one path. */
  readonly markers: readonly { readonly kind: Kind; readonly path: string }[];
  readonly labels: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  /** How many entries are linked to another, by how many lines, and how many are in the largest connected part. */
  readonly linked: number;
  readonly lines: number;
  readonly largest: number;
  /** Names of the best connected entries. */
  readonly best: readonly string[];
  /** Entries without a link, which would only be dots below the picture. */
  readonly unlinked: number;
}

/** Returns the picture of all entries that are linked to another. */
export function networkPicture(site: Site): NetworkPicture {
  const graph = graphIn(site);
  const layout = layoutIn(site);
  const entryOf = (id: string) => {
    const entry = site.dataset.byId.get(id);
    if (!entry) throw new Error(`"${id}" is in the network and not among the entries`);
    return entry;
  };
  const at = (id: string): Point => {
    const point = layout.places.get(id);
    if (!point) throw new Error(`"${id}" has no position in the layout`);
    return point;
  };
  const degree = (id: string): number => graph.degree.get(id) ?? 0;
  const linked = graph.nodes.filter((id) => degree(id) > 0);
  const byDegree = linked.toSorted((a, b) => degree(b) - degree(a));
  const frame = {
    left: layout.linked.left - MARGIN,
    top: layout.linked.top - MARGIN - LABEL_HEIGHT,
    right: layout.linked.right + MARGIN,
    bottom: layout.linked.bottom + MARGIN,
  };
  const wishes = byDegree.map((id) => ({
    name: entryOf(id).name,
    ...at(id),
    radius: nodeRadius(degree(id)),
  }));
  return {
    frame,
    edges: graph.edges.map(([a, b]) => `M${at(a).x} ${at(a).y}L${at(b).x} ${at(b).y}`).join(''),
    markers: KINDS.map((kind) => ({
      kind,
      path: linked
        .filter((id) => entryOf(id).kind === kind)
        .map((id) => shapePath(kind, at(id).x, at(id).y, nodeRadius(degree(id))))
        .join(''),
    })).filter(({ path }) => path !== ''),
    labels: labelsOf(wishes, frame),
    linked: linked.length,
    lines: graph.edges.length,
    largest: largestPart(graph),
    best: byDegree.slice(0, BEST).map((id) => entryOf(id).name),
    unlinked: graph.nodes.length - linked.length,
  };
}

/** Returns the names that fit, the first ones first, so that none covers another or leaves the picture. */
function labelsOf(
  wishes: readonly (Point & { readonly name: string; readonly radius: number })[],
  { left, right }: NetworkPicture['frame'],
): NetworkPicture['labels'] {
  const labels: { name: string; x: number; y: number; half: number }[] = [];
  for (const { name, x: middle, y: centre, radius } of wishes) {
    if (labels.length === LABELS) break;
    if (name.length > LONGEST_NAME) continue;
    const half = (name.length * LETTER_WIDTH) / 2 + 4;
    const x = Math.min(Math.max(middle, left + half), right - half);
    const y = centre - radius - 6;
    const covers = labels.some(
      (other) => Math.abs(other.x - x) < other.half + half && Math.abs(other.y - y) < LABEL_HEIGHT,
    );
    if (!covers) labels.push({ name, x: Math.round(x), y: Math.round(y), half });
  }
  return labels;
}

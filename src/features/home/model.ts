/** What the first page shows of the data. */
import { yearOf } from '../../core/dates.ts';
import type { Entry } from '../../core/entry.ts';
import { KINDS } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import { byKindIn, entriesWith, graphIn, layoutIn } from '../../core/site.ts';
import type { Site } from '../../core/site.ts';
import { present } from '../../core/present.ts';
import { isActive } from '../../core/status.ts';
import type { Point } from '../../core/geo/position.ts';
import { largestPart, nodeRadius } from '../../core/graph/graph.ts';
import { shapePath } from '../../ui/shapes.ts';

interface Counted {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

interface HomeModel {
  readonly kinds: readonly (readonly [Kind, number])[];
  /** Communities with the newest evidence that say how to join: something a visitor can do today. */
  readonly welcoming: readonly Entry[];
  /** How many communities and events there are. */
  readonly gatherings: number;
  /** Problem spaces with their entries counted, in the taxonomy's order. */
  readonly spaces: readonly Counted[];
  /** The problem spaces with the fewest entries. */
  readonly thinnest: readonly Counted[];
  /** Regions, the one with most entries first. */
  readonly regions: readonly Counted[];
  /** How many entries have a region. */
  readonly based: number;
}

/** Maximum number of communities and of thin problem spaces that are named. */
const WELCOMING = 5;
const THINNEST = 3;

/** Returns what the page shows. */
export function homeModel(site: Site): HomeModel {
  const count = (kind: Kind) => present(byKindIn(site).get(kind), kind).length;
  const spaces = counted(site, 'problem-space');
  const regions = counted(site, 'region').toSorted((a, b) => b.count - a.count);
  return {
    kinds: KINDS.map((kind) => [kind, count(kind)]),
    welcoming: welcomingIn(site),
    gatherings: count('community') + count('event'),
    spaces,
    thinnest: spaces.toSorted((a, b) => a.count - b.count).slice(0, THINNEST),
    regions,
    based: regions.reduce((sum, region) => sum + region.count, 0),
  };
}

function counted(site: Site, facet: 'problem-space' | 'region'): readonly Counted[] {
  return TAXONOMY[facet].terms.map(({ id, label }) => ({
    id,
    label,
    count: entriesWith(site, facet, id).length,
  }));
}

/** Newest evidence first; of the same year those with most links, then by name. */
function welcomingIn(site: Site): readonly Entry[] {
  const { degree } = graphIn(site);
  return present(byKindIn(site).get('community'), 'communities')
    .flatMap((entry) =>
      isActive(entry) && entry.join?.how !== undefined && entry.as_of !== undefined
        ? [{ entry, year: yearOf(entry.as_of), links: present(degree.get(entry.id), entry.id) }]
        : [],
    )
    .sort((a, b) => b.year - a.year || b.links - a.links)
    .slice(0, WELCOMING)
    .map(({ entry }) => entry);
}

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

interface NetworkPicture {
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
  const entryOf = (id: string) => present(site.dataset.byId.get(id), `"${id}" among the entries`);
  const at = (id: string): Point => present(layout.places.get(id), `"${id}" in the layout`);
  const degree = (id: string): number => present(graph.degree.get(id), id);
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

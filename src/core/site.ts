/** What every page is made from, and what several pages derive from it: each worked out once for a build. */
import { present } from './present.ts';
import type { Dataset } from './dataset.ts';
import type { Entry } from './entry.ts';
import { deriveUnknowns } from './entry-status.ts';
import { entriesByKind, entriesByTerm, FACETS } from './facets.ts';
import type { Facet } from './facets.ts';
import { placement } from './geo/placement.ts';
import { deriveClusters } from './graph/clusters.ts';
import { deriveGraph } from './graph/graph.ts';
import { deriveLayout } from './graph/layout/layout.ts';
import type { History, SnapshotFiles, SourceFile } from './source-file.ts';
import { pathOfEntry } from './ids.ts';
import { isDenominator, ratesBy, wholeRate } from './indicators.ts';
import { oncePer } from './once.ts';
import { deriveLinks, deriveNamedBodies } from './relation-index.ts';
import type { Link } from './relation-index.ts';

/** The checked data of one build with the day and language that its pages are made for. */
export interface Site {
  readonly dataset: Dataset;
  /** The day of the build, as YYYY-MM-DD: what is "over" or "stale" is so on this day. */
  readonly day: string;
  /** BCP 47 tag of the language of the pages. */
  readonly locale: string;
  /** Day of the newest change to the data, as YYYY-MM-DD: the version that readers cite. */
  readonly version: string;
  /** The files of the data folder, as they were read. */
  readonly files: readonly SourceFile[];
  /** Addresses that have long not answered; empty where no check of links was given. */
  readonly failing: ReadonlySet<string>;
  /** The changes to the entries that this copy of the repository knows; undefined where it knows none. */
  readonly history: History | undefined;
  /** Returns the files of a release by its id; undefined where Git does not know its state here. */
  readonly releasedState: (id: string) => SnapshotFiles | undefined;
}

const textsIn = oncePer(({ files }: Site) => new Map(files.map(({ path, text }) => [path, text])));

/** Returns the text of an entry's file, as it stands in the data folder; throws for an entry of another dataset. */
export function textOf(site: Site, entry: Entry): string {
  const text = textsIn(site).get(pathOfEntry(entry));
  if (text === undefined) throw new Error(`"${entry.id}" is not among the files of this site`);
  return text;
}

/** The links of every entry in both directions, by id. */
export const linksIn = oncePer(({ dataset }: Site) => deriveLinks(dataset));

/** Returns the links of an entry in both directions; throws for an entry of another dataset. */
export function linksOf(site: Site, { id }: Pick<Entry, 'id'>): readonly Link[] {
  return present(linksIn(site).get(id), `The entry "${id}"`);
}

/** Bodies that relations name and that have no entry yet. */
export const namedBodiesIn = oncePer((site: Site) => deriveNamedBodies(site.dataset, linksIn(site)));

/** Entries of each kind, in order of name. */
export const byKindIn = oncePer(({ dataset }: Site) => entriesByKind(dataset.entries));

const byTermIn = oncePer(
  ({ dataset }: Site) => new Map(FACETS.map((facet) => [facet, entriesByTerm(dataset, facet)])),
);

/** Returns the entries that carry a term, in order of name; throws for an id that is no term. */
export function entriesWith(site: Site, facet: Facet, id: string): readonly Entry[] {
  return present(byTermIn(site).get(facet)?.get(id), `The term "${id}"`);
}

/** How many entries there are for the size of each region, and of all together, by all that regions can be counted by. */
export const ratesIn = oncePer((site: Site) => {
  const byRegion = byTermIn(site).get('region') ?? new Map<string, readonly Entry[]>();
  return site.dataset.indicators.filter(isDenominator).map((indicator) => ({
    per: indicator.per.label,
    byRegion: ratesBy(indicator, byRegion),
    whole: wholeRate(indicator, byRegion),
  }));
});

/** The network of entries and the relations between them. */
export const graphIn = oncePer(({ dataset }: Site) => deriveGraph(dataset));

/** Where every entry stands in the picture of the network, beginning with where it stood earlier. */
export const layoutIn = oncePer((site: Site) =>
  deriveLayout(graphIn(site), { earlier: site.dataset.earlierLayout }),
);

/** Entries that are linked to each other more than to the rest, the largest cluster first. */
export const clustersIn = oncePer(({ dataset }: Site) => deriveClusters(dataset));

/** Entries by region; those that work across the whole area and those without a known place apart. */
export const placementIn = oncePer(({ dataset }: Site) => placement(dataset.entries, dataset.gazetteer));

/** How many relations the data holds, both ends listed or not. */
export const relationCountIn = oncePer(({ dataset }: Site) =>
  dataset.entries.reduce((sum, { relations }) => sum + (relations?.length ?? 0), 0),
);

/** What the map does not know, in counts. */
export const unknownsIn = oncePer((site: Site) =>
  deriveUnknowns(site.dataset, new Set(graphIn(site).edges.flat()), site.day),
);

/** What the first page shows of the data. */
import { yearOf } from '../../core/dates.ts';
import type { Entry } from '../../core/entry.ts';
import { KINDS } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import { byKindIn, entriesWith, graphIn } from '../../core/site.ts';
import type { Site } from '../../core/site.ts';
import { isActive } from '../../core/status.ts';

interface Counted {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface HomeModel {
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
  const count = (kind: Kind) => byKindIn(site).get(kind)?.length ?? 0;
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
  return (byKindIn(site).get('community') ?? [])
    .flatMap((entry) =>
      isActive(entry) && entry.join?.how !== undefined && entry.as_of !== undefined
        ? [{ entry, year: yearOf(entry.as_of), links: degree.get(entry.id) ?? 0 }]
        : [],
    )
    .sort((a, b) => b.year - a.year || b.links - a.links)
    .slice(0, WELCOMING)
    .map(({ entry }) => entry);
}

/** What the page for newcomers shows. */
import type { Entry } from '../../core/entry.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import type { ListName } from '../../core/schema/taxonomy.ts';
import { byKindIn, entriesWith, graphIn } from '../../core/site.ts';
import type { Site } from '../../core/site.ts';
import { present } from '../../core/present.ts';
import { isActive } from '../../core/status.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Graph } from '../../core/graph/graph.ts';

/** A group of problem spaces as a newcomer meets it. */
interface FieldGroup {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly spaces: readonly { readonly id: string; readonly label: string; readonly count: number }[];
  readonly guides: readonly Guide[];
}

interface StartModel {
  /** The groups of problem spaces, in the taxonomy's order. */
  readonly fieldGroups: readonly FieldGroup[];
  /** Communities that say how to join, those known to be active first and the most open first. */
  readonly welcoming: readonly Welcoming[];
  readonly communities: number;
  /** Events known to be active. */
  readonly events: readonly Entry[];
}

/** The closed lists whose questions a newcomer needs to read an entry. */
export const GLOSSARY_LISTS: readonly ListName[] = [
  'problem-space',
  'support',
  'audience',
  'role',
  'relation',
  'area-scope',
  'confidence',
];

/** Returns what the page shows of the data. */
export function startModel(site: Site): StartModel {
  const { groups, terms } = TAXONOMY['problem-space'];
  const guides = guidesByGroup(site.dataset, graphIn(site));
  return {
    fieldGroups: groups.map(({ id, label, definition }) => ({
      id,
      label,
      definition,
      spaces: terms
        .filter(({ broader }) => broader === id)
        .map((own) => ({
          id: own.id,
          label: own.label,
          count: entriesWith(site, 'problem-space', own.id).length,
        })),
      guides: present(guides.get(id), `guides of "${id}"`),
    })),
    welcoming: welcomingCommunities(site.dataset),
    communities: present(byKindIn(site).get('community'), 'communities').length,
    events: activeEvents(site.dataset),
  };
}

/** An entry to begin with in a group of problem spaces, and why it was chosen. */
interface Guide {
  readonly entry: Entry;
  /** Its main problem space: no other active entry with the same one is linked to more others. */
  readonly space: string;
  /** To how many other entries it is linked. */
  readonly links: number;
}

/** Maximum number of guides for a group. */
const GUIDES = 3;

/**
 * Returns for every group of problem spaces, by id, up to three active entries to begin with. For each space of the group the
 * one with most links among those whose main space it is stands ready, by name where several have as many; of these the
 * three with most links are chosen. An entry has one main space, so no entry is chosen for two groups.
 */
export function guidesByGroup(
  { entries }: Dataset,
  { degree }: Graph,
): ReadonlyMap<string, readonly Guide[]> {
  const linksOf = ({ id }: Entry) => degree.get(id) ?? 0;
  const { groups, terms } = TAXONOMY['problem-space'];
  return new Map(
    groups.map(({ id: group }) => {
      const ready = terms
        .filter(({ broader }) => broader === group)
        .flatMap(({ id: space }): Guide[] => {
          const own = entries.filter((entry) => isActive(entry) && entry.problem_spaces[0] === space);
          // Entries are in order of name and sorting keeps it.
          const [first] = own.toSorted((a, b) => linksOf(b) - linksOf(a));
          return first && linksOf(first) > 0 ? [{ entry: first, space, links: linksOf(first) }] : [];
        });
      const places = new Map(entries.map((entry, place) => [entry.id, place]));
      const placeOf = ({ entry: { id } }: Guide) => present(places.get(id), `"${id}" among the entries`);
      const byName = (a: Guide, b: Guide) => placeOf(a) - placeOf(b);
      return [group, ready.sort((a, b) => b.links - a.links || byName(a, b)).slice(0, GUIDES)];
    }),
  );
}

/** A community that says how to join. */
type Welcoming = Extract<Entry, { kind: 'community' }>;

/**
 * Returns the communities whose pages say how to join and that are not by invitation or referral alone, as long as they are
 * active or nobody knows whether they are. Active ones come first, and within both those open to anyone, then those that
 * are free, then the rest, each in order of name.
 */
export function welcomingCommunities({ entries }: Dataset): readonly Welcoming[] {
  const openness = ({ join, cost }: Welcoming) => (join?.open_to === 'anyone' ? 0 : cost === 'free' ? 1 : 2);
  const rank = (entry: Welcoming) => (isActive(entry) ? 0 : 3) + openness(entry);
  return entries
    .filter((entry): entry is Welcoming => entry.kind === 'community')
    .filter((entry) => isActive(entry) || entry.status === 'unknown')
    .filter(({ join }) => join?.how !== undefined)
    .filter(({ join }) => join?.open_to !== 'by-invitation' && join?.open_to !== 'by-referral')
    .sort((a, b) => rank(a) - rank(b));
}

/** Returns the active events, in order of name. The map holds when an event was first held, and not when it is held next. */
export function activeEvents({ entries }: Dataset): readonly Entry[] {
  return entries.filter((entry) => entry.kind === 'event' && isActive(entry));
}

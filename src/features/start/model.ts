/** What the page for newcomers shows. */
import type { Entry } from '../../core/entry.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import type { ListName } from '../../core/schema/taxonomy.ts';
import { byKindIn, entriesWith, graphIn } from '../../core/site.ts';
import type { Site } from '../../core/site.ts';
import { activeEvents, guidesByGroup, welcomingCommunities } from './newcomers.ts';
import type { Guide, Welcoming } from './newcomers.ts';

/** A group of problem spaces as a newcomer meets it. */
export interface FieldGroup {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly spaces: readonly { readonly id: string; readonly label: string; readonly count: number }[];
  readonly guides: readonly Guide[];
}

export interface StartModel {
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
      guides: guides.get(id) ?? [],
    })),
    welcoming: welcomingCommunities(site.dataset),
    communities: byKindIn(site).get('community')?.length ?? 0,
    events: activeEvents(site.dataset),
  };
}

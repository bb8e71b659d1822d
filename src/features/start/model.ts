/** What the page for newcomers shows, worked out once, when the module is first imported. */
import { entriesByTerm } from '../../core/facets.ts';
import { activeEvents, guidesByGroup, welcomingCommunities } from './newcomers.ts';
import type { Guide } from './newcomers.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import type { ListName } from '../../core/schema/taxonomy.ts';
import { byKind, dataset, graph } from '../../legacy-site.ts';

/** A group of problem spaces as a newcomer meets it. */
interface FieldGroup {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly spaces: readonly { readonly id: string; readonly label: string; readonly count: number }[];
  readonly guides: readonly Guide[];
}

const { groups, terms } = TAXONOMY['problem-space'];
const bySpace = entriesByTerm(dataset, 'problem-space');
const guides = guidesByGroup(dataset, graph);

/** The groups of problem spaces, in the taxonomy's order. */
export const fieldGroups: readonly FieldGroup[] = groups.map(({ id, label, definition }) => ({
  id,
  label,
  definition,
  spaces: terms
    .filter(({ broader }) => broader === id)
    .map((own) => ({ id: own.id, label: own.label, count: bySpace.get(own.id)?.length ?? 0 })),
  guides: guides.get(id) ?? [],
}));

/** Communities that say how to join, those known to be active first and the most open first. */
export const welcoming = welcomingCommunities(dataset);

/** How many communities are not among those, because they do not say, are closed to newcomers or have stopped. */
export const otherCommunities = (byKind.get('community')?.length ?? 0) - welcoming.length;

/** Events known to be active. */
export const events = activeEvents(dataset);

/** The closed lists whose questions a newcomer needs to read an entry. */
export const glossaryLists: readonly ListName[] = [
  'problem-space',
  'support',
  'audience',
  'role',
  'relation',
  'area-scope',
  'confidence',
];

import type { Relation } from '../model/entry.ts';

/** Relations of one sort, which pictures draw with one dash. */
export interface RelationGroup {
  readonly id: 'makes' | 'funds' | 'belongs' | 'together' | 'origin';
  /** Reads after "lines that say that one": "runs, hosts or made the other". */
  readonly label: string;
  /** How its line looks, in words. */
  readonly dash: string;
  readonly types: readonly Relation['type'][];
}

/** All groups; a pair of entries with several relations is drawn with the first that fits. */
export const RELATION_GROUPS: readonly RelationGroup[] = [
  {
    id: 'makes',
    label: 'runs, hosts, made or ordered',
    dash: 'solid',
    types: ['runs', 'hosts', 'created', 'contributed-to', 'commissioned'],
  },
  { id: 'funds', label: 'funds', dash: 'long dashes', types: ['funds'] },
  {
    id: 'belongs',
    label: 'is part or a member of',
    dash: 'dashes and dots',
    types: ['part-of', 'member-of'],
  },
  {
    id: 'together',
    label: 'works with, advises or takes part',
    dash: 'short dashes',
    types: ['partner-of', 'advises', 'takes-part-in'],
  },
  {
    id: 'origin',
    label: 'uses, grew out of or carries on',
    dash: 'dots',
    types: ['succeeded-by', 'spun-out-of', 'based-on', 'uses'],
  },
];

/** Gives the first group that one of these relations belongs to. */
export function groupOf(types: readonly Relation['type'][]): RelationGroup | undefined {
  return RELATION_GROUPS.find((group) => group.types.some((type) => types.includes(type)));
}

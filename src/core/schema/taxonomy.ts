import problemSpace from '../../../schema/taxonomy/problem-space.schema.json' with { type: 'json' };
import kind from '../../../schema/taxonomy/kind.schema.json' with { type: 'json' };
import legalForm from '../../../schema/taxonomy/legal-form.schema.json' with { type: 'json' };
import role from '../../../schema/taxonomy/role.schema.json' with { type: 'json' };
import communityForm from '../../../schema/taxonomy/community-form.schema.json' with { type: 'json' };
import projectForm from '../../../schema/taxonomy/project-form.schema.json' with { type: 'json' };
import eventForm from '../../../schema/taxonomy/event-form.schema.json' with { type: 'json' };
import resourceForm from '../../../schema/taxonomy/resource-form.schema.json' with { type: 'json' };
import support from '../../../schema/taxonomy/support.schema.json' with { type: 'json' };
import audience from '../../../schema/taxonomy/audience.schema.json' with { type: 'json' };
import centredOn from '../../../schema/taxonomy/centred-on.schema.json' with { type: 'json' };
import centredOnDegree from '../../../schema/taxonomy/centred-on-degree.schema.json' with { type: 'json' };
import relation from '../../../schema/taxonomy/relation.schema.json' with { type: 'json' };
import status from '../../../schema/taxonomy/status.schema.json' with { type: 'json' };
import stage from '../../../schema/taxonomy/stage.schema.json' with { type: 'json' };
import recordState from '../../../schema/taxonomy/record-state.schema.json' with { type: 'json' };
import areaScope from '../../../schema/taxonomy/area-scope.schema.json' with { type: 'json' };
import region from '../../../schema/taxonomy/region.schema.json' with { type: 'json' };
import mode from '../../../schema/taxonomy/mode.schema.json' with { type: 'json' };
import cost from '../../../schema/taxonomy/cost.schema.json' with { type: 'json' };
import openTo from '../../../schema/taxonomy/open-to.schema.json' with { type: 'json' };
import confidence from '../../../schema/taxonomy/confidence.schema.json' with { type: 'json' };
import indicatorGroup from '../../../schema/taxonomy/indicator-group.schema.json' with { type: 'json' };
import assertedBy from '../../../schema/taxonomy/asserted-by.schema.json' with { type: 'json' };
import decisionClass from '../../../schema/taxonomy/decision-class.schema.json' with { type: 'json' };
import objectionKind from '../../../schema/taxonomy/objection-kind.schema.json' with { type: 'json' };

/** What every term has; lists add what they need. */
export interface Term {
  readonly id: string;
  readonly label: string;
  /** One sentence of at most 160 characters: what belongs. */
  readonly definition: string;
  /** Id of the group it stands in. */
  readonly broader?: string;
  /** Other words people search for. */
  readonly alt?: readonly string[];
  /** Near misses: for what case to use which other term. */
  readonly not?: readonly { readonly when: string; readonly see: string }[];
  /** Neighbours in vocabularies outside the map; pointers, not equals. */
  readonly close?: readonly string[];
  /** The plain wish it answers. */
  readonly need?: string;
  /** A longer remark for editors. */
  readonly note?: string;
}

/** A heading under which terms of one list stand. */
export interface TermGroup {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

/** A closed list: its question, its terms in order, and its groups where it has any. */
interface TermList<T extends Term = Term> {
  readonly title: string;
  readonly description: string;
  readonly terms: readonly T[];
  readonly groups: readonly TermGroup[];
  readonly byId: ReadonlyMap<string, T>;
}

/** A kind of relation: how it reads both ways and what may stand at each end. */
export interface RelationTerm extends Term {
  /** Reads "A label B". */
  readonly inverse: string;
  /** Reads "B inverse_label A". */
  readonly inverse_label: string;
  /** Kinds that may own it, and kinds it may lead to. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Where given, which kinds may follow each owning kind. */
  readonly pairs?: Readonly<Record<string, readonly string[]>>;
  readonly acyclic?: boolean;
  readonly symmetric?: boolean;
  /** Its place in lists of relations, the least first; core/relations.ts refuses a type without. */
  readonly 'x-order'?: number;
  /** Id of the line that pictures draw it with. */
  readonly 'x-group'?: string;
}

/** How pictures draw one group of relations. */
interface RelationLine {
  readonly id: string;
  readonly label: string;
  readonly dash: string;
}

/** A region or nation, with the codes by which statistics know it. */
export interface RegionTerm extends Term {
  readonly gss: string;
  readonly itl1: string;
  readonly nation: string;
  /** Its place in the tile grid, which stands in for a map where only counts matter; both from 1. */
  readonly tile: { readonly column: number; readonly row: number };
}

interface TaxonomyFile {
  readonly title: string;
  readonly description: string;
  readonly 'x-terms': Readonly<Record<string, object>>;
  readonly 'x-groups'?: Readonly<Record<string, object>>;
}

function list<T extends Term = Term>(file: TaxonomyFile): TermList<T> {
  // The files are checked against this shape by taxonomy.test.ts.
  const terms = Object.entries(file['x-terms']).map(([id, term]) => ({ id, ...term }) as T);
  const groups = Object.entries(file['x-groups'] ?? {}).map(([id, group]) => ({ id, ...group }) as TermGroup);
  const byId = new Map(terms.map((term) => [term.id, term]));
  return { title: file.title, description: file.description, terms, groups, byId };
}

/** The taxonomy: every closed list by name, read off the schema. */
export const TAXONOMY = {
  'problem-space': list(problemSpace),
  kind: list(kind),
  'legal-form': list(legalForm),
  role: list(role),
  'community-form': list(communityForm),
  'project-form': list(projectForm),
  'event-form': list(eventForm),
  'resource-form': list(resourceForm),
  support: list(support),
  audience: list(audience),
  'centred-on': list(centredOn),
  'centred-on-degree': list(centredOnDegree),
  relation: {
    ...list<RelationTerm>(relation),
    lines: Object.entries(relation['x-lines']).map(([id, line]): RelationLine => ({ id, ...line })),
  },
  status: list(status),
  stage: list(stage),
  'record-state': list(recordState),
  'area-scope': list(areaScope),
  region: list<RegionTerm>(region),
  mode: list(mode),
  cost: list(cost),
  'open-to': list(openTo),
  confidence: list(confidence),
  'indicator-group': list(indicatorGroup),
  'asserted-by': list(assertedBy),
  'decision-class': list(decisionClass),
  'objection-kind': list(objectionKind),
};

export type ListName = keyof typeof TAXONOMY;

/** Returns a term; throws on an unknown id, which checked data cannot hold. */
export function term<L extends ListName>(name: L, id: string): (typeof TAXONOMY)[L]['terms'][number] {
  const found = TAXONOMY[name].byId.get(id);
  if (!found) throw new Error(`"${id}" is not a term of the list ${name}`);
  return found;
}

import { near } from '#words/formats.ts';
import type { Quad } from 'n3';
import { fieldsOf } from '../../../core/schema/fields.ts';
import { TAXONOMY } from '../../../core/schema/taxonomy.ts';
import type { ListName, Term, TermGroup } from '../../../core/schema/taxonomy.ts';
import type { ExportContext } from '../export-context.ts';
import { known, literal, ownNames, quad } from './names.ts';

/** Fields whose values are terms, and how the linked data calls them. */
export const TERM_FIELDS: Readonly<Record<string, ListName>> = {
  problem_spaces: 'problem-space',
  roles: 'role',
  legal_form: 'legal-form',
  support: 'support',
  audiences: 'audience',
  status: 'status',
  stage: 'stage',
  area_scope: 'area-scope',
  mode: 'mode',
  cost: 'cost',
  confidence: 'confidence',
};

const SDG = /^SDG (\d+)$/;

/** Returns the vocabulary as SKOS: a scheme for each closed list, its terms as concepts, and the properties made from it. */
export function taxonomyQuads({ home, dataset }: Pick<ExportContext, 'home' | 'dataset'>): readonly Quad[] {
  const own = ownNames({ home });
  const words = (text: string) => literal(text, dataset.map.language);
  const lists = (Object.keys(TAXONOMY) as ListName[]).flatMap((list) => {
    const {
      title,
      description,
      groups,
    }: { title: string; description: string; groups: readonly TermGroup[] } = TAXONOMY[list];
    const terms: readonly Term[] = TAXONOMY[list].terms;
    const scheme = own.list(list);
    return [
      quad(scheme, known('rdf', 'type'), known('skos', 'ConceptScheme')),
      quad(scheme, known('skos', 'prefLabel'), words(title)),
      quad(scheme, known('skos', 'definition'), words(description)),
      ...groups.flatMap(({ id, label, definition }) => {
        const group = own.group(list, id);
        return [
          quad(group, known('rdf', 'type'), known('skos', 'Concept')),
          quad(group, known('skos', 'prefLabel'), words(label)),
          quad(group, known('skos', 'definition'), words(definition)),
          quad(group, known('skos', 'inScheme'), scheme),
          quad(group, known('skos', 'topConceptOf'), scheme),
        ];
      }),
      ...terms.flatMap((term) => conceptQuads(list, term)),
    ];
  });
  return [...lists, ...propertyQuads()];

  function conceptQuads(
    list: ListName,
    { id, label, definition, broader, alt = [], close = [] }: Term,
  ): Quad[] {
    const concept = own.term(list, id);
    return [
      quad(concept, known('rdf', 'type'), known('skos', 'Concept')),
      quad(concept, known('skos', 'prefLabel'), words(label)),
      quad(concept, known('skos', 'definition'), words(definition)),
      quad(concept, known('skos', 'notation'), literal(id)),
      quad(concept, known('skos', 'inScheme'), own.list(list)),
      broader === undefined
        ? quad(concept, known('skos', 'topConceptOf'), own.list(list))
        : quad(concept, known('skos', 'broader'), own.group(list, broader)),
      ...alt.map((other) => quad(concept, known('skos', 'altLabel'), words(other))),
      // A goal of the United Nations has an address of its own; other neighbours have only a name.
      ...close.map((neighbour) => {
        const goal = SDG.exec(neighbour)?.[1];
        return goal === undefined
          ? quad(concept, known('skos', 'note'), words(near(neighbour)))
          : quad(concept, known('skos', 'relatedMatch'), known('sdg', goal));
      }),
    ];
  }

  function propertyQuads(): Quad[] {
    const fields = new Map(
      ['organisation', 'community'].flatMap((kind) =>
        fieldsOf(`${kind}.schema.json`).map((field) => [field.name, field] as const),
      ),
    );
    return [
      ...Object.keys(TERM_FIELDS).flatMap((name) => {
        const field = fields.get(name);
        if (!field) throw new Error(`the schema has no field "${name}"`);
        return [
          quad(own.field(name), known('rdf', 'type'), known('rdf', 'Property')),
          quad(own.field(name), known('rdfs', 'label'), words(field.title)),
          quad(own.field(name), known('rdfs', 'comment'), words(field.description)),
        ];
      }),
      ...TAXONOMY.relation.terms.flatMap(({ id, label, definition }) => [
        quad(own.relation(id), known('rdf', 'type'), known('rdf', 'Property')),
        quad(own.relation(id), known('rdfs', 'label'), words(label)),
        quad(own.relation(id), known('rdfs', 'comment'), words(definition)),
        quad(own.relation(id), known('rdfs', 'seeAlso'), own.term('relation', id)),
      ]),
    ];
  }
}

import type { Literal, NamedNode, Quad } from 'n3';
import type { Entry } from '../../../core/entry.ts';
import { formOf } from '../../../core/entry.ts';
import { isBody, registerIds, sameAs, schemaOrgProperty, schemaOrgType } from '../../../core/schema-org.ts';
import { placeOf } from '../../../core/geo/placement.ts';
import type { ExportContext } from '../export-context.ts';
import { toldRelations } from '../tables/relation-table.ts';
import type { ToldRelation } from '../tables/relation-table.ts';
import { PREFIXES, known, literal, namedNode, ownNames, quad } from './names.ts';
import { TERM_FIELDS } from './taxonomy-quads.ts';
import { parseUrl } from '../../../core/parse-url.ts';

/** Returns the exported entries as statements, in schema.org's terms where there are any and otherwise in the map's own. */
export function entryQuads(context: ExportContext): readonly Quad[] {
  return [...context.entries.flatMap((entry) => factsOf(context, entry)), ...relationQuads(context)];
}

function factsOf(context: ExportContext, entry: Entry): Quad[] {
  const own = ownNames(context);
  const subject = own.entry(entry.id);
  const language = context.dataset.map.language;
  const body = isBody(entry);
  const say = (property: NamedNode, value: NamedNode | Literal) => quad(subject, property, value);
  const text = (name: string, value: string | undefined) =>
    value === undefined ? [] : [say(known('schema', name), literal(value, language))];
  const address = (name: NamedNode, value: string | undefined) => {
    const found = value === undefined ? undefined : iriOf(value);
    return found === undefined ? [] : [say(name, namedNode(found))];
  };
  const date = (name: string, when: number | string | undefined) =>
    when === undefined ? [] : [say(known('schema', name), dateLiteral(when))];
  const form = formOf(entry);
  return [
    say(known('rdf', 'type'), known('schema', schemaOrgType(entry))),
    say(known('dct', 'type'), own.term('kind', entry.kind)),
    say(known('dct', 'identifier'), literal(entry.id)),
    say(known('schema', 'name'), literal(entry.name, entry.name_lang ?? language)),
    ...(entry.also_known_as ?? []).map((name) => say(known('schema', 'alternateName'), literal(name))),
    ...text('description', entry.summary),
    ...address(known('schema', 'url'), entry.website),
    ...date(body ? 'foundingDate' : entry.kind === 'event' ? 'startDate' : 'dateCreated', entry.started),
    ...date(body ? 'dissolutionDate' : entry.kind === 'event' ? 'endDate' : 'expires', entry.ended),
    ...registerIds(entry).map((id) => say(known('schema', 'identifier'), literal(id))),
    ...sameAs(entry).flatMap((url) => address(known('schema', 'sameAs'), url)),
    ...entry.problem_spaces.map((id) =>
      say(known('schema', body ? 'knowsAbout' : 'about'), own.term('problem-space', id)),
    ),
    ...(form ? [say(known('schema', 'additionalType'), own.term(form.list, form.id))] : []),
    ...Object.entries(TERM_FIELDS).flatMap(([field, list]) => {
      const value: unknown = (entry as unknown as Readonly<Record<string, unknown>>)[field];
      const ids = Array.isArray(value)
        ? (value as readonly string[])
        : typeof value === 'string'
          ? [value]
          : [];
      return ids.map((id) => say(own.field(field), own.term(list, id)));
    }),
    ...entry.sources.flatMap(({ url }) => address(known('dct', 'source'), url)),
    ...placeQuads(context, entry, subject),
  ];
}

/** A region's point only says where its name is written, so coordinates are given for towns alone. */
function placeQuads(context: ExportContext, entry: Entry, subject: NamedNode): Quad[] {
  const own = ownNames(context);
  const place = placeOf(entry, context.dataset.gazetteer);
  if (place.kind === 'none') return [];
  const node = own.part(entry.id, 'place');
  return [
    quad(
      subject,
      known('schema', isBody(entry) || entry.kind === 'event' ? 'location' : 'contentLocation'),
      node,
    ),
    quad(node, known('rdf', 'type'), known('schema', 'Place')),
    quad(node, known('schema', 'name'), literal(place.label)),
    quad(node, known('schema', 'containedInPlace'), own.term('region', place.region)),
    ...(place.kind === 'town'
      ? [
          quad(node, known('geo', 'lat'), decimal(place.lat)),
          quad(node, known('geo', 'long'), decimal(place.lon)),
        ]
      : []),
  ];
}

function relationQuads(context: ExportContext): Quad[] {
  const own = ownNames(context);
  const nodeOf = (id: string | undefined, name: string) =>
    id === undefined ? own.unlisted(name) : own.entry(id);
  const relations = toldRelations(context);
  const unlisted = relations.flatMap(({ from, fromName, to, toName }) => [
    ...(from === undefined ? [fromName] : []),
    ...(to === undefined ? [toName] : []),
  ]);
  return [
    ...[...new Set(unlisted)]
      .sort()
      .flatMap((name) => [
        quad(own.unlisted(name), known('rdf', 'type'), known('schema', 'Thing')),
        quad(own.unlisted(name), known('schema', 'name'), literal(name)),
      ]),
    ...relations.flatMap((told) =>
      linkQuads(told, nodeOf(told.from, told.fromName), nodeOf(told.to, told.toName)),
    ),
  ];

  function linkQuads(
    { noted, position, type, from, to, relation }: ToldRelation,
    start: NamedNode,
    end: NamedNode,
  ): Quad[] {
    const statement = own.part(noted, `relation-${position}`);
    const source = iriOf(relation.source);
    const bodies = { owned: entryOf(from), other: entryOf(to) };
    const nearest = (['owned', 'other'] as const).flatMap((side) => {
      const property = schemaOrgProperty(type, side);
      const entry = bodies[side];
      if (property === undefined || !entry || !isBody(entry)) return [];
      const [subject, object] = side === 'owned' ? [start, end] : [end, start];
      return [quad(subject, known('schema', property), object)];
    });
    return [
      quad(start, own.relation(type), end),
      ...nearest,
      quad(statement, known('rdf', 'type'), known('rdf', 'Statement')),
      quad(statement, known('rdf', 'subject'), start),
      quad(statement, known('rdf', 'predicate'), own.relation(type)),
      quad(statement, known('rdf', 'object'), end),
      ...(source === undefined ? [] : [quad(statement, known('dct', 'source'), namedNode(source))]),
      ...(relation.since === undefined
        ? []
        : [quad(statement, known('schema', 'startDate'), dateLiteral(relation.since))]),
      ...(relation.until === undefined
        ? []
        : [quad(statement, known('schema', 'endDate'), dateLiteral(relation.until))]),
      ...(relation.amount_gbp === undefined
        ? []
        : [quad(statement, own.field('amount_gbp'), decimal(relation.amount_gbp))]),
    ];
  }

  function entryOf(id: string | undefined): Entry | undefined {
    return id === undefined ? undefined : context.dataset.byId.get(id);
  }
}

/** Returns an address as an IRI, with the characters that IRIs may not hold escaped; undefined if it is no address. */
function iriOf(address: string): string | undefined {
  return parseUrl(address)?.href.replace(/[<>"{}|\\^`]/g, encodeURIComponent);
}

/** A year, a month or a day, each with its own type. */
function dateLiteral(when: number | string) {
  const type = ['gYear', 'gYearMonth', 'date'][String(when).split('-').length - 1] ?? 'date';
  return literal(String(when), namedNode(`${PREFIXES.xsd}${type}`));
}

function decimal(value: number) {
  return literal(String(value), namedNode(`${PREFIXES.xsd}decimal`));
}

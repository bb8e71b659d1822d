import type { Entry } from '../lib/model/entry.ts';
import type { Link } from '../lib/derive/relations.ts';
import { term } from '../lib/model/taxonomy.ts';
import type { Placed } from '../lib/derive/places.ts';
import { charityOrgId } from './registers.ts';
import { absolute, entryPath } from './urls.ts';

/** The schema.org type nearest to each kind; forms that have a closer one are named below. */
const TYPES = {
  organisation: 'Organization',
  project: 'Project',
  community: 'Organization',
  event: 'Event',
  resource: 'CreativeWork',
} as const;

const FORM_TYPES: Readonly<Record<string, string>> = {
  dataset: 'Dataset',
  software: 'SoftwareApplication',
  'course-material': 'LearningResource',
  report: 'Report',
};

/** Relations that schema.org has a word for, by type and direction. */
const PROPERTIES: Readonly<Record<string, string>> = {
  'part-of owned': 'parentOrganization',
  'part-of other': 'subOrganization',
  'member-of owned': 'memberOf',
  'funds other': 'funder',
};

/** Gives an entry as schema.org JSON-LD: what search engines may show, each value also on the page in words. */
export function entryJsonLd(
  entry: Entry,
  links: readonly Link[],
  placed: Placed,
  site: URL | undefined,
): object {
  const type = entry.kind === 'resource' ? (FORM_TYPES[entry.form] ?? TYPES.resource) : TYPES[entry.kind];
  const organisation = type === 'Organization' || type === 'Project';
  const related = Object.groupBy(
    organisation ? links : [],
    (link) => PROPERTIES[`${link.type} ${link.owned ? 'owned' : 'other'}`] ?? '',
  );
  delete related[''];
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': absolute(entryPath(entry.id), site),
    name: entry.name,
    ...(entry.also_known_as && { alternateName: entry.also_known_as }),
    description: entry.summary,
    ...(entry.website !== undefined && { url: entry.website }),
    ...(organisation && entry.started !== undefined && { foundingDate: String(entry.started) }),
    ...(organisation && entry.ended !== undefined && { dissolutionDate: String(entry.ended) }),
    ...(placed.kind !== 'none' && {
      [type === 'Event' || organisation ? 'location' : 'contentLocation']: placeJsonLd(placed),
    }),
    [organisation ? 'knowsAbout' : 'about']: entry.problem_spaces.map(
      (id) => term('problem-space', id).label,
    ),
    ...identifiers(entry),
    ...Object.fromEntries(
      Object.entries(related).map(([property, own]) => [
        property,
        (own ?? []).map(({ other }) =>
          'entry' in other
            ? {
                '@type': 'Organization',
                '@id': absolute(entryPath(other.entry.id), site),
                name: other.entry.name,
              }
            : { '@type': 'Organization', name: other.name },
        ),
      ]),
    ),
  };
}

/** A region's point only says where its name is written, so coordinates are given for towns alone. */
function placeJsonLd(placed: Exclude<Placed, { kind: 'none' }>): object {
  const { label, lat, lon } = placed;
  const geo = { '@type': 'GeoCoordinates', latitude: lat, longitude: lon };
  return { '@type': 'Place', name: label, ...(placed.kind === 'town' && { geo }) };
}

/** Register numbers as org-id.guide writes them, so that other data sets can be joined. */
function identifiers({ identifiers: own = {} }: Entry): object {
  const { company_number, charity_number, wikidata, github } = own;
  const list = [
    company_number !== undefined && `GB-COH-${company_number}`,
    charity_number !== undefined && charityOrgId(charity_number),
  ].filter((id) => id !== false);
  const sameAs = [
    wikidata !== undefined && `https://www.wikidata.org/wiki/${wikidata}`,
    github !== undefined && `https://github.com/${github}`,
  ].filter((url) => url !== false);
  return { ...(list.length > 0 && { identifier: list }), ...(sameAs.length > 0 && { sameAs }) };
}

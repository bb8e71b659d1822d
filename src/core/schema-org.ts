/** How entries and relations are called in schema.org: one place for the pages and for the linked data. */
import type { Entry, Relation } from './entry.ts';
import { charityOrgId } from './registers.ts';

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

/** Returns the schema.org type of an entry. */
export function schemaOrgType(entry: Entry): string {
  return entry.kind === 'resource' ? (FORM_TYPES[entry.form] ?? TYPES.resource) : TYPES[entry.kind];
}

/** Returns whether schema.org takes an entry for a body, which has a founding date and is not about something but knows of it. */
export function isBody(entry: Entry): boolean {
  return ['Organization', 'Project'].includes(schemaOrgType(entry));
}

/** Returns the schema.org property by which a body names the other end of a link, or undefined where it has none. */
export function schemaOrgProperty(type: Relation['type'], end: 'owned' | 'other'): string | undefined {
  return PROPERTIES[`${type} ${end}`];
}

/** Returns register numbers as org-id.guide writes them, so that other data sets can be joined. */
export function registerIds({ identifiers = {} }: Pick<Entry, 'identifiers'>): readonly string[] {
  const { company_number: company, charity_number: charity } = identifiers;
  return [
    ...(company === undefined ? [] : [`GB-COH-${company}`]),
    ...(charity === undefined ? [] : [charityOrgId(charity)]),
  ];
}

/** Returns the addresses under which other data sets know an entry. */
export function sameAs({ identifiers = {} }: Pick<Entry, 'identifiers'>): readonly string[] {
  const { wikidata, github } = identifiers;
  return [
    ...(wikidata === undefined ? [] : [`https://www.wikidata.org/wiki/${wikidata}`]),
    ...(github === undefined ? [] : [`https://github.com/${github}`]),
  ];
}

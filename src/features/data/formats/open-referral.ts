import { precision } from '#words/placement.ts';
import * as words from '#words/formats.ts';
import { spanOf } from '../../../core/dates.ts';
import { v5 as uuid } from 'uuid';
import { placeOf } from '../../../core/geo/placement.ts';
import type { Entry } from '../../../core/entry.ts';
import { registerIds } from '../../../core/schema-org.ts';
import { term } from '../../../core/schema/taxonomy.ts';
import type { ListName } from '../../../core/schema/taxonomy.ts';
import type { Format, ExportContext } from '../export-context.ts';
import { pageOf } from '../export-context.ts';
import { jsonText } from './json.ts';

/**
 * Organisations and what they offer, as the Human Services Data Specification 3 (Open Referral, docs.openreferral.org) has a
 * page of organisations. A service is a project, community or event that a listed organisation runs or hosts and that says
 * what help it gives or how to take part. What the map does not know is left out: contacts, telephone numbers, opening
 * hours, eligibility by age and costs in figures. So are services whose status is not known, because the specification
 * has no word for that.
 */
export const openReferral: Format = {
  id: 'open-referral',
  label: 'Open Referral UK',
  about: words.about.openReferral,
  files: (context) => {
    const given = new Map(context.entries.map((entry) => [entry.id, entry]));
    const organisations = context.entries.filter((entry) => entry.kind === 'organisation');
    const contents = organisations.map((entry) => organisationOf(context, entry, given));
    const services = contents.reduce((sum, { services: own }) => sum + own.length, 0);
    return [
      {
        path: 'open-referral-uk.json',
        type: 'application/json',
        about: words.services(contents.length, services),
        content: jsonText({
          total_items: contents.length,
          total_pages: 1,
          page_number: 1,
          size: contents.length,
          first_page: true,
          last_page: true,
          empty: contents.length === 0,
          contents,
        }),
      },
    ];
  },
};

/** Ids are made from the addresses of pages, so that the same thing always has the same one (RFC 9562, version 5). */
function idOf(context: ExportContext, entry: Pick<Entry, 'id'>, part = ''): string {
  return uuid(`${pageOf(context, entry)}${part}`, uuid.URL);
}

/** Exported entries by id. */
type Given = ReadonlyMap<string, Entry>;

function organisationOf(context: ExportContext, entry: Entry, given: Given) {
  const { started, website, also_known_as: names = [] } = entry;
  const legal = entry.kind === 'organisation' ? entry.legal_form : undefined;
  const form = legal === undefined || legal === 'unknown' ? undefined : term('legal-form', legal).label;
  return {
    id: idOf(context, entry),
    name: entry.name,
    ...(names[0] !== undefined && { alternate_name: names[0] }),
    description: entry.summary,
    ...(website !== undefined && { website }),
    ...(started !== undefined && { year_incorporated: Number(spanOf(started).earliest.slice(0, 4)) }),
    ...(form !== undefined && { legal_status: form }),
    uri: pageOf(context, entry),
    organization_identifiers: registerIds(entry).map((identifier) => ({
      id: idOf(context, entry, `#${identifier}`),
      identifier_scheme: identifier.split('-', 2).join('-'),
      identifier_type: identifier.startsWith('GB-COH-') ? 'company number' : 'charity number',
      identifier,
    })),
    locations: locationsOf(context, entry),
    attributes: attributesOf(context, entry, 'organization'),
    services: servicesOf(context, entry, given),
  };
}

const STATUS: Readonly<Record<string, string>> = {
  active: 'active',
  paused: 'temporarily closed',
  ended: 'defunct',
  merged: 'defunct',
  forming: 'inactive',
};

function servicesOf(context: ExportContext, organisation: Entry, given: Given) {
  const offered = (organisation.relations ?? [])
    .filter(({ type }) => type === 'runs' || type === 'hosts')
    .flatMap(({ to }) => (to === undefined ? [] : (given.get(context.dataset.redirects[to] ?? to) ?? [])));
  return [...new Set(offered)].flatMap((entry) => {
    const status = STATUS[entry.status];
    const isService = entry.support !== undefined || entry.join !== undefined;
    if (status === undefined || !isService || entry.kind === 'organisation' || entry.kind === 'resource')
      return [];
    return [serviceOf(context, organisation, entry, status)];
  });
}

function serviceOf(context: ExportContext, organisation: Entry, entry: Entry, status: string) {
  const { also_known_as: names = [], join, website, cost, area_scope: area, sources } = entry;
  const assured = sources
    .flatMap(({ checked }) => (checked === undefined ? [] : [spanOf(checked).latest]))
    .sort()
    .at(-1);
  return {
    id: idOf(context, entry),
    organization_id: idOf(context, organisation),
    name: entry.name,
    ...(names[0] !== undefined && { alternate_name: names[0] }),
    description: entry.summary,
    url: website ?? pageOf(context, entry),
    status,
    ...(join?.how !== undefined && { application_process: join.how }),
    ...(cost !== undefined && { fees_description: term('cost', cost).label }),
    ...(join?.open_to !== undefined && { eligibility_description: term('open-to', join.open_to).label }),
    ...(assured !== undefined && { assured_date: assured }),
    ...(area !== undefined && {
      service_areas: [
        {
          id: idOf(context, entry, '#area'),
          service_id: idOf(context, entry),
          name: term('area-scope', area).label,
        },
      ],
    }),
    attributes: attributesOf(context, entry, 'service'),
  };
}

/** Coordinates are of a town or region and never of an address, which the description says. */
function locationsOf(context: ExportContext, entry: Entry) {
  const place = placeOf(entry, context.dataset.gazetteer);
  if (place.kind === 'none') return [];
  return [
    {
      id: idOf(context, entry, '#place'),
      location_type: 'physical',
      name: place.label,
      description: precision(place),
      latitude: place.lat,
      longitude: place.lon,
    },
  ];
}

/** The terms that an entry carries, as terms of the map's own vocabulary. */
function attributesOf(context: ExportContext, entry: Entry, what: 'organization' | 'service') {
  const carried: readonly (readonly [ListName, readonly string[]])[] = [
    ['problem-space', entry.problem_spaces],
    ['support', entry.support ?? []],
    ['audience', entry.audiences ?? []],
    ['role', entry.kind === 'organisation' ? entry.roles : []],
  ];
  return carried.flatMap(([list, ids]) =>
    ids.map((id) => {
      const { label, definition } = term(list, id);
      const address = `${context.home}taxonomy/#${list}-${id}`;
      return {
        id: idOf(context, entry, `#${list}-${id}`),
        link_id: idOf(context, entry),
        link_entity: what,
        link_type: list,
        taxonomy_term: {
          id: uuid(address, uuid.URL),
          code: id,
          name: label,
          description: definition,
          taxonomy: list,
          term_uri: address,
        },
      };
    }),
  );
}

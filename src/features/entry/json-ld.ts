import type { Entry } from '../../core/entry.ts';
import type { Link } from '../../core/relation-index.ts';
import { term } from '../../core/schema/taxonomy.ts';
import type { Placed } from '../../core/geo/placement.ts';
import { isBody, registerIds, sameAs, schemaOrgProperty, schemaOrgType } from '../../core/schema-org.ts';
import { absolute, entryPath } from '../../ui/urls.ts';

/** Returns an entry as schema.org JSON-LD: what search engines may show, each value also on the page in words. */
export function entryJsonLd(
  entry: Entry,
  links: readonly Link[],
  placed: Placed,
  site: URL | undefined,
): object {
  const type = schemaOrgType(entry);
  const organisation = isBody(entry);
  const related = Object.groupBy(
    organisation ? links : [],
    (link) => schemaOrgProperty(link.type, link.owned ? 'owned' : 'other') ?? '',
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

function identifiers(entry: Entry): object {
  const [list, same] = [registerIds(entry), sameAs(entry)];
  return { ...(list.length > 0 && { identifier: list }), ...(same.length > 0 && { sameAs: same }) };
}

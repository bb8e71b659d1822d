import { distanceKm } from '../core/geo/position.ts';
import type { Item } from './catalogue.ts';
import { NEAR_KM } from './place-search.ts';
import type { Origin } from './place-search.ts';

/** Scopes that are tied to no part of the United Kingdom. */
const SCOPES_OF_ALL = new Set(['uk', 'international', 'online']);

/**
 * How an entry serves a place: based near it; based in its region; working for its whole nation or the UK; based farther
 * away; or nobody knows where.
 */
export type ServiceArea = 'near' | 'region' | 'all' | 'far' | 'unknown';

/** Returns whether an entry works for all of the UK, or for all of the nation it is based in, if that is this one. */
export function servesAll({ scope, region }: Item, nation: string | undefined): boolean {
  if (scope === undefined) return false;
  return (
    SCOPES_OF_ALL.has(scope) || (scope === 'nation' && nation !== undefined && region?.nation === nation)
  );
}

/** Returns how an entry serves a place, and how far its town is from there in kilometres where it has one. */
export function serviceAreaOf(
  item: Item,
  origin: Origin,
): { readonly serviceArea: ServiceArea; readonly km?: number } {
  const km = item.town && distanceKm(origin, item.town);
  const far = km === undefined ? {} : { km };
  if (km !== undefined && km <= NEAR_KM) return { serviceArea: 'near', km };
  if (item.region !== undefined && item.region.id === origin.region) return { serviceArea: 'region', ...far };
  if (servesAll(item, origin.nation)) return { serviceArea: 'all', ...far };
  const known = km !== undefined || item.region !== undefined || item.scope !== undefined;
  return { serviceArea: known ? 'far' : 'unknown', ...far };
}

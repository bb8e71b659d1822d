/** Where entries stand on the map. */
import type { Placed } from '../../core/geo/placement.ts';

/** Names for where entries without a region stand, beside the names of the regions. */
export const ukWide = 'UK-wide, no base';
export const noPlace = 'No place known';

const OF_TOWN = {
  town: 'Shown at the middle of the town or city, not at an address.',
  council: 'Shown at the middle of the council’s area, not at an address.',
  county: 'Shown at the middle of the county or city region, not at an address.',
};

/** How exact the position of an entry on the map is. */
export const precision = (placed: Exclude<Placed, { kind: 'none' }>) =>
  placed.kind === 'town'
    ? OF_TOWN[placed.town.sort]
    : 'Only the region is known: shown at a point inside it, not at an address.';

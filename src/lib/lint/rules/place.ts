/** The town puts an entry on the map; one that the gazetteer does not know, or in another region, would put it nowhere or in the wrong place. */
import { TAXONOMY } from '../../model/taxonomy.ts';
import { quote } from '../quote.ts';
import { isRecord, textOf } from '../reading.ts';
import type { EntryRule } from '../rule.ts';

export const place: EntryRule = {
  name: 'place',
  description: 'The town is known to the gazetteer and lies in the region given.',
  scope: 'entry',
  check({ data }, report, { regionsOfTown, nearestTown }) {
    if (!isRecord(data['place'])) return;
    const town = textOf(data['place']['locality']);
    const region = textOf(data['place']['region']);
    if (town === undefined || town.trim() === '') return;
    const regions = regionsOfTown(town);
    if (regions === undefined) return;
    if (regions.length === 0) {
      const meant = nearestTown?.(town);
      report({
        level: 'warning',
        path: ['place', 'locality'],
        message: `The gazetteer does not know a town ${quote(town)}, so the entry will not be shown as a point on the map.`,
        tip: `${meant === undefined ? '' : `Did you mean ${quote(meant)}? `}Check the spelling; if it is right, use the nearest larger town, or leave it as it is and the entry is shown by region only.`,
      });
    } else if (region !== undefined && TAXONOMY.region.byId.has(region) && !regions.includes(region)) {
      report({
        path: ['place', 'region'],
        message: `The region is ${quote(region)}, but the gazetteer knows ${quote(town)} only in ${either(regions)}.`,
        tip: `Write "region: ${regions[0] ?? ''}", or correct the town.`,
      });
    }
  },
};

function either(ids: readonly string[]): string {
  return ids.map((id) => `"${id}" (${TAXONOMY.region.byId.get(id)?.label ?? id})`).join(' or ');
}

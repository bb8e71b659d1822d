/** The town puts an entry on the map; one that the gazetteer does not know, or in another region, would put it nowhere or in the wrong place. */
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import { isRecord, textOf } from '../guards.ts';
import type { EntryRule } from '../rule.ts';

export const place: EntryRule = {
  name: 'place',
  scope: 'entry',
  check({ data }, report, { regionsOfTown, nearestTown }) {
    if (!isRecord(data['place'])) return;
    const town = textOf(data['place']['locality']);
    const region = textOf(data['place']['region']);
    if (town === undefined || town.trim() === '') return;
    const regions = regionsOfTown(town);
    if (regions === undefined) return;
    if (regions.length === 0) {
      report({
        level: 'warning',
        path: ['place', 'locality'],
        code: 'place/unknown-town',
        params: { town, suggestion: nearestTown?.(town) },
      });
    } else if (region !== undefined && TAXONOMY.region.byId.has(region) && !regions.includes(region)) {
      const path = ['place', 'region'];
      const code = 'place/other-region' as const;
      const params = {
        region,
        town,
        regions: regions.map((id) => ({ id, label: TAXONOMY.region.byId.get(id)?.label ?? id })),
      };
      const otherwise = { code, params: { ...params, advice: 'look' as const } };
      report({ path, code, params, offer: { edits: [{ path, value: regions[0] }], otherwise } });
    }
  },
};

import { expect, test } from 'vitest';
import { parsePostcodeAreas } from './postcodes.ts';

test('A postcode area is read with its middle and how rough it is; what lies outside the regions has none', () => {
  const text = `# note
- { area: "NO", town: Nowhere, lat: 1, lon: 2, region: wales, centre: { lat: 52.1, lon: -3.2 }, radius_km: 12, districts: 3 }
- { area: "JE", town: Elsewhere, lat: 1, lon: 2, region: null, centre: { lat: 49.2, lon: -2.1 }, radius_km: 9, districts: 1 }
`;
  expect(parsePostcodeAreas(text)).toEqual([
    { area: 'NO', town: 'Nowhere', region: 'wales', centre: { lat: 52.1, lon: -3.2 }, radius_km: 12 },
    { area: 'JE', town: 'Elsewhere', centre: { lat: 49.2, lon: -2.1 }, radius_km: 9 },
  ]);
});

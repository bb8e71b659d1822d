import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseGazetteer, placeKey, toPostcodeAreas } from './gazetteer.ts';

const small = parseGazetteer(
  JSON.stringify({
    regions: [['wales', 52.19, -3.65, 51.38, -5.35, 53.43, -2.65]],
    places: [
      ['1', 'Newport', 51.59, -3.0, 'wales', 128060, ['Casnewydd']],
      ['2', 'Newport', 50.7, -1.29, 'south-east', 25496, []],
      ['3', 'Newcastle', 54.22, -5.89, 'northern-ireland', 7444, []],
      ['4', 'Newcastle upon Tyne', 54.97, -1.61, 'north-east', 300125, ['Newcastle']],
      ['5', 'Pontypool', 51.7, -3.04, 'wales', 35686, ['Pont-y-pŵl']],
      ['6', 'St Ives', 50.21, -5.48, 'south-west', 11226, ['Porth Ia']],
      ['E09000007', 'Camden', 51.546, -0.157, 'london', 279516, []],
      ['greater-manchester', 'Greater Manchester', 53.5, -2.28, 'north-west', 2848286, []],
    ],
  }),
);

describe('find', () => {
  test('takes the larger of two namesakes, unless a region is given', () => {
    expect(small.find('Newport')?.id).toBe('1');
    expect(small.find('Newport', 'south-east')?.id).toBe('2');
    expect(small.find('Newport', 'scotland')).toBeUndefined();
  });

  test('puts a place’s own name before another place’s other name, however large', () => {
    expect(small.find('Newcastle')?.id).toBe('3');
    expect(small.find('Newcastle', 'north-east')?.name).toBe('Newcastle upon Tyne');
  });

  test('does not mind capitals, accents, hyphens, spaces or the spelling of Saint', () => {
    for (const name of ['Pont-y-pŵl', 'PONT Y PWL', 'pontypwl', ' Pontypwl '])
      expect(small.find(name)?.id).toBe('5');
    for (const name of ['St Ives', 'St. Ives', 'Saint Ives', 'porth ia'])
      expect(small.find(name)?.id).toBe('6');
    expect(placeKey('Stoke')).toBe('stoke');
  });

  test('gives nothing for a name that it does not know', () => {
    expect(small.find('Londres')).toBeUndefined();
    expect(small.find('')).toBeUndefined();
  });
});

test('a place is a town, a council or a county by its id', () => {
  expect(['Newport', 'Camden', 'Greater Manchester'].map((name) => small.find(name)?.sort)).toEqual([
    'town',
    'council',
    'county',
  ]);
});

test('regionsOf names each region once, that of the largest town first', () => {
  expect(small.regionsOf('newport')).toEqual(['wales', 'south-east']);
  expect(small.regionsOf('Newcastle')).toEqual(['northern-ireland', 'north-east']);
  expect(small.regionsOf('Atlantis')).toEqual([]);
});

test('nearest mends a slip, and does not guess at what is nothing like any name', () => {
  expect(small.nearest('Newprot')).toBe('Newport');
  expect(small.nearest('Casnewyd')).toBe('Casnewydd');
  expect(small.nearest('Greater Manchster')).toBe('Greater Manchester');
  expect(small.nearest('Xyzzyq')).toBeUndefined();
  expect(small.nearest('')).toBeUndefined();
});

test('a region has a point for its name and a box', () => {
  expect(small.regions.get('wales')).toEqual({
    id: 'wales',
    lat: 52.19,
    lon: -3.65,
    south: 51.38,
    west: -5.35,
    north: 53.43,
    east: -2.65,
  });
});

/** Towns that everyone can place, with a rough position in degrees to catch namesakes. */
const KNOWN: readonly [name: string, region: string, lat: number, lon: number][] = [
  ['London', 'london', 51.51, -0.13],
  ['Croydon', 'london', 51.38, -0.1],
  ['Hackney', 'london', 51.55, -0.06],
  ['Birmingham', 'west-midlands', 52.48, -1.9],
  ['Coventry', 'west-midlands', 52.41, -1.51],
  ['Shrewsbury', 'west-midlands', 52.71, -2.75],
  ['Stoke-on-Trent', 'west-midlands', 53.0, -2.18],
  ['Nottingham', 'east-midlands', 52.95, -1.15],
  ['Leicester', 'east-midlands', 52.64, -1.13],
  ['Lincoln', 'east-midlands', 53.23, -0.54],
  ['Glossop', 'east-midlands', 53.44, -1.95],
  ['Leeds', 'yorkshire-and-the-humber', 53.8, -1.55],
  ['Hull', 'yorkshire-and-the-humber', 53.74, -0.34],
  ['York', 'yorkshire-and-the-humber', 53.96, -1.08],
  ['Grimsby', 'yorkshire-and-the-humber', 53.57, -0.08],
  ['Newcastle upon Tyne', 'north-east', 54.97, -1.61],
  ['Middlesbrough', 'north-east', 54.57, -1.23],
  ['Berwick-Upon-Tweed', 'north-east', 55.77, -2.0],
  ['Manchester', 'north-west', 53.48, -2.24],
  ['Liverpool', 'north-west', 53.41, -2.98],
  ['Carlisle', 'north-west', 54.9, -2.93],
  ['Crewe', 'north-west', 53.1, -2.44],
  ['Norwich', 'east-of-england', 52.63, 1.3],
  ['Cambridge', 'east-of-england', 52.2, 0.12],
  ['Luton', 'east-of-england', 51.88, -0.42],
  ['Watford', 'east-of-england', 51.66, -0.4],
  ['Brighton', 'south-east', 50.83, -0.14],
  ['Oxford', 'south-east', 51.75, -1.26],
  ['Milton Keynes', 'south-east', 52.04, -0.76],
  ['Southampton', 'south-east', 50.9, -1.4],
  ['Bristol', 'south-west', 51.46, -2.6],
  ['Plymouth', 'south-west', 50.37, -4.14],
  ['Bournemouth', 'south-west', 50.72, -1.88],
  ['Hugh Town', 'south-west', 49.91, -6.32],
  ['Cardiff', 'wales', 51.48, -3.18],
  ['Chepstow', 'wales', 51.64, -2.68],
  ['Wrexham', 'wales', 53.05, -3.0],
  ['Edinburgh', 'scotland', 55.95, -3.2],
  ['Gretna', 'scotland', 55.0, -3.07],
  ['Lerwick', 'scotland', 60.15, -1.14],
  ['Stornoway', 'scotland', 58.21, -6.39],
  ['Belfast', 'northern-ireland', 54.6, -5.93],
  ['Londonderry', 'northern-ireland', 55.0, -7.31],
  ['Newry', 'northern-ireland', 54.18, -6.34],
];

describe('the real gazetteer', () => {
  const real = parseGazetteer(readFileSync('data/places/gazetteer.json', 'utf8'));

  test.each(KNOWN)('knows where %s is', (name, region, lat, lon) => {
    const town = real.find(name);
    expect(town?.region).toBe(region);
    expect(Math.abs((town?.lat ?? 0) - lat)).toBeLessThan(0.03);
    expect(Math.abs((town?.lon ?? 0) - lon)).toBeLessThan(0.05);
  });

  test('knows areas that are not towns', () => {
    const area = (name: string) => {
      const found = real.find(name);
      return found && [found.sort, found.region];
    };
    expect(area('Greater Manchester')).toEqual(['county', 'north-west']);
    expect(area('Gloucestershire')).toEqual(['county', 'south-west']);
    expect(area('Camden')).toEqual(['council', 'london']);
    expect(area('Western Isles')).toEqual(['council', 'scotland']);
  });

  test('knows names in the languages of the UK and not those in others', () => {
    const found = [
      'Caerdydd',
      'Dùn Èideann',
      'Béal Feirste',
      'Truru',
      'Llundain',
      'Londres',
      'Edimburgo',
    ].map((name) => real.find(name)?.name);
    expect(found).toEqual(['Cardiff', 'Edinburgh', 'Belfast', 'Truro', undefined, undefined, undefined]);
  });

  test('holds all twelve regions, and each place is in one of them and in its box', () => {
    expect(real.regions.size).toBe(12);
    const astray = real.towns.filter(({ region, lat, lon }) => {
      const box = real.regions.get(region);
      const margin = 0.05;
      return (
        !box ||
        lat < box.south - margin ||
        lat > box.north + margin ||
        lon < box.west - margin ||
        lon > box.east + margin
      );
    });
    expect(astray.map(({ name }) => name)).toEqual([]);
  });
});

test('A postcode area is read with its middle and how rough it is; what lies outside the regions has none', () => {
  const text = `# note
- { area: "NO", town: Nowhere, lat: 1, lon: 2, region: wales, centre: { lat: 52.1, lon: -3.2 }, radius_km: 12, districts: 3 }
- { area: "JE", town: Elsewhere, lat: 1, lon: 2, region: null, centre: { lat: 49.2, lon: -2.1 }, radius_km: 9, districts: 1 }
`;
  expect(toPostcodeAreas(parse(text))).toEqual([
    { area: 'NO', town: 'Nowhere', region: 'wales', centre: { lat: 52.1, lon: -3.2 }, radius_km: 12 },
    { area: 'JE', town: 'Elsewhere', centre: { lat: 49.2, lon: -2.1 }, radius_km: 9 },
  ]);
});

import { distance } from '#words/catalogue.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  countryOf,
  placesText,
  findPlace,
  milesOf,
  nearestTown,
  postcodeArea,
  readPlaces,
} from './place-search.ts';
import type { Abroad } from '../core/geo/gazetteer.ts';
import { parseGazetteer, toPostcodeAreas } from '../core/geo/gazetteer.ts';
import { parse } from 'yaml';

const gazetteer = parseGazetteer(readFileSync('data/places/gazetteer.json', 'utf8'));
const areas = toPostcodeAreas(parse(readFileSync('data/places/postcode-areas.yaml', 'utf8')));
const abroad = JSON.parse(readFileSync('data/places/abroad.json', 'utf8')) as Abroad;
const places = readPlaces(placesText(gazetteer, areas, abroad));
const REGIONS = [
  { id: 'wales', label: 'Wales', nation: 'wales', lat: 52, lon: -3 },
  { id: 'north-west', label: 'North West', nation: 'England', lat: 54, lon: -2 },
  { id: 'south-east', label: 'South East', nation: 'England', lat: 51, lon: -1 },
  { id: 'london', label: 'London', nation: 'England', lat: 51, lon: 0 },
];

const find = (typed: string) => findPlace(typed, places, REGIONS);

test('The places survive being sent', () => {
  expect(places.gazetteer.towns).toEqual(gazetteer.towns);
  expect(places.gazetteer.regions).toEqual(gazetteer.regions);
  expect(places.postcodes.size).toBe(124);
});

describe('A postcode', () => {
  test.each([
    ['M', 'M'],
    ['m4', 'M'],
    ['M4 1AB', 'M'],
    ['ec1n8dx', 'EC'],
    [' BT7 ', 'BT'],
    ['Leeds', undefined],
    ['M4 1', 'M'],
    ['m4-1ab', 'M'],
    ['Ls1.4dY', 'LS'],
    ['s w 1 a  1 a a', 'SW'],
    ['D02 X285', undefined],
    ['75001', undefined],
    ['4M', undefined],
    ['', undefined],
  ])('"%s" begins with %s', (typed, area) => {
    expect(postcodeArea(typed)).toBe(area);
  });

  test('stands for about the middle of its area, and says so', () => {
    expect(find('M4 1AB').origin).toEqual({
      label: 'Manchester (postcode area M)',
      rough: 'The middle of the postcode area M, which reaches about 9 miles from there.',
      lat: 53.476,
      lon: -2.275,
      region: 'north-west',
      nation: 'England',
    });
  });

  test('of an island outside the United Kingdom is outside', () => {
    expect(find('JE2')).toEqual({ abroad: 'Jersey' });
    expect(find('im1 1aa')).toEqual({ abroad: 'Isle of Man' });
  });
});

test.each([
  ['Paris', 'France'],
  ['paris, france', 'France'],
  ['Drogheda', 'Ireland'],
  ['Ireland', 'Ireland'],
  ['USA', 'United States'],
  ['Côte d’Ivoire', 'Côte d’Ivoire'],
])('"%s" is outside, in %s', (typed, country) => {
  expect(find(typed)).toEqual({ abroad: country });
});

test('A place of the United Kingdom goes before its namesakes elsewhere', () => {
  expect(find('Boston').origin?.label).toBe('Boston');
  expect(find('Wales').origin).toEqual({
    label: 'Wales',
    rough: 'A whole region or nation: distances are from a point inside it.',
    lat: 52,
    lon: -3,
    region: 'wales',
    nation: 'wales',
  });
});

test.each([
  ['Manchester', 'Manchester, North West'],
  ['hull', 'Kingston upon Hull'],
  ['London', 'London'],
  ['Caerdydd', 'Cardiff, Wales'],
  ['Newport, Wales', 'Newport, Wales'],
])('"%s" is %s', (typed, label) => {
  expect(find(typed).origin?.label).toBe(label);
});

test('A name that is not known is answered with the one spelt most like it', () => {
  expect(find('Manchster')).toEqual({ suggestion: 'Manchester' });
  expect(find('qqqqqqqqqqqqqqq')).toEqual({});
  expect(find('')).toEqual({});
});

test('The nearest town stands for where someone is, unless that is far from all of them', () => {
  expect(nearestTown({ lat: 53.4809, lon: -2.2374 }, places, REGIONS)?.label).toBe('Manchester, North West');
  expect(nearestTown({ lat: 40.7, lon: -74 }, places, REGIONS)).toBeUndefined();
});

test.each([
  [0.3, 'in the same place'],
  [1.6, '1 mile'],
  [64, '40 miles'],
  [330, '205 miles'],
])('%d kilometres are %s', (km, message) => {
  expect(distance(milesOf(km))).toBe(message);
});

const COUNTRIES = JSON.parse(
  '{"FR":["Paris","Saint-Étienne"],"IE":["Dublin"],"JE":["Saint Helier"],"NL":["The Hague"],"US":["Paris","New York"]}',
) as Abroad;

test.each([
  ['Paris', 'France'],
  ['  paris ', 'France'],
  ['Saint Etienne', 'France'],
  ['St Helier', 'Jersey'],
  ['New York', 'United States'],
  ['france', 'France'],
  ['United States', 'United States'],
  ['USA', 'United States'],
  ['US', 'United States'],
  ['Republic of Ireland', 'Ireland'],
  ['Holland', 'Netherlands'],
])('"%s" is in or is %s', (name, country) => {
  expect(countryOf(name, COUNTRIES)).toBe(country);
});

test.each(['', ' - ', 'Leeds', 'Wales', 'Germany', 'Pari'])(
  '"%s" is no place abroad that is known',
  (name) => {
    expect(countryOf(name, COUNTRIES)).toBeUndefined();
  },
);

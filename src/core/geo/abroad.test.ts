import { expect, test } from 'vitest';
import { countryOf, toAbroad } from './abroad.ts';

const abroad = toAbroad(
  JSON.parse(
    '{"FR":["Paris","Saint-Étienne"],"IE":["Dublin"],"JE":["Saint Helier"],"NL":["The Hague"],"US":["Paris","New York"]}',
  ),
);

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
  expect(countryOf(name, abroad)).toBe(country);
});

test.each(['', ' - ', 'Leeds', 'Wales', 'Germany', 'Pari'])(
  '"%s" is no place abroad that is known',
  (name) => {
    expect(countryOf(name, abroad)).toBeUndefined();
  },
);

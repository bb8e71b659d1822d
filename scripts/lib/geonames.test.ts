import { expect, test } from 'vitest';
import { otherNames } from './geonames.ts';

test('keeps short and long forms of an English name', () => {
  const alternates = [
    'Hull',
    'Hulo',
    'Kingston upon Hull',
    'Kingston-apon-Khall',
    'Kingston-upon-Hull',
    'he er he pan',
    'Халл',
  ];
  expect(otherNames('Kingston upon Hull', alternates, 'yorkshire-and-the-humber')).toEqual(['Hull']);
  expect(otherNames('Ashby', ['Ashby de la Zouch', 'ASH'], 'east-midlands')).toEqual(['Ashby de la Zouch']);
  expect(otherNames('Manchester', ['Manĉestro', 'Mankestur', 'MAN'], 'north-west')).toEqual([]);
});

test('keeps names that fit the other language of the nation, in their most careful spelling', () => {
  expect(otherNames('Denbigh', ['Denbi', 'Denbigh', 'Dinbych'], 'wales')).toEqual(['Denbi', 'Dinbych']);
  expect(otherNames('Doune', ['An Dun', 'An Dùn'], 'scotland')).toEqual(['An Dùn']);
  expect(otherNames('Forfar', ['Baile Fharfair', 'Forfaras', 'Forfar i Skottland'], 'scotland')).toEqual([
    'Baile Fharfair',
  ]);
  expect(otherNames('Larne', ['Larnas', 'Latharna', 'Districtul Larne'], 'northern-ireland')).toEqual([
    'Latharna',
  ]);
});

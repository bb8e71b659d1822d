import { expect, test } from 'vitest';
import { meaningOf } from './meaning.ts';
import type { MeaningFigures } from './meaning.ts';

const FIGURES: MeaningFigures = {
  entries: 1200,
  based: 800,
  first: { id: 'london', label: 'London', count: 400, ofEntries: 0.5, ofPeople: 0.13 },
  under: [
    { id: 'wales', label: 'Wales' },
    { id: 'north-east', label: 'North East' },
  ],
  old: { before: 2020, count: 30 },
  oneSource: 20,
  thirdPartyOnly: 10,
  centred: 1,
  silent: 1199,
};

test('What the figures mean is said in three sentences, each number a link to what was counted', () => {
  const [places, evidence, voices] = meaningOf(FIGURES);
  expect(places).toEqual({
    text: 'Of the [800](based) entries with a known base, [400](count) are in [London](london), which is 50.0% of them for 13.0% of the people; furthest below their share of people: [Wales](wales) and [North East](north-east).',
    links: {
      london: { href: '/regions/london/' },
      wales: { href: '/regions/wales/' },
      'north-east': { href: '/regions/north-east/' },
      based: { href: '/regions/', 'aria-label': '800 entries by place' },
      count: { href: '/regions/london/', 'aria-label': '400 entries based in London' },
    },
  });
  expect(evidence?.text).toBe(
    'Some of this may be out of date or one-sided: [30](old) rest on pages that are undated or from before 2020, [20](one-source) on one page alone, and [10](others) are described only by others.',
  );
  expect(voices?.text).toBe(
    'Who is not here we cannot count: [1](said) entry says which people they are led by or for and [1,199](silent) do not, so an empty place below may be a gap in this map and not in the world.',
  );
});

test('Without figures of people and without a base the sentence leaves them out', () => {
  const { first } = FIGURES;
  const unknown = { ...FIGURES, under: [], first: first && { ...first, ofPeople: undefined } };
  expect(meaningOf(unknown)[0]?.text).toBe(
    'Of the [800](based) entries with a known base, [400](count) are in [London](london).',
  );
  expect(meaningOf({ ...FIGURES, first: undefined })[0]).toEqual({
    text: 'None of the 1,200 entries has a known base, so we cannot say where they are.',
    links: {},
  });
});

import { expect, test } from 'vitest';
import { entryIn } from '../../../tests/dataset.ts';
import { siteOf } from '../../../tests/site.ts';
import { countNameless, neighbourhoodPicture } from './neighbourhood-picture.ts';

const site = siteOf({
  'organisations/alpha': {
    relations: [
      { type: 'runs', to: 'beta' },
      { type: 'partner-of', to_name: 'Nameless Body' },
    ],
  },
  'projects/beta': { relations: [{ type: 'part-of', to: 'gamma' }] },
  'projects/gamma': {},
  'events/delta': {},
});
const alpha = entryIn(site.dataset, 'alpha');

test('What lies within two steps is drawn, those two steps away apart', () => {
  const picture = neighbourhoodPicture(site, alpha);
  expect(picture?.markers.map(({ kind, far }) => [kind, far])).toEqual([
    ['organisation', false],
    ['project', false],
    ['project', true],
  ]);
  expect(picture?.lines.map(({ own }) => own)).toEqual([false, true]);
  expect(picture).toMatchObject({ direct: 1, indirect: 1, directLeftOut: 0, indirectLeftOut: 0, best: [] });
  expect(picture?.labels.map(({ id }) => id)).toContain('alpha');
});

test('There is no picture of an entry without links to others; bodies without an entry are counted', () => {
  expect(neighbourhoodPicture(site, entryIn(site.dataset, 'delta'))).toBeUndefined();
  expect(countNameless(site, alpha)).toBe(1);
});

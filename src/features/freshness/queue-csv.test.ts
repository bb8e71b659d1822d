import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { lookAt, needsLook } from '../../core/freshness.ts';
import { queueCsv } from './queue-csv.ts';

test('writes a line for each entry that needs a look, safe to open in a spreadsheet', () => {
  const { entries, gazetteer } = datasetOf({
    'organisations/alpha': {
      name: '=Alpha, "the first"',
      as_of: 2025,
      place: { region: 'wales' },
      website: 'https://alpha.test-sources.org.uk/',
    },
    'events/beta': { status: 'unknown' },
    'events/gamma': { as_of: 2026 },
  });
  const queue = lookAt(entries, gazetteer, '2026-11-26').filter(needsLook);
  expect(
    queueCsv(queue, {
      today: '2026-11-26',
      version: '2026-11-20',
      licence: 'CC BY 4.0',
      pageOf: ({ id }) => `https://map.example/entries/${id}/`,
    }),
  )
    .toBe(`id,name,kind,status,region,state,goes_by,date,months_at_least,months_at_most,page,website,sources,as_of_day,data_version,licence
beta,Beta,event,unknown,no-place,not-known,none,,,,https://map.example/entries/beta/,,https://beta.test-sources.org.uk/about,2026-11-26,2026-11-20,CC BY 4.0
alpha,"'=Alpha, ""the first""",organisation,active,wales,due,as-of,2025,10,22,https://map.example/entries/alpha/,https://alpha.test-sources.org.uk/,https://alpha.test-sources.org.uk/about,2026-11-26,2026-11-20,CC BY 4.0
`);
});

import { expect, test } from 'vitest';
import { datasetOf } from '../../../tests/dataset.ts';
import { fieldsOf } from '../../core/schema/fields.ts';
import { KINDS } from '../../core/ids.ts';
import { deriveFieldGaps, fieldRows } from './fields.ts';

const { entries } = datasetOf({
  'organisations/alpha': { legal_form: 'unknown', website: 'https://alpha.test-sources.org.uk' },
  'organisations/beta': { legal_form: 'charity', status: 'ended' },
  'events/gamma': {},
});
const gaps = deriveFieldGaps(entries);
const gap = (kind: string, field: string) => {
  const { asked, missing } = gaps.find((one) => one.kind === kind && one.field === field) ?? {};
  return [asked, missing?.map(({ id }) => id)];
};

test('A field that is left out or says "unknown" is not known', () => {
  expect(gap('organisation', 'legal_form')).toEqual([2, ['alpha']]);
  expect(gap('organisation', 'website')).toEqual([2, ['beta']]);
  expect(gap('event', 'legal_form')).toEqual([undefined, undefined]);
});

test('When something ended is asked of what is over alone', () => {
  expect(gap('organisation', 'ended')).toEqual([1, ['beta']]);
  expect(gap('event', 'ended')).toEqual([0, []]);
});

test('Every optional field of the schema is there, but for those whose absence says nothing', () => {
  const silent = 'name_lang also_known_as keywords notes distinct_from relations centred_on'.split(' ');
  for (const kind of KINDS) {
    const wanted = fieldsOf(`${kind}.schema.json`).flatMap(({ name, required }) =>
      required || silent.includes(name) ? [] : [name],
    );
    expect(gaps.filter((one) => one.kind === kind).map(({ field }) => field)).toEqual(wanted);
  }
});

test('Fields stand in one row each, the one most often missing first', () => {
  const rows = fieldRows(gaps);
  const parts = rows.map(({ asked, missing }) => (asked === 0 ? 0 : missing / asked));
  expect(parts).toEqual(parts.toSorted((a, b) => b - a));
  const website = rows.find(({ field }) => field === 'website');
  expect([website?.asked, website?.missing, website?.byKind.get('event')?.asked]).toEqual([3, 2, 1]);
});

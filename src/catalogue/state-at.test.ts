import { expect, test } from 'vitest';
import { catalogueWith } from '../../tests/catalogue.ts';
import { becameWords, stateAt, stateWords } from './state-at.ts';

const catalogue = catalogueWith({
  'projects/begun': { started: 2010 },
  'projects/closed': {
    started: 2010,
    ended: 2015,
    status: 'ended',
    relations: [
      { type: 'succeeded-by', to: 'begun' },
      { type: 'succeeded-by', to_name: 'Another body' },
    ],
  },
  'projects/closed-sometime': { started: 2010, status: 'ended' },
  'projects/undated': {},
  'projects/paused': { status: 'paused' },
  'organisations/offshoot': { relations: [{ type: 'spun-out-of', to: 'parent' }] },
  'organisations/parent': { ended: 2012, status: 'ended' },
});

const item = (id: string) => {
  const found = catalogue.byId.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test.each([
  ['begun', 2009, 'before', 'not begun'],
  ['begun', 2010, 'open', undefined],
  ['closed', 2014, 'open', undefined],
  ['closed', 2015, 'closed', 'closed this year'],
  ['closed', 2020, 'closed', 'closed in 2015'],
  ['closed-sometime', 2012, 'unsure', 'closed by now, not known when'],
  ['undated', 2020, 'undated', 'beginning not known'],
  ['parent', 2020, 'closed', 'closed in 2012'],
] as const)('At the end of its year, "%s" in %d is %s', (id, year, state, words) => {
  expect(stateAt(item(id), year)).toBe(state);
  expect(stateWords(item(id), year)).toBe(words);
});

test('Without a year, it is said how an entry stands today', () => {
  expect(stateWords(item('closed'))).toBe('ended in 2015');
  expect(stateWords(item('closed-sometime'))).toBe('ended');
  expect(stateWords(item('paused'))).toBe('paused');
  expect(stateWords(item('begun'))).toBeUndefined();
});

test('What became of an entry is said in one sentence', () => {
  expect(becameWords(item('closed'))).toBe('was succeeded by Another body and Begun');
  expect(becameWords(item('parent'))).toBe('gave rise to Offshoot');
  expect(becameWords(item('begun'))).toBeUndefined();
});

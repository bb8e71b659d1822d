import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintFiles } from '../../src/check/run.ts';
import { readFolder } from '../../src/io/read-folder.ts';
import { synthesise } from './synthetic.ts';

const GAZETTEER = readFileSync('data/places/gazetteer.json', 'utf8');

test('what is made up passes every check, in the number asked for', () => {
  const rest = readFolder('data').filter(
    ({ path }) =>
      // What is decided about the real map has days of its own and no part in this.
      !path.startsWith('governance/') && (!/^\w+\/[\w-]+\.yaml$/.test(path) || path.startsWith('places/')),
  );
  const made = synthesise({ entries: 300, relations: 750 }, GAZETTEER);
  const { problems, dataset } = lintFiles([...rest, ...made], { today: '2026-11-20' });
  expect(problems).toEqual([]);
  expect(dataset?.entries).toHaveLength(300);
  expect(dataset?.entries.flatMap(({ relations = [] }) => relations)).toHaveLength(750);
});

test('the same seed gives the same files, another seed others', () => {
  const size = { entries: 20, relations: 30 };
  expect(synthesise(size, GAZETTEER)).toEqual(synthesise({ ...size, seed: 1 }, GAZETTEER));
  expect(synthesise(size, GAZETTEER)).not.toEqual(synthesise({ ...size, seed: 2 }, GAZETTEER));
});

test('more relations than there can be are refused', () => {
  expect(() => synthesise({ entries: 3, relations: 100 }, GAZETTEER)).toThrow(
    '100 relations cannot be drawn between 3 entries',
  );
});

/**
 * Works the numbers of docs/research out a second time, from the entries and without the code of the exports, for the commit
 * that a paper names. Their programs are run by tests/full/research.full.test.ts.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRevision } from '../src/io/revision.ts';
import { plainlyIn } from './naive/files.ts';
import { PAPERS } from './research-papers.ts';

describe.each(PAPERS)('The analysis "$name"', ({ lines, block, commit }) => {
  // A shallow clone or an archive does not hold it.
  const revision = readRevision('.', commit, ['data']);

  test('names the commit of its data', () => {
    expect(commit).not.toBe('');
  });

  test.skipIf(revision === undefined)('says what the data of its commit gives', () => {
    // Read plainly, because the checks of today may ask for more than those of then.
    const known = plainlyIn(revision?.folders.get('data') ?? []);
    expect(block('text')).toBe(`${lines(known).join('\n')}\n`);
  });
});

test('The introduction leads to every analysis', () => {
  const words = readFileSync('docs/research/README.md', 'utf8');
  for (const { name } of PAPERS) expect(words).toContain(`(${name}.md)`);
});

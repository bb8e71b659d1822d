import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { fileSize } from './file-size.ts';

describe('file-size', () => {
  it('tells the size of a file that is too long', () => {
    expect(
      runRule(fileSize, {
        'organisations/a.yaml': `summary: ${'x'.repeat(32 * 1024)}`,
        'organisations/b.yaml': `summary: ${'ŵ'.repeat(20 * 1024)}`,
        'context/a.yaml': `notes: ${'x'.repeat(32 * 1024)}`,
        'governance/decisions/a.yaml': `title: ${'x'.repeat(32 * 1024)}`,
        'redirects.yaml': 'a: b\n'.repeat(60_000),
      }),
    ).toMatchInlineSnapshot(`
      [
        "context/a.yaml:1:1 error: The file is 33 KB long, and an indicator may have at most 32 KB. → Shorten it: keep what the fields ask for, and link to pages that say more.",
        "governance/decisions/a.yaml:1:1 error: The file is 33 KB long, and a recorded decision may have at most 32 KB. → Shorten it: keep what the fields ask for, and link to pages that say more.",
        "organisations/a.yaml:1:1 error: The file is 33 KB long, and an entry may have at most 32 KB. → Shorten it: keep what the fields ask for, and link to pages that say more.",
        "organisations/b.yaml:1:1 error: The file is 41 KB long, and an entry may have at most 32 KB. → Shorten it: keep what the fields ask for, and link to pages that say more.",
        "redirects.yaml:1:1 error: The file is 293 KB long, and a data file may have at most 256 KB. → Shorten it: keep what the fields ask for, and link to pages that say more.",
      ]
    `);
  });

  it('points at the first line too many', () => {
    expect(
      runRule(fileSize, {
        'context/a.yaml': 'a\n'.repeat(401),
        'organisations/a.yaml': 'a\n'.repeat(401),
      }),
    ).toMatchInlineSnapshot(`
      [
        "context/a.yaml:401:1 error: The file has 401 lines, and an indicator may have at most 400. → Shorten it: keep what the fields ask for, and link to pages that say more.",
        "organisations/a.yaml:401:1 error: The file has 401 lines, and an entry may have at most 400. → Shorten it: keep what the fields ask for, and link to pages that say more.",
      ]
    `);
  });

  it('accepts what is just short enough, and leaves other files alone', () => {
    expect(
      runRule(fileSize, {
        'organisations/a.yaml': 'x'.repeat(32 * 1024),
        'organisations/b.yaml': 'a\n'.repeat(400),
        'redirects.yaml': 'a: b\n'.repeat(50_000),
        'places/gazetteer.json': 'x'.repeat(500_000),
      }),
    ).toEqual([]);
  });
});

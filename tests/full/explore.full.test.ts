/** Asks the explorer many more questions than the quick tests do. */
import { expect, test } from 'vitest';
import { visitor } from '../smoke/browser.ts';
import { expectSameInAllViews } from '../smoke/explorer.ts';

const { visit } = visitor();

test('The same filter shows the same entries in all views, for fifty filters by chance', async () => {
  const page = await visit('explore/');
  expect(await expectSameInAllViews(page, 50)).toBeGreaterThan(25);
});

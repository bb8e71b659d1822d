/** Looks at the examples of docs/data.md and runs the one in JavaScript; tests/full/examples.full.test.ts runs all others. */
import { describe, expect, test } from 'vitest';
import { built } from './built.ts';
import { example, examples, tried } from './examples.ts';

const { site, links } = built('map');

describe('The examples of the paper on the data', () => {
  test('are all here, and ask for nothing but the map', () => {
    expect(examples.map(({ language }) => language)).toEqual(['sh', 'js', 'python', 'r', 'sh']);
    for (const { code } of examples)
      for (const [url] of code.matchAll(/https?:\/\/[^\s'"/]+/g)) expect(site.url).toContain(url);
  });

  test('JavaScript: one entry', async () => {
    const { printed } = await tried(example('One entry'));
    const others = new Set(
      links.get('nesta')?.flatMap(({ other }) => ('entry' in other ? [other.entry.id] : [])),
    );
    expect(printed).toEqual([`Nesta is linked to ${others.size} entries`]);
  });
});

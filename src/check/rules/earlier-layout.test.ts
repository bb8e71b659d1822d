import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { earlierLayout } from './earlier-layout.ts';

const found = (text: string) => runRule(earlierLayout, { 'network/layout.json': text });

describe('earlier-layout', () => {
  it('warns of a layout that cannot be read', () => {
    expect([
      ...found('{\n<<<<<<< HEAD\n"alpha":[1,2]\n}\n'),
      ...found('[]\n'),
      ...found('{\n"alpha":[1,"2"]\n}\n'),
    ]).toMatchInlineSnapshot(`
      [
        "network/layout.json:2:1 warning: The layout cannot be read, so every entry finds another place in the network: it is not valid JSON. → Put the last good version of the file back and run \`npm run layout\`. If you cannot, leave it: a reviewer can.",
        "network/layout.json:1:1 warning: The layout cannot be read, so every entry finds another place in the network: it is not an object of ids. → Put the last good version of the file back and run \`npm run layout\`. If you cannot, leave it: a reviewer can.",
        "network/layout.json:2:9 warning: The layout cannot be read, so every entry finds another place in the network: "alpha" does not have two whole numbers. → Put the last good version of the file back and run \`npm run layout\`. If you cannot, leave it: a reviewer can.",
      ]
    `);
  });

  it('warns of a layout that is in another form or order', () => {
    expect(found('{ "beta": [1, 2], "alpha": [3, 4] }\n')).toMatchInlineSnapshot(`
      [
        "network/layout.json:1:1 warning: The layout is not in its one form: an entry a line, in order of id. → Run \`npm run layout\`, which writes the file. If you cannot run it, leave it: a reviewer can.",
      ]
    `);
    expect(found('{\n"alpha":[1,2],\n"alpha":[1,2]\n}\n')).toHaveLength(1);
  });

  it('is content with a layout in its form, whether or not its entries are there, and with none', () => {
    expect(found('{\n"alpha":[1,2],\n"gone":[3,-4]\n}\n')).toEqual([]);
    expect(runRule(earlierLayout, { 'places/gazetteer.json': '[' })).toEqual([]);
  });
});

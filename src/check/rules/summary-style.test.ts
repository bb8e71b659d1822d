import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { summaryStyle } from './summary-style.ts';

describe('summary-style', () => {
  const found = (...texts: string[]) =>
    texts.flatMap((text) =>
      runRule(summaryStyle, { 'organisations/a.yaml': `summary: ${JSON.stringify(text)}\n` }),
    );

  it('warns of praise', () => {
    expect(
      found(
        'An award-winning, cutting-edge network.',
        "The UK's leading charity.",
        'A unique, innovative lab.',
      ),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 warning: "award-winning" praises; a summary says what something is and does, and leaves the judgement to the reader. → Take the words out, or say what was done, for whom and when.",
        "organisations/a.yaml:1:10 warning: "cutting-edge" praises; a summary says what something is and does, and leaves the judgement to the reader. → Take the words out, or say what was done, for whom and when.",
        "organisations/a.yaml:1:10 warning: "UK's leading" praises; a summary says what something is and does, and leaves the judgement to the reader. → Take the words out, or say what was done, for whom and when.",
        "organisations/a.yaml:1:10 warning: "innovative" praises; a summary says what something is and does, and leaves the judgement to the reader. → Take the words out, or say what was done, for whom and when.",
        "organisations/a.yaml:1:10 warning: "unique" praises; a summary says what something is and does, and leaves the judgement to the reader. → Take the words out, or say what was done, for whom and when.",
      ]
    `);
  });

  it('warns where the full stop is missing', () => {
    expect(found('A network of people who teach digital skills')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 warning: The summary does not end with a full stop: "…twork of people who teach digital skills". → Write whole sentences, and end the last with a full stop.",
      ]
    `);
  });

  it('accepts plain words', () => {
    expect(
      found(
        'It helped design the map, leading its first workshop.',
        'Gives each data set a unique identifier.',
        'Is technology for all? It asks.',
        'Trains staff of the Premier League (and “others.”)',
      ),
    ).toEqual([]);
    expect(runRule(summaryStyle, { 'organisations/a.yaml': 'summary: [a]\n' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { plainText } from './plain-text.ts';

describe('plain-text', () => {
  const found = (...texts: string[]) =>
    texts.flatMap((text) =>
      runRule(plainText, { 'organisations/a.yaml': `summary: ${JSON.stringify(text)}\n` }),
    );

  it('finds HTML', () => {
    expect(
      found('See <b>this</b>.', '<script>alert(1)</script>', 'Bread &amp; butter, &#60;', '</p', '<!-- x'),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 error: "summary" holds an HTML tag, "<b>"; texts are shown as they stand, so readers would see the signs. → Take the tag out and keep the words.",
        "organisations/a.yaml:1:10 error: "summary" holds an HTML tag, "<script>"; texts are shown as they stand, so readers would see the signs. → Take the tag out and keep the words.",
        "organisations/a.yaml:1:10 error: "summary" holds an HTML code, "&amp;"; texts are shown as they stand, so readers would see the signs. → Type the character itself, for example & instead of &amp;.",
        "organisations/a.yaml:1:10 error: "summary" holds an HTML tag, "</p"; texts are shown as they stand, so readers would see the signs. → Take the tag out and keep the words.",
        "organisations/a.yaml:1:10 error: "summary" holds an HTML tag, "<!-- x"; texts are shown as they stand, so readers would see the signs. → Take the tag out and keep the words.",
      ]
    `);
  });

  it('finds Markdown', () => {
    expect(
      found(
        'See [our page](https://example.org).',
        'Use `npm`.',
        'A **bold** claim.',
        '_So_ it is.',
        'An *odd* one.',
        '# Heading',
      ),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 error: "summary" holds a Markdown link, "[our page](https://example.org)"; texts are shown as they stand, so readers would see the signs. → Keep the words, and put the address into "website" or "sources".",
        "organisations/a.yaml:1:10 error: "summary" holds a back-tick, "\`npm\`"; texts are shown as they stand, so readers would see the signs. → Take the back-ticks out.",
        "organisations/a.yaml:1:10 error: "summary" holds Markdown emphasis, "**bold**"; texts are shown as they stand, so readers would see the signs. → Take the asterisks or underscores out.",
        "organisations/a.yaml:1:10 error: "summary" holds Markdown emphasis, "_So_"; texts are shown as they stand, so readers would see the signs. → Take the asterisks or underscores out.",
        "organisations/a.yaml:1:10 error: "summary" holds Markdown emphasis, "*odd*"; texts are shown as they stand, so readers would see the signs. → Take the asterisks or underscores out.",
        "organisations/a.yaml:1:10 error: "summary" holds a Markdown heading, "# Heading"; texts are shown as they stand, so readers would see the signs. → Take the "#" out.",
      ]
    `);
  });

  it('finds line breaks', () => {
    expect(runRule(plainText, { 'organisations/a.yaml': 'notes: |\n  One.\n  Two.\n' }))
      .toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:8 error: "notes" holds a line break; texts are one paragraph each, so that they fit into lists and exports. → Write it as one paragraph: no empty line, no "|" after the colon, and no \\n in quotes.",
      ]
    `);
  });

  it('looks at the texts of an indicator too', () => {
    expect(runRule(plainText, { 'context/a.yaml': 'unit: "%"\nsource:\n  title: Table *one*\n' }))
      .toMatchInlineSnapshot(`
        [
          "context/a.yaml:3:10 error: "title" holds Markdown emphasis, "*one*"; texts are shown as they stand, so readers would see the signs. → Take the asterisks or underscores out.",
        ]
      `);
  });

  it('accepts plain text with signs in it', () => {
    expect(
      found('Under 5 < 6 & 7 > 3; R&D; a*b*c, snake_case_name, [sic] (so), C#, #hashtag, 5 * 3 * 2.'),
    ).toEqual([]);
    expect(
      runRule(plainText, {
        'organisations/a.yaml': 'website: https://example.org/?a=1&lt;=2_b_\nname: [1, {a: null}]\n',
      }),
    ).toEqual([]);
  });
});

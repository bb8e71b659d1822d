import { expect, test } from 'vitest';
import { sectionsOf } from './long-text.ts';

test('a text is read as sections of paragraphs, lists and what the page gives', () => {
  const text = `## Who reads this {#who}

A paragraph over
two lines with [a link](gaps).

- one **thing**;
- another,
  still the same.

{problems}

### Smaller

1. first

## Next {#next}
`;
  expect(sectionsOf(text)).toEqual([
    {
      id: 'who',
      title: 'Who reads this',
      blocks: [
        { type: 'paragraph', text: 'A paragraph over two lines with [a link](gaps).' },
        { type: 'list', ordered: false, items: ['one **thing**;', 'another, still the same.'] },
        { type: 'given', name: 'problems' },
        { type: 'subheading', text: 'Smaller' },
        { type: 'list', ordered: true, items: ['first'] },
      ],
    },
    { id: 'next', title: 'Next', blocks: [] },
  ]);
});

test('what would be lost on the page is refused', () => {
  expect(() => sectionsOf('Before.\n\n## A {#a}\n')).toThrow('"Before." stands before the first heading.');
  expect(() => sectionsOf('## No id\n')).toThrow(
    'The heading "## No id" has no id: write "## Heading {#id}".',
  );
  expect(() => sectionsOf('## A {#a}\n\n> quoted\n')).toThrow(
    'A long text cannot hold this (blockquote): "> quoted"',
  );
});

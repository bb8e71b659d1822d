import { expect, test } from 'vitest';
import { given, parseInline, sectionsOf } from './inline.ts';

test('links, bold words, code and values are told from the text around them', () => {
  expect(parseInline('See [the **gaps**](gaps), **all** `n` of {count}.')).toEqual([
    { type: 'text', text: 'See ' },
    { type: 'link', text: 'the **gaps**', target: 'gaps' },
    { type: 'text', text: ', ' },
    { type: 'strong', text: 'all' },
    { type: 'text', text: ' ' },
    { type: 'code', text: 'n' },
    { type: 'text', text: ' of ' },
    { type: 'value', name: 'count' },
    { type: 'text', text: '.' },
  ]);
  expect(parseInline('Plain, with [brackets] and (more).')).toEqual([
    { type: 'text', text: 'Plain, with [brackets] and (more).' },
  ]);
});

test('a name that the page does not give is an error that says which', () => {
  expect(given({ gaps: '/gaps/' }, 'gaps', 'See [it](gaps)')).toBe('/gaps/');
  expect(() => given({}, 'toString', 'See [it](toString)')).toThrow(
    'The message "See [it](toString)" names "toString", which the page does not give.',
  );
});

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

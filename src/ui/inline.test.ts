import { expect, test } from 'vitest';
import { given, parseInline } from './inline.ts';

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

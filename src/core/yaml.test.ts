import { describe, expect, it } from 'vitest';
import { formatYaml, parseYaml, schemaLine } from './yaml.ts';
import type { KeyOrder } from './yaml.ts';

const TEXT: KeyOrder = { keys: [], below: {}, text: 'value' };
const ORDER: KeyOrder = {
  keys: ['name', 'summary', 'ids', 'list', 'notes'],
  below: {
    list: { keys: ['a', 'b'], below: {} },
    ids: { keys: [], below: { a: TEXT, b: TEXT } },
    words: { keys: [], below: {}, text: 'items' },
  },
};
const LINE = schemaLine('x.json');
const format = (text: string) => formatYaml(text, ORDER, 'x.json');

describe('parseYaml', () => {
  it('keeps dates, yes and no as text, and reads numbers', () => {
    expect(
      parseYaml('a: 2019-05-31\nb: no\nc: yes\nd: 2019\ne: 1.5\nf: true\ng: "09512457"\nh: ~\n').data,
    ).toEqual({
      a: '2019-05-31',
      b: 'no',
      c: 'yes',
      d: 2019,
      e: 1.5,
      f: true,
      g: '09512457',
      h: null,
    });
  });

  it('gives faults instead of data, with their places', () => {
    const { data, faults } = parseYaml('a: 1\na: 2\n');
    expect(data).toBeUndefined();
    expect(faults.map(({ code, line, column }) => [code, line, column])).toEqual([['DUPLICATE_KEY', 2, 1]]);
  });

  it.each([
    ['a second document', 'a: 1\n---\nb: 2\n', 'MULTIPLE_DOCS'],
    ['a second document after an end', 'a: 1\n...\nb: 2\n', 'MULTIPLE_DOCS'],
    ['an unknown tag', 'a: !x 1\n', 'TAG_RESOLVE_FAILED'],
    ['a tab', 'a:\n\tb: 1\n', 'TAB_AS_INDENT'],
  ])('takes %s for a fault', (_, text, code) => {
    expect(parseYaml(text).faults[0]?.code).toBe(code);
    expect(parseYaml(text).data).toBeUndefined();
  });

  it.each([
    ['an alias', 'a: &x 1\nb: *x\n'],
    ['a merged alias', 'a: &x {b: 1}\nc:\n  <<: *x\n'],
    ['binary data', 'a: !!binary aGVsbG8=\n'],
    ['a set', 'a: !!set {b}\n'],
  ])('gives no data where there is %s', (_, text) => {
    expect(parseYaml(text)).toMatchObject({ data: undefined, faults: [] });
  });

  it('does not blow up on a bomb of aliases', () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `l${level}: &l${level} [${'*l'.concat(String(level - 1), ', ').repeat(9)}]`,
    );
    expect(parseYaml(['l: &l-1 x', ...levels].join('\n')).data).toBeUndefined();
  });

  it('pollutes nothing', () => {
    const data = parseYaml('__proto__: {polluted: 1}\n').data as object;
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.keys(data)).toEqual(['__proto__']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('finds values, keys and offsets, in files with a byte-order mark or Windows line ends too', () => {
    const { locate, at } = parseYaml('a: 1\nb:\n  - c: "x"\n    7: y\n');
    expect(locate(['b', 0, 'c'])).toEqual({ line: 3, column: 8 });
    expect(locate(['b', 0, 7])).toEqual({ line: 4, column: 8 });
    expect(locate(['b', 0, 'c'], 'key')).toEqual({ line: 3, column: 5 });
    expect(locate(['b', 3, 'c'])).toEqual({ line: 3, column: 3 });
    expect(locate(['z'])).toEqual({ line: 1, column: 1 });
    expect(at(0)).toEqual({ line: 1, column: 1 });
    expect(at(9999).line).toBe(5);
    expect(parseYaml('').locate(['a'])).toEqual({ line: 1, column: 1 });
    expect(parseYaml('a: 1\r\nb: 2\r\n').locate(['b'])).toEqual({ line: 2, column: 4 });
  });
});

describe('formatYaml', () => {
  it('is not led astray by keys that every object has', () => {
    expect(format('constructor:\n  x: 1\n__proto__:\n  z: 2\nname: a\n')).toBe(
      `${LINE}\nname: a\nconstructor:\n  x: 1\n__proto__:\n  z: 2\n`,
    );
  });

  it('puts keys in order and values in block style, below the schema line', () => {
    expect(format('list: [{b: 2, a: 1}, {a: 3}]\nother: {}\nname: "A"\n')).toBe(
      `${LINE}\nname: A\nlist:\n  - a: 1\n    b: 2\n  - a: 3\nother: {}\n`,
    );
  });

  it('keeps comments, at the head, above a field, behind a value and at the end', () => {
    const text = `${LINE}\n# about the file\nname: A # as it writes it\n# why\nlist:\n  # one\n  - a: 1 # two\n    # three\n    b: 2\n\n# end\n`;
    expect(format(text)).toBe(text);
    const moved = format(
      '# old: $schema\n# about\nlist:\n  - b: 2 # two\n    # one\n    a: 1\n# name\nname: A\n',
    );
    for (const comment of ['# about', '# two', '# one', '# name']) expect(moved).toContain(comment);
  });

  it('keeps a comment that stands apart, and drops other schema lines', () => {
    const text = '# yaml-language-server: $schema=old.json\n# licence\n\nname: A\n\n\nsummary: B\n';
    expect(format(text)).toBe(`${LINE}\n# licence\nname: A\nsummary: B\n`);
  });

  it('quotes only what needs it: identifiers with zeros and words of older YAML do, dates do not', () => {
    expect(
      format('ids:\n  a: "09512457"\n  b: \'text\'\n  c: "no"\n  d: "2019-05-31"\n  e: "12"\n  f: "a: b"\n'),
    ).toBe(`${LINE}\nids:\n  a: "09512457"\n  b: text\n  c: "no"\n  d: 2019-05-31\n  e: "12"\n  f: "a: b"\n`);
  });

  it('never loses digits of a number', () => {
    expect(format('ids:\n  a: 09512457\n  b: 12345678901234567890\n  c: 2019\n  d: 1.50\n')).toBe(
      `${LINE}\nids:\n  a: "09512457"\n  b: "12345678901234567890"\n  c: 2019\n  d: 1.50\n`,
    );
  });

  it('writes a number or yes-or-no value in quotes where text is wanted, and elsewhere as it was typed', () => {
    const values = ['1e3', '0x1F', '+44', '0o17', '007', '1.0', '.5', 'TRUE', '.inf', '-0'];
    const list = (name: string, texts: readonly string[]) =>
      `${name}:\n${texts.map((text) => `  - ${text}\n`).join('')}`;
    expect(format(list('words', values))).toBe(
      `${LINE}\n${list(
        'words',
        values.map((value) => `"${value}"`),
      )}`,
    );
    expect(format(list('other', values))).toBe(`${LINE}\n${list('other', values)}`);
    expect(format(list('words', ['~', 'null', '2019-05-31', '!!int 7']))).toBe(
      `${LINE}\n${list('words', ['~', 'null', '2019-05-31', '!!int 7'])}`,
    );
    expect(format('0x1F: a\n1e3: b\n')).toBe(`${LINE}\n0x1F: a\n1e3: b\n`);
  });

  it('keeps a note on the schema line', () => {
    expect(format('# yaml-language-server: $schema=old.json # not our schema\nname: A\n')).toBe(
      `${LINE}\n# not our schema\nname: A\n`,
    );
    expect(format('# yaml-language-server: $schema=old.json ask first\n#\n# why\n\n# who\nname: A\n')).toBe(
      `${LINE}\n# ask first\n#\n# why\n\n# who\nname: A\n`,
    );
  });

  it.each(['', '\n', '# a note\n', '# a\r# b\r', '- a\n', 'null\n', 'words alone\n'])(
    'leaves %j, which holds no fields, as it is',
    (text) => expect(format(text)).toBe(text),
  );

  it('reads lines that end with a carriage return alone', () => {
    expect(format(`${LINE}\r# why\rname: A # short\rsummary: B\r`)).toBe(
      `${LINE}\n# why\nname: A # short\nsummary: B\n`,
    );
  });

  it('folds long lines, and gives the same when done again', () => {
    const long = Array.from({ length: 60 }, (_, index) => `word${index}:`).join(' ');
    const texts = [
      `summary: ${JSON.stringify(long)}\n`,
      `notes: |\n  ${'one two three '.repeat(20)}\n  end\n`,
      `notes: >-\n  folded\n  text\n`,
      `name: "${'x'.repeat(200)}"\n`,
      'list:\n- a\n-   b # c\n',
      'name: A\r\nsummary: B\r\n',
      '---\nname: A\n...\n',
      '\ufeffname: A\n',
      '# only a comment\n',
      '{}\n',
      'name:\n',
      "name: ''\nsummary: ' a'\nnotes: '# b'\n",
    ];
    for (const text of texts) {
      const once = format(text);
      expect(format(once)).toBe(once);
      expect(parseYaml(once).data).toEqual(parseYaml(text).data);
      expect(once.split('\n').every((line) => line.length <= 210)).toBe(true);
    }
    expect(
      format(texts[0] ?? '')
        .split('\n')
        .every((line) => line.length <= 100),
    ).toBe(true);
    expect(format('---\nname: A\n...\n')).toBe(`${LINE}\nname: A\n`);
    expect(format('name: A\r\nsummary: B\r\n')).toBe(`${LINE}\nname: A\nsummary: B\n`);
  });

  it('gives back a text that has faults or aliases', () => {
    expect(format('name: *a\n')).toBe('name: *a\n');
    expect(format('name: "A\n')).toBe('name: "A\n');
    expect(format('name: A\n---\nname: B\n')).toBe('name: A\n---\nname: B\n');
  });
});

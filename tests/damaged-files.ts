/** Damages copies of real files in every way at random, and holds a fix to its promise: the same data, every comment. */
import { expect } from 'vitest';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { canonicalText } from '../src/check/rules/canonical-form.ts';
import { readFolder } from '../src/io/read-folder.ts';
import { schemaOfPath } from '../src/core/schema/file-types.ts';
import { parseYaml } from '../src/core/yaml.ts';

/** Real files of every folder, short ones, because the length adds time and no new sort of damage. */
const FILES = readFolder('data').filter(
  ({ path, text }) => schemaOfPath(path) !== undefined && text.length < 900,
);

/** Values that some reader, or some writer, takes for something other than text. */
const ODD_VALUES = [
  ...[
    '1e3',
    '0x1F',
    '+44',
    '0o17',
    '007',
    '1.0',
    '1.10',
    '.5',
    '-0',
    '.inf',
    '.nan',
    '12345678901234567890',
    '2019-05-31',
  ],
  ...[
    '~',
    'null',
    'Null',
    'TRUE',
    'no',
    'y',
    "''",
    '""',
    '" a "',
    "'it''s'",
    '"\\u00e9\\t\\x85"',
    'é 漢字 👩‍👧',
    'a#b',
    '"a # b"',
    "'- a'",
  ],
  ...[
    '{}',
    '[]',
    '[a, 1e3]',
    '{a, b: 1}',
    '{a: {b: [1.0]}}',
    '!!str 12',
    '!!int 7',
    '&x 1.50',
    '"*"',
    '*x',
    '! a',
  ],
  ...[
    '|\n    a\n\n    b # c',
    '>-\n    a\n      b\n    c',
    '|+\n    a\n\n',
    '"a\n    b\\\n    c"',
    "'a\n\n    b'",
    'long words '.repeat(30),
  ],
  ...[
    `"${'x'.repeat(300)}"`,
    'a\u2028b',
    'a\u0085b',
    'a\u00a0b',
    'a\tb',
    '\t a',
    '',
    ' ',
    '? a',
    '- a',
    '"<<"',
    '"a: b"',
  ],
];

/** Fixes one damaged file for each seed and fails where a value or a comment is another afterwards. */
export function expectLossless(first: number, rounds: number): void {
  const outcomes = { rewritten: 0, kept: 0, unread: 0 };
  for (let seed = first; seed < first + rounds; seed++) {
    const random = generator(seed);
    const { path, text: whole } = pick(FILES, random);
    const { text, comments } = damage(whole, random);
    const fixed = canonicalText(path, text, schemaOfPath(path) ?? '');
    if (fixed === text) {
      outcomes[parseYaml(text).data === undefined ? 'unread' : 'kept']++;
      continue;
    }
    outcomes.rewritten++;
    const round = `round ${seed}:\n${text}\nbecomes\n${fixed}`;
    expect(asTyped(fixed), round).toEqual(asTyped(text));
    const values = JSON.stringify(asTyped(text));
    for (const comment of comments) {
      // Put into a text of several lines it is part of that value, which is compared above and may be quoted anew.
      if (values.includes(JSON.stringify(comment).slice(1, -1))) continue;
      expect(fixed.split(comment).length, `${comment} in ${round}`).toBe(text.split(comment).length);
    }
    expect(canonicalText(path, fixed, schemaOfPath(path) ?? ''), round).toBe(fixed);
  }
  // Most are put right, so that the above does not hold for want of work.
  expect(outcomes.rewritten).toBeGreaterThan(rounds / 2);
  expect(outcomes.kept).toBeLessThan(rounds / 5);
}

/**
 * Returns the data of a text with each value as the text it was typed as: to this reader a number is text too. A map is
 * a sorted list of its pairs, since `1` and `"1"` are two keys of which this reader would keep one.
 */
function asTyped(text: string): unknown {
  const lines = text.includes('\n') ? text : text.replaceAll('\r', '\n');
  const document = parseDocument(lines, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error) throw error;
  const plain = (node: unknown): unknown => {
    if (isAlias(node)) return plain(node.resolve(document));
    if (isSeq(node)) return node.items.map(plain);
    if (isMap(node)) {
      const pairs = node.items.map(({ key, value }) => [plain(key), plain(value)]);
      return { pairs: pairs.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
    }
    const value: unknown = isScalar(node) ? node.value : null;
    return value ?? 'null';
  };
  return plain(document.contents);
}

interface Damaged {
  readonly text: string;
  /** Comments that were put in, each beginning with a word found nowhere else. */
  readonly comments: readonly string[];
}

type Random = () => number;

function damage(whole: string, random: Random): Damaged {
  let lines = whole.split('\n');
  const comments: string[] = [];
  const at = () => Math.floor(random() * lines.length);
  const comment = () => {
    // Rarely one that the formatter would break, so that most files can be put right.
    const tail =
      random() < 0.03 ? ' line\u2028separator' : pick(['', ' more: [ " \' words', ' # x', ' é'], random);
    const words = `note-${comments.length}-${tail}`;
    comments.push(words);
    return `#${pick(['', ' ', '  ', '#', '\t'], random)}${words}${pick(['', ' '], random)}`;
  };
  const insert = (line: string) => void lines.splice(at(), 0, line);
  const change = (to: (line: string) => string) => {
    const index = at();
    lines[index] = to(lines[index] ?? '');
  };
  const acts: readonly (() => void)[] = [
    () => insert(`${' '.repeat(Math.floor(random() * 6))}${comment()}`),
    () => insert(comment()),
    () => change((line) => `${line} ${comment()}`),
    () => change((line) => line.replace(/(?<=[:-] ).*$/, () => `${pick(ODD_VALUES, random)} ${comment()}`)),
    () => change((line) => line.replace(/(?<=[:-] ).*$/, () => pick(ODD_VALUES, random))),
    () => change((line) => line.replace(/(?<=[:-] )(\w.*)$/, (value) => JSON.stringify(value))),
    () => change((line) => line.replace(/:$/, () => `: ${comment()}`)),
    () => change((line) => line.replace(/: /, ' :   ')),
    () => change((line) => line.replace(/^(\w+):/, '"$1":')),
    () =>
      change((line) =>
        line.replace(/^( *)- /, (_, indent: string) => `${indent}- ${comment()}\n${indent}  `),
      ),
    () =>
      insert(
        pick(
          [
            '',
            '',
            '  ',
            '---',
            '...',
            '%YAML 1.2',
            '1: a',
            '"1": b',
            'x-0x1F: 1e3',
            '? a\n: b',
            'new: &x {b: 1}',
            '<<: {}',
          ],
          random,
        ),
      ),
    () =>
      void lines.push(pick(['', comment(), `\n${comment()}`, `  ${comment()}`, `...\n${comment()}`], random)),
    () => void lines.unshift(pick(['', comment(), `${comment()}\n`, '---', `--- ${comment()}`], random)),
    () => {
      lines[0] = `${lines[0] ?? ''} ${comment()}`;
    },
    () => void lines.splice(at(), 1),
    () => void lines.splice(at(), 0, ...lines.splice(at(), 1 + Math.floor(random() * 3))),
  ];
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    pick(acts, random)();
    lines = lines.join('\n').split('\n');
  }
  const text = lines.join('\n');
  const mixed = () => pick(['\n', '\r\n', '\r'], random);
  const saved = pick<() => string>(
    [
      ...Array<() => string>(12).fill(() => text),
      () => text.replaceAll('\n', '\r\n'),
      () => text.replaceAll('\n', '\r'),
      () => text.replaceAll('\n', mixed),
      () => text.replace(/\n(?=[^\n]*$)/, ''),
      () => `\ufeff${text}`,
    ],
    random,
  )();
  return { text: saved, comments };
}

function pick<T>(from: readonly T[], random: Random): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** Returns a source of numbers between 0 and 1 that is the same for the same seed (mulberry32). */
function generator(seed: number): Random {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

import { describe, expect, test } from 'vitest';
import { TODAY, filesOf } from '../../tests/dataset.ts';
import type { Entries } from '../../tests/dataset.ts';
import { plainText } from '../i18n/phrase.ts';
import { say } from '../check/say.ts';
import { inOneSentence } from './render/sections.ts';
import type { SourceFile } from '../core/source-file.ts';
import { TAXONOMY } from '../core/schema/taxonomy.ts';
import { html } from './render/html.ts';
import { markdown } from './render/markdown.ts';
import type { ReviewReport } from './model.ts';
import { buildReport } from './report.ts';

type State = readonly [entries: Entries, redirects?: Readonly<Record<string, string>>];

/** The lists of terms as files, with what a test changes in them. */
function schema(
  change: (list: string, terms: Record<string, object>) => object = (_, terms) => terms,
): SourceFile[] {
  return Object.entries(TAXONOMY).map(([name, { title, terms }]) => ({
    path: `taxonomy/${name}.schema.json`,
    text: JSON.stringify({
      title,
      'x-terms': change(name, Object.fromEntries(terms.map(({ id, ...term }) => [id, term]))),
    }),
  }));
}

function between(before: State, after: State, lists?: readonly SourceFile[]): ReviewReport {
  return buildReport(
    { name: 'before', data: filesOf(...before), schema: lists && schema() },
    { name: 'after', data: filesOf(...after), schema: lists },
    { today: TODAY },
  );
}

const PAIR: Entries = {
  'organisations/alpha': {},
  'projects/beta': { relations: [{ type: 'part-of', to: 'alpha' }] },
};

describe('A relation', () => {
  test('reads from both ends, and says what else of it changed', () => {
    const report = between(
      [PAIR],
      [
        {
          'organisations/alpha': { relations: [{ type: 'funds', to: 'beta', since: 2020 }] },
          'projects/beta': {
            relations: [{ type: 'part-of', to: 'alpha', source: 'https://other.test-sources.org.uk/x' }],
          },
        },
      ],
    );
    expect(markdown(report)).toContain(`### What changes

- Changed: \`Alpha\` (\`alpha\`)
  - Relation added: \`Alpha\` funds \`Beta\`; \`Beta\` is funded by \`Alpha\` (source \`https://links.test-sources.org.uk/alpha\`)
- Changed: \`Beta\` (\`beta\`)
  - Relation changed: \`Beta\` is part of \`Alpha\`; \`Alpha\` includes \`Beta\`
    - Source: \`https://links.test-sources.org.uk/beta\` → \`https://other.test-sources.org.uk/x\`
`);
  });

  test('that follows a renamed entry, or moves to the other partner, is the same', () => {
    const report = between(
      [
        {
          ...PAIR,
          'organisations/gamma': {
            relations: [{ type: 'partner-of', to: 'alpha', source: 'https://x.org.uk' }],
          },
        },
      ],
      [
        {
          'organisations/omega': {
            name: 'Alpha',
            sources: [{ url: 'https://alpha.test-sources.org.uk/about' }],
            summary: 'Is here so that a test of alpha has something to read.',
            relations: [{ type: 'partner-of', to: 'gamma', source: 'https://x.org.uk' }],
          },
          'organisations/gamma': {},
          'projects/beta': { relations: [{ type: 'part-of', to: 'omega' }] },
        },
        { alpha: 'omega' },
      ],
    );
    expect(plainText(inOneSentence(report))).toBe('Renames “Alpha”.');
    expect(report.entries.map(({ what, id, fields, links }) => [what, id, fields, links])).toEqual([
      ['renamed', 'omega', [], []],
    ]);
    expect([report.files, report.failed]).toEqual([[], false]);
  });
});

test('Gaps and parts of the network open and close', () => {
  const chain: Entries = {
    'organisations/alpha': { place: { locality: 'Aberystwyth', region: 'wales' } },
    'organisations/beta': {
      relations: [
        { type: 'funds', to: 'alpha' },
        { type: 'funds', to: 'gamma' },
      ],
    },
    'organisations/gamma': {},
    'organisations/delta': { relations: [{ type: 'funds', to: 'gamma' }] },
  };
  const cut: Entries = {
    ...chain,
    'organisations/alpha': { status: 'ended', place: { locality: 'Aberystwyth', region: 'wales' } },
    'organisations/beta': { relations: [{ type: 'funds', to: 'alpha' }] },
  };
  const opened = between([chain], [cut]).effects;
  const closed = between([cut], [chain]).effects;
  const part = (id: string, name: string) => ({ centre: { id, name }, size: 2 });
  expect(opened.cut).toEqual([[part('alpha', 'Alpha'), part('delta', 'Delta')]]);
  expect(closed.joined).toEqual(opened.cut);
  expect(opened.gapsOpened.map(({ space, region, entries }) => [space.id, region.id, entries])).toEqual([
    ['responsible-ai', 'wales', [{ id: 'alpha', name: 'Alpha' }]],
  ]);
  expect(closed.gapsClosed).toEqual(opened.gapsOpened);
  expect([opened.components, closed.components]).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

describe('A change of the lists', () => {
  const told = ({ taxonomy }: ReviewReport) =>
    taxonomy.map(({ what, list, term, into, touched }) => [
      what,
      list,
      term.id,
      into.map(({ id }) => id),
      touched.map(({ id }) => id),
    ]);

  test('of words names every entry that carries the term', () => {
    const lists = schema((name, terms) =>
      name === 'problem-space'
        ? {
            ...terms,
            'responsible-ai': { ...terms['responsible-ai'], label: 'Kind AI', definition: 'Other words.' },
          }
        : terms,
    );
    expect(told(between([PAIR], [PAIR], lists))).toEqual([
      ['relabelled', 'problem-space', 'responsible-ai', [], ['alpha', 'beta']],
      ['redefined', 'problem-space', 'responsible-ai', [], ['alpha', 'beta']],
    ]);
  });

  test('that splits off a term, and one that takes a term out while an entry still carries it', () => {
    const off = schema((name, terms) =>
      name === 'problem-space'
        ? { ...terms, 'new-space': { label: 'New space', definition: 'Is new.' } }
        : terms,
    );
    // The types are those of the lists as they are; the change knows one more.
    const moved = {
      ...PAIR,
      'projects/beta': { ...PAIR['projects/beta'], problem_spaces: ['new-space' as 'responsible-ai'] },
    };
    const split = between([PAIR], [moved], off);
    expect(told(split)).toEqual([['split', 'problem-space', 'responsible-ai', ['new-space'], ['beta']]]);
    expect([split.failed, split.entries.map(({ id, onlyTerms }) => [id, onlyTerms])]).toEqual([
      false,
      [['beta', true]],
    ]);

    const without = schema((name, { 'responsible-ai': gone, ...terms }) =>
      name === 'problem-space' || !gone ? terms : { ...terms, 'responsible-ai': gone },
    );
    const removed = between([PAIR], [PAIR], without);
    expect(told(removed)).toEqual([['removed', 'problem-space', 'responsible-ai', [], ['alpha', 'beta']]]);
    expect(removed.problems.map((problem) => [problem.file, say(problem).message])).toEqual([
      [
        'data/organisations/alpha.yaml',
        '"responsible-ai" is no longer a term of the list "problem-space", and this entry still carries it.',
      ],
      [
        'data/projects/beta.yaml',
        '"responsible-ai" is no longer a term of the list "problem-space", and this entry still carries it.',
      ],
    ]);
  });
});

describe('Where the fix is certain', () => {
  const suggested = (from: string, to: string) => {
    const before = filesOf(PAIR);
    const data = before.map((file) => ({ ...file, text: file.text.replace(from, to) }));
    const report = buildReport(
      { name: 'a', data: before, schema: undefined },
      { name: 'b', data, schema: undefined },
      { today: TODAY },
    );
    return report.problems.flatMap(({ suggestions }) => suggestions.map(({ replacement }) => replacement));
  };

  test.each([
    ['a slip in a term', 'status: active\n', 'status: actve\n', ['status: active', 'status: active']],
    [
      'a label instead of a term',
      '- responsible-ai',
      '- Responsible AI',
      ['  - responsible-ai', '  - responsible-ai'],
    ],
    [
      'a slip in the name of a field',
      'confidence:',
      'confidense:',
      ['confidence: medium', 'confidence: medium'],
    ],
    ['the form', 'status: active\n', 'status: "active"\n\n', ['status: active', 'status: active']],
    ['no near term', 'status: active\n', 'status: asleep\n', []],
  ])('%s is put right', (_, from, to, lines) => {
    expect(suggested(from, to)).toEqual(lines);
  });
});

describe('What strangers wrote', () => {
  const ATTACK = 'x` `` </code></details><script>alert(1)</script> | ![i](https://x.y) @everyone\u202E';
  const report = between(
    [{ 'organisations/alpha': {} }],
    [
      {
        'organisations/alpha': { name: ATTACK, keywords: [ATTACK] },
        'projects/beta': { name: `${ATTACK}2`, relations: [{ type: 'part-of', to_name: ATTACK }] },
      },
    ],
  );

  test('is code in Markdown, and nothing of it stands outside', () => {
    const outside = markdown(report).replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/gs, '');
    expect(outside).not.toMatch(/[<>@|!\u202E]|script/);
  });

  test('is escaped in HTML', () => {
    const page = html(report);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|<\/details>|\u202E/);
  });

  test('in the name of a file whose entry has none is a value too', () => {
    const data = [...filesOf(PAIR), { path: 'projects/<b>@all.yaml', text: 'name: ""\n' }];
    const before = { name: 'a', data: filesOf(PAIR), schema: undefined };
    const told = buildReport(before, { name: 'b', data, schema: undefined }, { today: TODAY });
    expect(markdown(told).replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/gs, '')).not.toMatch(/[<>@]/);
    expect(html(told)).not.toContain('<b>');
  });

  test('in the words of a list or the name of a field is a value too', () => {
    const lists = schema((name, terms) =>
      name === 'relation' ? { ...terms, 'part-of': { ...terms['part-of'], label: '</li><b>@all' } } : terms,
    );
    const data = filesOf(PAIR).map((file) => ({ ...file, text: `${file.text}"<img src=x> @all": 1\n` }));
    const told = buildReport(
      { name: '`a', data: filesOf({ 'organisations/alpha': {} }), schema: schema() },
      { name: 'b', data, schema: lists },
      { today: TODAY },
    );
    const outside = markdown(told).replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/gs, '');
    expect(outside).not.toMatch(/[<>@]/);
    expect(html(told)).not.toMatch(/<img|<b>/);
  });
});

import { describe, expect, it } from 'vitest';
import type { Problem } from './finding.ts';
import { withWords } from './say.ts';
import { countProblems, report } from './report.ts';

const problem = (change: Partial<Problem> = {}): Problem => ({
  file: 'data/events/camp.yaml',
  line: 3,
  column: 7,
  path: ['name'],
  rule: 'removed-id',
  level: 'error',
  code: 'removed-id/renamed',
  params: { before: 'camp', after: 'tent' },
  fixable: false,
  ...change,
});

const PROBLEMS = [
  problem(),
  problem({ line: 9, fixable: true }),
  problem({ file: 'data/map.yaml', level: 'warning' }),
];

describe('report', () => {
  it('groups by file as text, with a place that terminals make a link', () => {
    expect(report(PROBLEMS, 'text')).toMatchInlineSnapshot(`
      "data/events/camp.yaml
        data/events/camp.yaml:3:7  error  "camp" is now called "tent", and nothing leads there from its old address.  [removed-id]
            → Add "camp: tent".
        data/events/camp.yaml:9:7  error  "camp" is now called "tent", and nothing leads there from its old address.  [removed-id]
            → Add "camp: tent". (\`npm run fix\` does it.)

      data/map.yaml
        data/map.yaml:3:7  warning  "camp" is now called "tent", and nothing leads there from its old address.  [removed-id]
            → Add "camp: tent"."
    `);
    expect(report([], 'text')).toBe('');
  });

  it('gives one annotation a problem for GitHub, with signs escaped', () => {
    const hostile = problem({
      file: 'data/events/a,b:c.yaml',
      params: { before: '100%\n::error::x', after: 'Mend\r it.' },
    });
    expect(report([problem(), hostile], 'github')).toMatchInlineSnapshot(`
      "::error file=data/events/camp.yaml,line=3,col=7,title=removed-id::"camp" is now called "tent", and nothing leads there from its old address. Add "camp: tent".
      ::error file=data/events/a%2Cb%3Ac.yaml,line=3,col=7,title=removed-id::"100%25⏎::error::x" is now called "Mend⟨U+000D⟩ it.", and nothing leads there from its old address. Add "100%25⏎::error::x: Mend⟨U+000D⟩ it."."
    `);
  });

  it('gives one array as JSON', () => {
    expect(JSON.parse(report(PROBLEMS, 'json'))).toEqual(PROBLEMS.map(withWords));
    const [first] = JSON.parse(report([problem()], 'json')) as object[];
    expect(Object.keys(first ?? {})).toEqual([
      'file',
      'line',
      'column',
      'path',
      'rule',
      'code',
      'params',
      'level',
      'message',
      'tip',
      'fixable',
    ]);
  });

  it('never lets the name of a file write to the terminal', () => {
    const hostile = problem({ file: 'data/\u001b[31mx\n::error::y.yaml' });
    expect(report([hostile], 'text')).toMatchInlineSnapshot(`
      "data/⟨U+001B⟩[31mx⏎::error::y.yaml
        data/⟨U+001B⟩[31mx⏎::error::y.yaml:3:7  error  "camp" is now called "tent", and nothing leads there from its old address.  [removed-id]
            → Add "camp: tent"."
    `);
    expect(report([hostile], 'github').split('\n')).toHaveLength(1);
  });
});

describe('countProblems', () => {
  it('counts in words', () => {
    expect(countProblems(PROBLEMS)).toBe('2 errors and 1 warning in 2 files');
    expect(countProblems([])).toBe('0 errors and 0 warnings in 0 files');
  });
});

import { describe, expect, it } from 'vitest';
import type { Problem } from '../model/problem.ts';
import { countProblems, plural, report } from './report.ts';

const problem = (change: Partial<Problem> = {}): Problem => ({
  file: 'data/events/camp.yaml',
  line: 3,
  column: 7,
  path: ['name'],
  rule: 'schema',
  level: 'error',
  message: '"name" is too short: "A".',
  tip: 'Write at least 2 characters.',
  fixable: false,
  ...change,
});

const PROBLEMS = [
  problem(),
  problem({ line: 9, rule: 'canonical-form', message: 'Not the form.', tip: 'Run it.', fixable: true }),
  problem({ file: 'data/map.yaml', level: 'warning' }),
];

describe('report', () => {
  it('groups by file as text, with a place that terminals make a link', () => {
    expect(report(PROBLEMS, 'text')).toMatchInlineSnapshot(`
      "data/events/camp.yaml
        data/events/camp.yaml:3:7  error  "name" is too short: "A".  [schema]
            → Write at least 2 characters.
        data/events/camp.yaml:9:7  error  Not the form.  [canonical-form]
            → Run it. (\`npm run fix\` does it.)

      data/map.yaml
        data/map.yaml:3:7  warning  "name" is too short: "A".  [schema]
            → Write at least 2 characters."
    `);
    expect(report([], 'text')).toBe('');
  });

  it('gives one annotation a problem for GitHub, with signs escaped', () => {
    const hostile = problem({
      file: 'data/events/a,b:c.yaml',
      message: '100%\n::error::x',
      tip: 'Mend\r it.',
    });
    expect(report([problem(), hostile], 'github')).toMatchInlineSnapshot(`
      "::error file=data/events/camp.yaml,line=3,col=7,title=schema::"name" is too short: "A". Write at least 2 characters.
      ::error file=data/events/a%2Cb%3Ac.yaml,line=3,col=7,title=schema::100%25%0A::error::x Mend%0D it."
    `);
  });

  it('gives one array as JSON', () => {
    expect(JSON.parse(report(PROBLEMS, 'json'))).toEqual(PROBLEMS);
    const [first] = JSON.parse(report([problem()], 'json')) as object[];
    expect(Object.keys(first ?? {})).toEqual([
      'file',
      'line',
      'column',
      'path',
      'rule',
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
        data/⟨U+001B⟩[31mx⏎::error::y.yaml:3:7  error  "name" is too short: "A".  [schema]
            → Write at least 2 characters."
    `);
    expect(report([hostile], 'github').split('\n')).toHaveLength(1);
  });
});

describe('countProblems', () => {
  it('counts in words', () => {
    expect(countProblems(PROBLEMS)).toBe('2 errors and 1 warning in 2 files');
    expect(countProblems([])).toBe('0 errors and 0 warnings in 0 files');
    expect(plural(1, 'file')).toBe('1 file');
  });
});

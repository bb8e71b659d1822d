import { describe, expect, test } from 'vitest';
import { TODAY, filesOf } from '../../tests/dataset.ts';
import type { Problem } from './finding.ts';
import { checkOf, lintFiles } from './run.ts';
import { tryFix, withWord } from './try-fix.ts';

const PATH = 'organisations/alpha.yaml';

const SOUND = filesOf({ 'organisations/alpha': {}, 'organisations/beta': {} });

/** A folder with one file changed, its problems, and what becomes of an edit that brings another text. */
function trying(change: (text: string) => string) {
  const files = SOUND.map((file) => (file.path === PATH ? { ...file, text: change(file.text) } : file));
  const { problems } = lintFiles(files, { today: TODAY });
  const text = files.find(({ path }) => path === PATH)?.text ?? '';
  const fix = (edit: (text: string) => string, cures: readonly Problem[] = problems) => {
    const tried = tryFix(files, [{ path: PATH, text: edit(text) }], cures, checkOf(files, { today: TODAY }));
    if (tried.accepted) return 'accepted';
    return 'problem' in tried ? `${tried.reason} ${tried.problem.rule}` : tried.reason;
  };
  return { fix, rules: problems.map(({ rule }) => rule) };
}

describe('An edit', () => {
  const { fix, rules } = trying((text) => text.replace('status: active', 'status: actve'));

  test.each([
    ['accepted', 'that puts the problem right', (text: string) => text.replace('actve', 'active')],
    ['no-change', 'that changes nothing', (text: string) => text],
    ['does-not-parse', 'that does not parse', (text: string) => `${text}{}\n`],
    [
      'not-cured schema',
      'of something else',
      (text: string) => text.replace('confidence: medium', 'confidence: high'),
    ],
    ['new-problem schema', 'that is as wrong', (text: string) => text.replace('actve', 'aktive')],
    ['new-problem canonical-form', 'in another form', (text: string) => text.replace('actve', '"active"')],
  ])('is %s: one %s', (outcome, _, edit) => {
    expect(rules).toEqual(['schema']);
    expect(fix(edit)).toBe(outcome);
  });

  test('that leaves one of two equal problems has not cured both', () => {
    const twice = trying((text) =>
      text
        .replace('roles:\n', 'roles:\n  - sbuilder\n')
        .replace('problem_spaces:\n', 'audiences:\n  - sbuilder\nproblem_spaces:\n'),
    );
    expect(twice.fix((text) => text.replace('  - sbuilder\n', ''))).toMatch(/^(not-cured|new-problem) /);
  });

  test('of a file that is not there changes nothing', () => {
    expect(tryFix(SOUND, [{ path: 'organisations/gamma.yaml', text: '' }], [], () => [])).toEqual({
      accepted: false,
      reason: 'no-change',
    });
  });
});

test('A word is put in place of another, quotes and all, and nothing else changes', () => {
  const text = 'relations:\n  - {type: funds, to: "old"} # old\n';
  expect(withWord(text, ['relations', 0, 'to'], 'now')).toBe(
    'relations:\n  - {type: funds, to: now} # old\n',
  );
  expect(withWord(text, ['relations', 1, 'to'], 'now')).toBeUndefined();
  expect(withWord(text, ['relations'], 'now')).toBeUndefined();
  expect(withWord('a: [', ['a'], 'now')).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { TODAY, filesOf } from '../../tests/dataset.ts';
import type { Entries } from '../../tests/dataset.ts';
import type { SourceFile } from '../core/source-file.ts';
import { buildReport } from './report.ts';
import { say } from '../check/say.ts';

const PAIR: Entries = {
  'organisations/alpha': {},
  'projects/beta': { relations: [{ type: 'part-of', to: 'alpha' }] },
};

/** What the entry of an id says, for another id to say the same. */
const like = (id: string) => ({
  summary: `Is here so that a test of ${id} has something to read.`,
  sources: [{ url: `https://${id}.test-sources.org.uk/about` }],
});

describe('A repair is offered only if it works', () => {
  /** What is offered for a change, as file, lines and what would stand there. */
  const offered = (before: readonly SourceFile[], after: readonly SourceFile[]) =>
    buildReport(
      { name: 'a', data: before, schema: undefined },
      { name: 'b', data: after, schema: undefined },
      { today: TODAY },
    ).problems.map(({ file, suggestions, ...problem }) => ({
      file,
      tip: say(problem).tip,
      lines: suggestions.map((one) => `${one.startLine}-${one.endLine}: ${one.replacement}`),
    }));
  const texts = (files: readonly SourceFile[], path: string, change: (text: string) => string) =>
    files.map((file) => (file.path === path ? { path, text: change(file.text) } : file));
  const ALPHA: Entries = { 'organisations/alpha': {}, 'organisations/gamma': { name: 'Gamma Rays' } };
  const RENAMED: Entries = {
    'organisations/aleph': { ...like('alpha'), name: 'Alpha' },
    'organisations/gimel': { ...like('gamma'), name: 'Gamma Rays' },
  };

  test.each([
    ['as it ships', '{}\n', ['2-2: alpha: aleph\ngamma: gimel'], ' and take "{}" out'],
    ['with null', 'null\n', ['2-2: alpha: aleph\ngamma: gimel'], ' and take "null" out'],
    ['without a line', '', ['1-1: # S\nalpha: aleph\ngamma: gimel'], ''],
    ['with a comment', '# None.\n', ['2-2: # None.\nalpha: aleph\ngamma: gimel'], ''],
    ['with a line', 'old: aleph\n', ['2-2: old: aleph\nalpha: aleph\ngamma: gimel'], ''],
  ])('for two renamed entries, to a file of redirects %s', (_, rest, lines, out) => {
    const data = texts(filesOf(RENAMED), 'redirects.yaml', (text) => `${text.split('\n')[0] ?? ''}\n${rest}`);
    const head = data.find(({ path }) => path === 'redirects.yaml')?.text.split('\n')[0] ?? '';
    const told = offered(filesOf(ALPHA), data).filter(({ tip }) => tip.startsWith('Add "'));
    expect(told).toEqual([
      {
        file: 'data/redirects.yaml',
        tip: `Add "alpha: aleph"${out}.`,
        lines: lines.map((line) => line.replace('# S', head)),
      },
      { file: 'data/redirects.yaml', tip: `Add "gamma: gimel"${out}.`, lines: [] },
    ]);
  });

  test.each([
    ['', '1-1: # S\nalpha: aleph\ngamma: gimel'],
    ['# None.\n', '1-1: # S\n# None.\nalpha: aleph\ngamma: gimel'],
    ['# None.\n{}\n', undefined],
  ])('for a file of redirects that reads %j, with the line of its schema', (rest, lines) => {
    const sound = filesOf(RENAMED);
    const data = texts(sound, 'redirects.yaml', () => rest);
    const head = sound.find(({ path }) => path === 'redirects.yaml')?.text.split('\n')[0] ?? '';
    const told = offered(filesOf(ALPHA), data).filter(({ tip }) => tip.startsWith('Add "alpha'));
    expect(told.map((one) => one.lines)).toEqual([
      lines === undefined ? [expect.any(String)] : [lines.replace('# S', head)],
    ]);
  });

  test('for no redirect where the file does not parse', () => {
    const data = texts(filesOf(RENAMED), 'redirects.yaml', () => '{}\nold: aleph\n');
    expect(offered(filesOf(ALPHA), data).flatMap(({ lines }) => lines)).toEqual([]);
  });

  test('for a relation that a merger turns on its own entry, nothing', () => {
    const before = filesOf({
      'organisations/alpha': { relations: [{ type: 'partner-of', to: 'gamma' }] },
      'organisations/gamma': {},
      'projects/beta': { relations: [{ type: 'part-of', to: 'gamma' }] },
    });
    const data = filesOf(
      {
        'organisations/alpha': { relations: [{ type: 'partner-of', to: 'gamma' }] },
        'projects/beta': { relations: [{ type: 'part-of', to: 'gamma' }] },
      },
      { gamma: 'alpha' },
    );
    expect(offered(before, data)).toEqual([
      {
        file: 'data/organisations/alpha.yaml',
        tip: 'That is the entry of this file, and a relation joins two: take the relation out.',
        lines: [],
      },
      { file: 'data/projects/beta.yaml', tip: 'Write "to: alpha".', lines: ['10-10:     to: alpha'] },
    ]);
  });

  test('for a term that brings another problem, nothing', () => {
    const data = texts(filesOf(PAIR), 'projects/beta.yaml', (text) =>
      text.replace('  - responsible-ai\n', '  - responsible-ai\n  - Responsible AI\n'),
    );
    expect(offered(filesOf(PAIR), data).flatMap(({ lines }) => lines)).toEqual([]);
  });

  test('for fields out of order, as one piece, since a half of it would lose or double a field', () => {
    const data = texts(filesOf(PAIR), 'projects/beta.yaml', (text) =>
      text.replace('status: active\n', '').replace('name:', 'status: active\nname:'),
    );
    const [told] = offered(filesOf(PAIR), data);
    expect(told?.lines).toHaveLength(1);
    expect(told?.lines[0]).toMatch(/^2-\d+: name: Beta\n[^]*\nstatus: active$/);
  });
});

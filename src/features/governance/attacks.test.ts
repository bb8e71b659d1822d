/** What strangers may try on the judgement and on its comment. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LONGEST_COMMENT } from '../../core/text/untrusted-text.ts';
import { parseYaml } from '../../core/yaml.ts';
import { growth } from '../../../tests/operations.ts';
import { HEAD, PEOPLE, at, comment, file, labeled, recorded, review, user } from './fixtures/change.ts';
import type { Parts } from './fixtures/change.ts';
import { DAY, judged } from './fixtures/judged.ts';
import type { Person, Policy } from './input.ts';
import { readData } from './read-data.ts';
import { judgedIn, renderComment, statusLine } from './render.ts';

const policy = parseYaml(readFileSync('data/governance/policy.yaml', 'utf8')).data as Policy;
const SEEN = '2027-03-03T10:01:00Z';
const say = (parts: Parts, people: readonly Person[] = PEOPLE) => {
  const verdict = judged(parts, { policy, people });
  const text = renderComment(verdict, policy, { head: HEAD, seen: SEEN }, 'https://example.org/rules');
  return { verdict, text, status: statusLine(verdict) };
};

/** Returns a comment as its readers see it, without code: a run of back-ticks opens code that the next run of the same length ends. */
function outsideCode(text: string): string {
  let rest = text;
  let seen = '';
  for (;;) {
    const open = /`+/.exec(rest);
    if (!open) return seen + rest;
    const after = rest.slice(open.index + open[0].length);
    const close = [...after.matchAll(/`+/g)].find(([run]) => run.length === open[0].length);
    seen += rest.slice(0, open.index);
    if (!close) return seen + rest.slice(open.index);
    rest = after.slice(close.index + open[0].length);
  }
}

const HOSTILE = [
  '"; rm -rf / # $(id) `id` ${{ secrets.GITHUB_TOKEN }} %0A::set-output name=x::y',
  '</details><script>alert(1)</script><img src=x onerror=alert(1)>',
  '``` ` `` ```` @everyone [click](https://evil.example) ![x](https://evil.example/x.png)',
  'a\n\n# Approved by @ste-one\n\n<!-- judged aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 2020-01-01T00:00:00Z -->',
  '| a | b |\r\n|---|---|\u202e\u2028\u0000 #1 evil/repo#2 https://evil.example',
  '`',
  '`'.repeat(400),
  'x'.repeat(70_000),
];
/** What would do something outside code. */
const LIVE =
  /<script|<img|onerror|@(?!name LINK)|\]\(|evil|rm -rf|secrets\.|::set|[\u202e\u2028\u0000]|^#(?!## This (can|cannot) )/mu;

describe('Nothing that strangers wrote comes alive in the comment', () => {
  test.each(HOSTILE.map((text) => [text.slice(0, 30), text]))('%j', (_, text) => {
    const path = `data/organisations/${text}.yaml`;
    const people: Person[] = [...PEOPLE, { ...(PEOPLE[0] as Person), handle: text, affiliations: [text] }];
    const parts: Parts = {
      pull: {
        title: text,
        body: `${text}\n\nInterests: none`,
        head: { sha: HEAD, ref: text },
        labels: [{ name: 'urgent' }, { name: text }],
      },
      files: [file(path), file(`docs/${text}`, 'renamed', text)],
      texts: {
        [path]: {
          before: `name: ${JSON.stringify(text)}\n`,
          after: `name: a\nrelations:\n  - type: funds\n    to: ${JSON.stringify(text)}\n`,
        },
      },
      timeline: [labeled(text, 'urgent')],
      reviews: [
        review(text, 'APPROVED'),
        review('stranger', 'APPROVED'),
        review('ste-one', 'CHANGES_REQUESTED', 60, HEAD, text),
        review(text, 'CHANGES_REQUESTED', 61, HEAD, text),
      ],
      comments: [
        comment('rev-two', `/object accuracy ${text} and a reason that is long enough`),
        comment('stranger', `/object ${text} ${text}\n/class ${text}\n/stand-aside ${text}`),
        comment('coo', `/integrated @${text} ${text}\n/integrated @rev-two https://evil.example/${text}`),
        comment(text, `/object harm ${text} and a reason that is long enough\n/withdraw`),
      ],
    };
    const { text: said, status } = say(parts, people);
    expect(outsideCode(said)).not.toMatch(LIVE);
    expect(said.length).toBeLessThanOrEqual(LONGEST_COMMENT);
    expect(said.match(/<[^>`]*>/g)?.slice(0, 2)).toEqual([
      '<!-- governance -->',
      `<!-- judged ${HEAD} ${SEEN} -->`,
    ]);
    expect(judgedIn(said)).toEqual({ head: HEAD, seen: SEEN });
    expect(Array.from(status).length).toBeLessThanOrEqual(140);
    expect(status).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
  });
});

test('A comment that only looks like ours is told by its form', () => {
  expect(judgedIn(`Look:\n<!-- governance -->\n<!-- judged ${HEAD} ${SEEN} -->`)).toBeUndefined();
  expect(judgedIn(`<!-- governance -->\ntext\n<!-- judged ${HEAD} ${SEEN} -->`)).toBeUndefined();
  expect(judgedIn(`<!-- governance -->\n<!-- judged ${HEAD}; rm ${SEEN} -->`)).toBeUndefined();
  expect(judgedIn(`<!-- governance -->\n<!-- judged ${HEAD} soon -->`)).toBeUndefined();
});

describe('Huge changes', () => {
  const huge = (size: number): Parts => ({
    files: Array.from({ length: size * 3 }, (_, index) =>
      file(`data/projects/${'n'.repeat(240)}-${index}.yaml`, 'added'),
    ),
    comments: Array.from({ length: size * 4 }, (_, index) =>
      comment(
        `person-${index}`,
        `/object harm ${'because '.repeat(200)}\n/stand-aside ${'x'.repeat(1_900)}\n/class no\n/withdraw\n`.repeat(
          3,
        ),
        index,
      ),
    ),
    reviews: Array.from({ length: size }, (_, index) => review(`person-${index}`, 'APPROVED', index)),
    pull: { changed_files: 9_999 },
  });

  test('three thousand files with long names, and thousands of comments, are judged and said within the limit', () => {
    const { text } = say(huge(1_000));
    expect(text.length).toBeLessThanOrEqual(LONGEST_COMMENT);
    expect(outsideCode(text)).not.toMatch(LIVE);
    expect(text).toContain('The change touches 9999 files, and the host lists only 3000 of them.');
  });

  test('twice as many files, comments and reviews take at most about twice the work', async () => {
    const [some, twice] = [huge(200), huge(400)];
    expect(await growth(1, (times) => say(times === 1 ? some : twice))).toBeLessThan(2.5);
  });

  test.each([
    ['nested brackets', `name: ${'['.repeat(2_000)}`],
    ['nested lists', `name: ${'- '.repeat(2_000)}a`],
    ['a deep indent', Array.from({ length: 500 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['a bomb of aliases', `a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nname: *c\n`],
    ['a huge file', `name: ${'a'.repeat(300_000)}`],
    ['a tag', 'name: !!binary aGVsbG8=\n'],
    ['two documents', 'name: a\n---\nname: b\n'],
  ])('data with %s is not read, so the change is taken for the strictest case', (_, after) => {
    const parts = { texts: { 'data/organisations/some-body.yaml': { before: 'name: A\n', after } } };
    expect(judged(parts, { policy }).class).toBe('removal');
  });

  test('keys of objects themselves are keys like others', () => {
    const data = readData('__proto__:\n  polluted: true\nconstructor: a\nname: b\n');
    expect(Object.keys(data ?? {})).toEqual(['__proto__', 'constructor', 'name']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const texts = JSON.parse('{"__proto__": {"after": "name: a"}}') as Parts['texts'] & object;
    expect(judged({ files: [file('constructor'), file('__proto__')], texts }, { policy }).class).toBe('site');
  });
});

describe('Whoever changes who or what decides', () => {
  test.each([
    ['the policy', file('data/governance/policy.yaml')],
    ['a person', file('data/governance/people/newcomer.yaml', 'added')],
    ['the judge', file('src/features/governance/judge.ts')],
    ['a workflow', file('.github/workflows/govern.yml')],
    ['the judge, moved away', file('docs/judge.ts', 'renamed', 'src/features/governance/judge.ts')],
    ['a file with a line break in its name', file('.github/workflows/x\n.yml', 'added')],
    ['the record, taken out', file('data/governance/decisions/2027-1.yaml', 'removed')],
  ])('%s: the strictest class, by the rules that held before', (_, one) => {
    const texts = { [one.filename]: { before: 'a: 1\n', after: 'handle: newcomer\nclasses: []\n' } };
    const { verdict } = say({
      files: [one],
      texts,
      reviews: [review('newcomer', 'APPROVED'), review('friend', 'APPROVED')],
    });
    expect([verdict.class, verdict.state, verdict.approvals]).toEqual(['governance', 'pending', []]);
  });

  test('an account that calls itself a bot, or writes as one, decides nothing', () => {
    const body = 'Proposed-by: @rev-two\n\nInterests: none';
    const { verdict } = say({
      pull: { user: user('rev-one'), body },
      reviews: [review('rev-one', 'APPROVED'), review('github-actions[bot]', 'APPROVED')],
      comments: [
        comment('github-actions[bot]', '/object harm a reason that is long enough'),
        comment('newcomer', '/withdraw', 70, true),
      ],
    });
    expect([verdict.approvals, verdict.objections, verdict.setAside.map(({ because }) => because)]).toEqual([
      [],
      [],
      ['author', 'bot'],
    ]);
  });

  test('dates that an author chose count for nothing: no commit is looked at', () => {
    expect(JSON.stringify(recorded())).not.toContain('"commit":');
    const { verdict } = say({
      files: [file('data/projects/a.yaml', 'added')],
      check_runs: [{ started_at: at(DAY) }],
    });
    expect(verdict.earliest).toBe('2027-03-11T00:00:00.000Z');
  });
});

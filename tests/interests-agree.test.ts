/** What descriptions of changes are written from agrees with what the judgement reads in them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collect } from '../src/features/governance/collect.ts';
import { at, recorded, user } from '../src/features/governance/fixtures/change.ts';
import type { Policy } from '../src/features/governance/input.ts';
import { statesInterests } from '../src/features/governance/interests.ts';
import { parseYaml } from '../src/core/yaml.ts';
import { proposalOf } from '../src/features/contribute/intake/intake-outcome.ts';

const policy = parseYaml(readFileSync('data/governance/policy.yaml', 'utf8')).data as Policy;
const TEMPLATE = readFileSync('.github/pull_request_template.md', 'utf8');
const HEADING = '**Interests** (what ties you to the entries you touch; "none" is an answer):';
const authorOf = (login: string, body: string) =>
  collect(recorded({ pull: { user: user(login), body } }), policy, [], at(60)).author;
const proposal = (author: string, interests: string) =>
  proposalOf(
    { number: '12', author, body: '', opened: '2026-11-20', labels: [] },
    { path: 'communities/a.yaml', text: '' },
    { title: 'Add community a', does: 'Adds an entry.', interests, found: [] },
  ).body;

test('The template asks for interests, and counts once they are said', () => {
  expect(TEMPLATE).toContain(HEADING);
  expect(statesInterests(TEMPLATE)).toBe(false);
  for (const answer of [' none', '\nI work there.', '\n\nNone.', '\r\n\r\nI go there.'])
    expect(statesInterests(TEMPLATE.replace(HEADING, `${HEADING}${answer}`)), answer).toBe(true);
});

test('What a form becomes names its author and their interests', () => {
  for (const interests of ['none', 'I go there | <b> `now`', '`', 'a\nb', '-->'])
    for (const author of ['kim-example', 'Kim-Example', 'x'.repeat(39)]) {
      const body = proposal(author, interests);
      expect(statesInterests(body), interests).toBe(interests !== '`' && interests !== '-->');
      expect(authorOf('github-actions[bot]', body)).toBe(author);
      expect(authorOf('github-actions[bot]', body.replaceAll('\n', '\r\n'))).toBe(author);
      // Only our own bots are believed.
      expect(authorOf('newcomer', body)).toBe('newcomer');
      expect(authorOf('other[bot]', body)).toBe('other[bot]');
    }
  expect(authorOf('github-actions[bot]', proposal('not a handle', 'none'))).toBe('github-actions[bot]');
  expect(authorOf('github-actions[bot]', `Hello.\n\n${proposal('kim-example', 'none')}`)).toBe(
    'github-actions[bot]',
  );
});

test('The program that records decisions says its interests', () => {
  expect(statesInterests(readFileSync('.github/record-pull-request.md', 'utf8'))).toBe(true);
});

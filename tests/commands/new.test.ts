import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { KINDS } from '../../src/core/ids.ts';
import type { Kind } from '../../src/core/ids.ts';
import { filesOf } from '../dataset.ts';
import { folderOf, put, run } from './command.ts';

/** Facts that every kind may hold; an organisation has roles in place of a form. */
const FACTS: Readonly<Record<string, string>> = {
  summary: 'Monthly evening at which residents and council staff look at local open data together.',
  problem_spaces: '[open-data-and-standards]',
  status: 'active',
  sources: '[{ url: "https://club.example.org/about", checked: 2026-11-20 }]',
  confidence: 'high',
};

const FORMS: Readonly<Record<Kind, string>> = {
  organisation: 'roles: [network]',
  project: 'form: programme',
  community: 'form: meet-up',
  event: 'form: conference',
  resource: 'form: toolkit',
};

const factsOf = (kind: Kind, more: Readonly<Record<string, string>> = {}) =>
  [
    ...Object.entries({ ...FACTS, ...more }).map(([name, value]) => `${name}: ${value}`),
    FORMS[kind],
    '',
  ].join('\n');

/** A data folder with one organisation and, beside it, a file of facts. */
function folder(facts = factsOf('community')) {
  const root = folderOf([{ path: 'facts.yaml', text: facts }]);
  for (const { path, text } of filesOf({ 'organisations/alpha': {} }, { aleph: 'alpha' })) {
    put(root, `data/${path}`, text);
  }
  const data = join(root, 'data');
  const from = join(root, 'facts.yaml');
  const read = (path: string) => readFileSync(join(data, path), 'utf8');
  const command = async (...words: string[]) => {
    const { code, out, err } = await run('new', ['--data', data, ...words]);
    const plain = (text: string) => text.replaceAll(data, 'data').replaceAll(from, 'facts.yaml');
    return { code, out: plain(out), err: plain(err) };
  };
  return { data, from, read, command };
}

test('writes the file of an entry in canonical form and says what to do next', async () => {
  const { data, from, read, command } = folder();
  expect(await command('--kind', 'community', '--name', 'Example Data Club', '--from', from)).toEqual({
    code: 0,
    out: `Wrote data/communities/example-data-club.yaml.

What to do next:
  1. Read the file once more, and change in it what is not right: data/communities/example-data-club.yaml
  2. Check it together with all others: npm run validate
  3. Put it on a branch of its own:
       git switch -c add-example-data-club
       git add data/communities/example-data-club.yaml
       git commit -m "Add example-data-club"
  4. Push the branch to your copy of the repository and open a pull request.
     CONTRIBUTING.md says how, and how to do it in the browser instead.
`,
    err: '',
  });
  expect(read('communities/example-data-club.yaml'))
    .toBe(`# yaml-language-server: $schema=../../schema/community.schema.json
name: Example Data Club
summary: Monthly evening at which residents and council staff look at local open data together.
form: meet-up
problem_spaces:
  - open-data-and-standards
status: active
sources:
  - url: https://club.example.org/about
    checked: 2026-11-20
confidence: high
`);
  expect((await run('validate', ['--data', data])).out).toBe(
    '2 entries: 1 organisation, 0 projects, 1 community, 0 events, 0 resources; 0 relations. No problems.\n',
  );
});

test('what it writes passes validation untouched, for every kind', async () => {
  const { data, from, command } = folder();
  for (const kind of KINDS) {
    put(data, '../facts.yaml', factsOf(kind));
    const { code } = await command('--kind', kind, '--name', `Quite another ${kind}`, '--from', from);
    expect([kind, code]).toEqual([kind, 0]);
  }
  const { code, out } = await run('validate', ['--data', data]);
  expect([code, out]).toEqual([
    0,
    '6 entries: 2 organisations, 1 project, 1 community, 1 event, 1 resource; 0 relations. No problems.\n',
  ]);
});

test('says everything that is wrong with the facts, where they stand, and writes nothing', async () => {
  const { data, from, command } = folder(
    factsOf('community', {
      status: 'activ',
      sources: '[{ url: club.example.org }]',
      colour: 'red',
      relations: '[{ type: part-of, to: aleph, source: "https://club.example.org/about" }]',
    }),
  );
  const { code, out, err } = await command('--kind', 'community', '--name', 'X', '--from', from);
  expect({ code, err }).toEqual({ code: 1, err: '4 errors, so nothing was written.\n' });
  expect(out).toMatchInlineSnapshot(`
    "--name
      --name:1:1  error  "name" is too short: "X".  [schema]
          → Write at least 2 characters. For example: "Open Data Manchester".

    facts.yaml
      facts.yaml:3:9  error  "activ" is not a term of the closed list "status".  [schema]
          → Did you mean "active"? The terms are: forming, active, paused, ended, merged, unknown.
      facts.yaml:4:18  error  "club.example.org" is not a full web address: its beginning is missing.  [urls]
          → Write it in full: https://club.example.org
      facts.yaml:6:1  error  "colour" is not a field of this kind of file.  [schema]
          → Take the line out. The fields are: name, name_lang, also_known_as, summary, website, form, problem_spaces, support, audiences, centred_on, keywords, place, area_scope, mode, cost, status, stage, started, ended, identifiers, join, access, relations, distinct_from, sources, as_of, confidence, notes.
      facts.yaml:7:34  warning  "aleph" is an old id: the entry is now called "alpha".  [relation-target]
          → Write "to: alpha".

    "
  `);
  expect(existsSync(join(data, 'communities'))).toBe(false);
});

test('a likely double is told of and does not stop', async () => {
  const { from, command } = folder();
  const { code, out } = await command('--kind', 'community', '--name', 'Alpha', '--from', from, '--dry-run');
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "--name
      --name:1:1  warning  The name "Alpha" is nearly that of "Alpha" in "organisations/alpha.yaml" (or one of its other names is); perhaps both are the same thing.  [likely-duplicate]
          → Compare the two. If they are the same, keep one file and put what is new into it. If not, say so: add "distinct_from:" with "- alpha" to this file. A relation between the two explains it as well.

    Nothing was written. This would be data/communities/alpha-community.yaml:

    # yaml-language-server: $schema=../../schema/community.schema.json
    name: Alpha
    summary: Monthly evening at which residents and council staff look at local open data together.
    form: meet-up
    problem_spaces:
      - open-data-and-standards
    status: active
    sources:
      - url: https://club.example.org/about
        checked: 2026-11-20
    confidence: high

    "
  `);
});

test('never writes over a file, and takes neither a present id nor an old one', async () => {
  const { data, from, read, command } = folder();
  const words = ['--kind', 'community', '--name', 'Example Data Club', '--from', from];
  expect((await command(...words)).code).toBe(0);
  const before = read('communities/example-data-club.yaml');
  const again = await command(...words);
  expect(again.out).toContain('\nWrote data/communities/example-data-club-community.yaml.\n');
  const outcomes = [
    await command(...words, '--id', 'example-data-club'),
    await command(...words, '--id', 'aleph'),
  ];
  expect(outcomes.map(({ code, err }) => [code, err])).toEqual([
    [1, 'The id "example-data-club" is taken in "data". Choose another.\n'],
    [1, 'The id "aleph" is taken in "data". Choose another.\n'],
  ]);
  expect(read('communities/example-data-club.yaml')).toBe(before);
  expect(readdirSync(join(data, 'communities'))).toHaveLength(2);
});

test('a name cannot lead out of the folder of its kind', async () => {
  const { data, from, command } = folder();
  const name = '../../.github/workflows/x $(touch owned) `id`';
  const { code } = await command('--kind', 'community', '--name', name, '--from', from, '--dry-run');
  expect(code).toBe(1);
  const plain = '../../.github/workflows/x $(touch owned)';
  expect((await command('--kind', 'community', '--name', plain, '--from', from)).code).toBe(0);
  expect(readdirSync(join(data, 'communities'))).toEqual(['github-workflows-x-touch-owned.yaml']);
});

test('explains wrong usage, and what is missing where nobody can be asked', async () => {
  const { from, command } = folder();
  const outcomes = await Promise.all([
    command(),
    command('--kind', 'community', '--name', 'Example'),
    command('--kind', 'charity'),
    command('--kind', 'community', '--from', 'no-such-file.yaml'),
    command('--kind', 'community', '--id', '../x', '--from', from),
    command('--kind', 'community', '--id', 'com1', '--from', from),
    command('--kind', 'community', '--id', 'constructor', '--from', from),
    command('--data', 'no-such-folder'),
  ]);
  expect(outcomes.map(({ code, out }) => [code, out])).toEqual(outcomes.map(() => [2, '']));
  expect(outcomes.map(({ err }) => err.split('\n\nUsage')[0])).toEqual([
    `There is no terminal in which to ask, and these are missing:
  --kind  one of organisation, project, community, event, resource
  --name  the name in public use
  --from  a file with the facts`,
    `There is no terminal in which to ask, and these are missing:
  --from  a file with the facts (community: name, summary, form, problem_spaces, status, sources, confidence)`,
    'There is no kind "charity"; the kinds are organisation, project, community, event, resource.',
    'There is no file "no-such-file.yaml" to read facts from.',
    '"../x" is not an id: ids are lower-case words of a–z and 0–9 joined by hyphens, at most 80 characters.',
    '"com1" cannot be an id: Windows keeps this name for a device, so nobody could check its file out there. Add a word to it.',
    '"constructor" cannot be an id: it has a meaning of its own in the programs that read this data. Add a word to it.',
    'There is no folder "no-such-folder" to read the data from.',
  ]);
});

/** A pseudo-terminal, where the machine has the program for one. */
const hasTerminal = spawnSync('script', ['--version']).status === 0;
const ENTER = '\r';
const DOWN = '\x1B[B';

/** Runs the command in a pseudo-terminal; each key is sent once what stands before it was said. */
async function inTerminal(data: string, steps: readonly (readonly [says: string, keys: string])[]) {
  const line = `stty cols 100 rows 40; "${process.execPath}" scripts/new.ts --data "${data}"`;
  const child = spawn('script', ['-qec', line, '/dev/null'], {
    env: { ...process.env, VITEST: undefined, NO_COLOR: '1', TERM: 'xterm-256color' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  const ends = new Promise<number | null>((resolve) => child.on('close', resolve));
  let from = 0;
  const latest = performance.now() + 100_000;
  for (const [says, keys] of steps) {
    while (!out.slice(from).includes(says)) {
      if (child.exitCode !== null || performance.now() > latest)
        throw new Error(`it did not say "${says}":\n${out}`);
      await setTimeout(30);
    }
    from = out.length;
    child.stdin.write(keys);
  }
  const code = await ends;
  return { code, out: stripVTControlCharacters(out).replaceAll('\r', '').replaceAll(data, 'data') };
}

test.runIf(hasTerminal)('asks in a terminal, checks as one answers, and writes what validates', async () => {
  const { data, read } = folder();
  const { code, out } = await inTerminal(data, [
    ['What is it?', `${DOWN}${DOWN}${ENTER}`],
    ['Name', `Example Data Club${ENTER}`],
    ['Summary', `short${ENTER}`],
    ['is too short', `\x15${FACTS['summary'] ?? ''}${ENTER}`],
    ['Form', `meet-up${ENTER}`],
    ['Problem spaces', 'open data'],
    ['match', `\t${ENTER}`],
    ['Status', `${DOWN}${ENTER}`],
    ['Address', `https://club.example.org/about${ENTER}`],
    ['Title', ENTER],
    ['Checked', `2026-11-20${ENTER}`],
    ['Archived', ENTER],
    ['add another?', ENTER],
    ['Confidence', ENTER],
    ['more to say', ENTER],
    ['Write this file?', ENTER],
  ]);
  expect(code).toBe(0);
  expect(out).toContain('Wrote data/communities/example-data-club.yaml.');
  expect(read('communities/example-data-club.yaml')).toContain('name: Example Data Club\n');
  expect((await run('validate', ['--data', data])).code).toBe(0);
});

test.runIf(hasTerminal)('Ctrl + C leaves nothing behind', async () => {
  const { data } = folder();
  const { code, out } = await inTerminal(data, [
    ['What is it?', ENTER],
    ['Name', 'Example\x03'],
  ]);
  expect([code, out.trimEnd().split('\n').at(-1)]).toEqual([1, 'Stopped. Nothing was written.']);
  expect(readdirSync(join(data, 'organisations'))).toEqual(['alpha.yaml']);
});

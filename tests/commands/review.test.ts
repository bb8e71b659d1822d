/**
 * The real data is changed here as people change it. Should an entry that is named have moved on, choose another: the test
 * stops with the file and the text that it misses.
 */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReviewJson } from '../../src/diff/render/json.ts';
import { commit, git, makeTheChange, mend, repositoryOfRealData, takeOut } from '../two-states.ts';
import { emptyFolder, put, run } from './command.ts';

/** The name of a branch may be an attack. */
const BRANCH = 'change`-$(touch${IFS}hit)`<b>|@everyone';

/** Makes a repository with the real data on "main", and a change on a branch. */
function changed(change: (folder: string) => void): string {
  const folder = emptyFolder();
  repositoryOfRealData(folder);
  git(folder, 'switch', '-q', '-c', BRANCH);
  change(folder);
  commit(folder, 'Change');
  return folder;
}

const compare = (folder: string, ...more: string[]) =>
  run('review', ['--in', folder, '--base', 'main', '--head', BRANCH, ...more]);

async function reportOn(change: (folder: string) => void): Promise<ReviewJson & { code: number | null }> {
  const { code, out, err } = await compare(changed(change), '--format', 'json');
  expect(err).toBe('');
  return { ...(JSON.parse(out) as ReviewJson), code };
}

/** Totals grow with the real data; what a change adds to them does not. */
function withoutTotals(text: string): string {
  return text.replace(
    /^(- [\w ]+: )([\d,]+) → ([\d,]+)$/gm,
    (_, name: string, before: string, after: string) => {
      const by = Number(after.replace(',', '')) - Number(before.replace(',', ''));
      return `${name}${by > 0 ? '+' : ''}${by}`;
    },
  );
}

test('names every change between two real states and no other', async () => {
  const folder = changed(makeTheChange);
  const { code, out, err } = await compare(folder);
  expect(err).toBe('');
  expect(code).toBe(1);
  await expect(withoutTotals(out)).toMatchFileSnapshot('review.expected.txt');

  const json = await compare(folder, '--format', 'json', '--out', join(folder, 'report.json'));
  expect(json).toEqual({ code: 1, out: '', err: '' });
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as ReviewJson;
  expect(report.version).toBe(1);
  expect(report.base).toEqual({ name: 'main', commit: git(folder, 'rev-parse', 'main') });
  expect(report.head.name).toBe(BRANCH);
  expect(
    report.entries.map(({ what, id, onlyTerms }) => [what, id, ...(onlyTerms ? ['terms'] : [])]),
  ).toEqual([
    ['added', 'attention-checklist'],
    ['added', 'calm-technology-day'],
    ['added', 'harbour-data-co-op'],
    ['added', 'leeds-hack-space'],
    ['added', 'slow-screens'],
    ['renamed', 'data-collective-network'],
    ['removed', 'leicester-hackspace'],
    ['changed', 'awo', 'terms'],
    ['changed', 'big-brother-watch', 'terms'],
    ['changed', 'chayn'],
    ['changed', 'equality-and-human-rights-commission', 'terms'],
    ['changed', 'foxglove'],
    ['changed', 'liberty', 'terms'],
    ['changed', 'open-rights-group', 'terms'],
    ['changed', 'privacy-international', 'terms'],
    ['changed', 'trades-union-congress-ai-taskforce', 'terms'],
    ['changed', 'worker-info-exchange', 'terms'],
  ]);
  expect(report.files).toEqual([]);

  const page = await compare(folder, '--format', 'html');
  expect(page.code).toBe(1);
  expect(page.out).toContain('<code>change`-$(touch${IFS}hit)`&lt;b&gt;|@everyone</code>');
  expect(page.out).not.toMatch(/<script|<b>|\son\w+=/);
});

test('an id that goes without a redirect is an error; with one it is told as merged', async () => {
  const gone = await reportOn((folder) => takeOut(folder, 'data/events/accessibility-scotland.yaml'));
  expect([gone.code, gone.failed, gone.summary]).toEqual([1, true, 'Removes “Accessibility Scotland”.']);
  expect(gone.problems.map(({ file, message }) => [file, message])).toEqual([
    [
      'data/redirects.yaml',
      '"accessibility-scotland" (Accessibility Scotland) is taken out, and nothing takes its address over; whoever follows a link to it finds nothing.',
    ],
  ]);
  expect(gone.effects.redirectsNeeded).toEqual(['accessibility-scotland']);

  const merged = await reportOn((folder) => {
    takeOut(folder, 'data/events/accessibility-scotland.yaml');
    mend(folder, 'data/redirects.yaml', /\{\}\n|$/, 'accessibility-scotland: chayn\n');
  });
  expect([merged.code, merged.failed, merged.summary]).toEqual([
    0,
    false,
    'Merges “Accessibility Scotland”.',
  ]);
  expect(merged.entries.map(({ what, id, was }) => [what, was?.id, id])).toEqual([
    ['merged', 'accessibility-scotland', 'chayn'],
  ]);
});

test('a new name without a redirect is known by what the entry says, with the line that is missing', async () => {
  const report = await reportOn((folder) => {
    takeOut(folder, 'data/events/accessibility-scotland.yaml');
    put(
      folder,
      'data/events/accessibility-scot.yaml',
      readFileSync('data/events/accessibility-scotland.yaml', 'utf8'),
    );
  });
  expect(report.summary).toBe('Renames “Accessibility Scotland”.');
  expect(
    report.problems.map(({ message, tip, suggestions }) => [message, tip, suggestions[0]?.replacement]),
  ).toEqual([
    [
      '"accessibility-scotland" is now called "accessibility-scot", and nothing leads there from its old address.',
      'Add "accessibility-scotland: accessibility-scot" and take "{}" out.',
      expect.stringMatching(/^accessibility-scotland: accessibility-scot$/m),
    ],
  ]);
  expect(report.code).toBe(1);
});

test('nothing changed says so, also where only the form did', async () => {
  const folder = emptyFolder();
  repositoryOfRealData(folder);
  const same = await run('review', ['--in', folder, '--base', 'main', '--head', '.']);
  expect(same).toEqual({
    code: 0,
    out: '## Review report\n\nNothing changes: the data is the same in both states. Nothing stands against it in the checks.\n',
    err: '',
  });
  mend(folder, 'data/organisations/chayn.yaml', 'status: active', 'status: active # still');
  const form = await run('review', ['--in', folder, '--base', 'main', '--head', '.']);
  expect(form).toEqual({
    code: 0,
    out: '## Review report\n\nNothing changes in what the data says: only the form of 1 file is different. Nothing stands against it in the checks.\n',
    err: '',
  });
});

test('what cannot be read is a problem and not the end', async () => {
  const report = await reportOn((folder) => {
    put(folder, 'data/organisations/bomb.yaml', `a: &a [x, x]\nb: [*a, *a]\n`);
    put(folder, 'data/organisations/deep.yaml', `${'['.repeat(5000)}\n`);
    put(folder, 'data/organisations/chayn.yaml', 'name: "Chayn\nsummary: [\n');
    writeFileSync(join(folder, 'data/organisations/latin.yaml'), Buffer.from([0x6e, 0xe9, 0xff]));
    symlinkSync('/etc/passwd', join(folder, 'data/organisations/link.yaml'));
    put(folder, 'data/organisations/__proto__.yaml', '__proto__:\n  polluted: yes\nname: x\n');
    put(folder, 'data/places/gazetteer.json', '{');
    put(folder, 'schema/taxonomy/cost.schema.json', '{"x-terms": ');
    put(folder, 'schema/taxonomy/mode.schema.json', '['.repeat(100_000));
  });
  expect(report.code).toBe(1);
  const wrong = new Set(report.problems.map(({ file, rule }) => `${file} ${rule}`));
  expect([...wrong]).toEqual(
    expect.arrayContaining([
      'data/organisations/bomb.yaml yaml-features',
      'data/organisations/deep.yaml file-depth',
      'data/organisations/chayn.yaml yaml-syntax',
      'data/organisations/latin.yaml readable',
      'data/organisations/link.yaml readable',
      'schema/taxonomy/cost.schema.json taxonomy',
      'schema/taxonomy/mode.schema.json taxonomy',
    ]),
  );
  expect(report.taxonomy).toEqual([]);
  expect(report.entries.filter(({ what }) => what === 'removed')).toEqual([]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('a state without data gives a report too', async () => {
  const folder = changed(
    (path) => git(path, 'rm', '-rq', 'data', 'schema') && put(path, 'README.md', 'Gone.\n'),
  );
  const gone = await compare(folder, '--format', 'json');
  expect(gone.code).toBe(1);
  expect((JSON.parse(gone.out) as ReviewJson).effects.entries[1]).toBe(0);
  const back = await run('review', ['--in', folder, '--base', BRANCH, '--head', 'main', '--format', 'json']);
  expect(back.err).toBe('');
  expect((JSON.parse(back.out) as ReviewJson).effects.entries[0]).toBe(0);
});

test('--fork leaves out what others did since', async () => {
  const folder = changed((path) =>
    mend(path, 'data/organisations/chayn.yaml', 'cost: free', 'cost: donation'),
  );
  git(folder, 'switch', '-q', 'main');
  mend(folder, 'data/organisations/foxglove.yaml', 'area_scope: international', 'area_scope: uk');
  commit(folder, 'Meanwhile');
  const [plain, fork] = await Promise.all([compare(folder), compare(folder, '--fork')]);
  expect(plain.out.split('\n')[2]).toBe('Changes 2 entries. Nothing stands against it in the checks.');
  expect(fork.out.split('\n')[2]).toBe('Changes `Chayn`. Nothing stands against it in the checks.');
});

test('a change to very many entries is short enough for a comment, and the JSON holds all of it', async () => {
  const folder = changed((path) => {
    mkdirSync(join(path, 'data/organisations'), { recursive: true });
    for (let number = 100; number < 400; number++) {
      put(
        path,
        `data/organisations/made-up-${number}.yaml`,
        `# yaml-language-server: $schema=../../schema/organisation.schema.json
name: "${'`'.repeat(number % 40)}</details> Made up ${number} ${'| @everyone '.repeat(4)}"
summary: ${'Very long. '.repeat(50).trim()}
roles:
  - maker
problem_spaces:
  - market-power
status: active
sources:
  - url: https://made-up-${number}.org.uk
confidence: low
`,
      );
    }
  });
  const [md, json] = await Promise.all([compare(folder), compare(folder, '--format', 'json')]);
  expect(md.out.length).toBeLessThanOrEqual(60_001);
  expect(md.out).toContain('Adds 300 entries.');
  // Outside of code there is nothing that a stranger wrote.
  const outside = md.out.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/gs, '');
  expect(outside).not.toMatch(/@everyone|<\/details>/);
  expect((JSON.parse(json.out) as ReviewJson).entries).toHaveLength(300);
});

test('explains wrong usage', async () => {
  const outcomes = await Promise.all([
    run('review', ['--head', '--upload-pack=touch hit']),
    run('review', ['--head=--upload-pack=touch hit']),
    run('review', ['--base', 'no-such-branch']),
    run('review', ['--format', 'pdf']),
  ]);
  expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
  expect(outcomes.map(({ err }) => err.split('\n')[0])).toMatchInlineSnapshot(`
    [
      "Option '--head' argument is ambiguous.",
      ""--upload-pack=touch hit" is neither a folder with data in it nor a commit that Git knows here. Name a branch, a tag, a commit or a folder, such as "main" or ".".",
      ""no-such-branch" is neither a folder with data in it nor a commit that Git knows here. Name a branch, a tag, a commit or a folder, such as "main" or ".".",
      "There is no format "pdf"; the formats are md, json, html and parcel.",
    ]
  `);
});

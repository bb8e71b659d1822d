import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SaidProblem } from '../../src/check/say.ts';
import { filesOf } from '../dataset.ts';
import { folderOf, put, run } from './command.ts';

/** Two entries without a fault. */
const SOUND = filesOf({
  'organisations/alpha': {},
  'projects/beta': { relations: [{ type: 'part-of', to: 'alpha' }] },
});

/** The same with a term that does not exist, in the tenth line of one file, and a needless line in the other. */
function broken(): string {
  const folder = folderOf(SOUND);
  edit(folder, 'organisations/alpha.yaml', 'status: active', 'status: actve');
  edit(folder, 'projects/beta.yaml', 'form: programme', 'form: programme\n');
  return folder;
}

function edit(folder: string, path: string, from: string, to: string): void {
  put(folder, path, read(folder, path).replace(from, to));
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

test('says what the data holds when nothing is wrong', async () => {
  expect(await run('validate', ['--data', folderOf(SOUND)])).toEqual({
    code: 0,
    out: '2 entries: 1 organisation, 1 project, 0 communities, 0 events, 0 resources; 1 relation. No problems.\n',
    err: '',
  });
});

test('allows warnings', async () => {
  const folder = folderOf(
    filesOf({
      'organisations/alpha': {
        website: 'http://alpha.org.uk',
        sources: [{ url: 'https://alpha.org.uk/about' }],
      },
    }),
  );
  const { code, out } = await run('validate', ['--data', folder]);
  expect(code).toBe(0);
  expect(out.replaceAll(folder, 'data')).toMatchInlineSnapshot(`
    "data/organisations/alpha.yaml
      data/organisations/alpha.yaml:4:10  warning  "http://alpha.org.uk" begins with http://, so what readers see there can be changed on the way; this entry cites https:// pages of the same site.  [urls]
          → Try https://alpha.org.uk and use that if it leads to the same page.

    1 entry: 1 organisation, 0 projects, 0 communities, 0 events, 0 resources; 0 relations. No errors, 1 warning in 1 file.
    "
  `);
});

test('reports in words', async () => {
  const folder = broken();
  const { code, out } = await run('validate', ['--data', `${folder}/`]);
  expect(code).toBe(1);
  expect(out.replaceAll(folder, 'data')).toMatchInlineSnapshot(`
    "data/organisations/alpha.yaml
      data/organisations/alpha.yaml:8:9  error  "actve" is not a term of the closed list "status".  [schema]
          → Did you mean "active"? The terms are: forming, active, paused, ended, merged, unknown.

    data/projects/beta.yaml
      data/projects/beta.yaml:5:1  error  The file is not in the canonical form: this line is empty and should be "problem_spaces:".  [canonical-form]
          → Run \`npm run fix\`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can.

    2 entries: 1 organisation, 1 project, 0 communities, 0 events, 0 resources. 2 errors and 0 warnings in 2 files.
    "
  `);
});

test('reports as annotations of GitHub', async () => {
  const folder = broken();
  const { code, out } = await run('validate', ['--data', folder, '--format', 'github']);
  expect(code).toBe(1);
  expect(out.replaceAll(folder, 'data')).toMatchInlineSnapshot(`
    "::error file=data/organisations/alpha.yaml,line=8,col=9,title=schema::"actve" is not a term of the closed list "status". Did you mean "active"? The terms are: forming, active, paused, ended, merged, unknown.
    ::error file=data/projects/beta.yaml,line=5,col=1,title=canonical-form::The file is not in the canonical form: this line is empty and should be "problem_spaces:". Run \`npm run fix\`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can.
    2 entries: 1 organisation, 1 project, 0 communities, 0 events, 0 resources. 2 errors and 0 warnings in 2 files.
    "
  `);
});

test('reports as one JSON array and nothing else', async () => {
  const folder = broken();
  const { code, out } = await run('validate', ['--data', folder, '--format', 'json']);
  expect(code).toBe(1);
  const problems = JSON.parse(out) as SaidProblem[];
  expect(problems.map(({ rule }) => rule)).toEqual(['schema', 'canonical-form']);
  expect({ ...problems[0], file: problems[0]?.file.replace(folder, 'data') }).toMatchInlineSnapshot(`
    {
      "code": "schema/unknown-term",
      "column": 9,
      "file": "data/organisations/alpha.yaml",
      "fixable": false,
      "level": "error",
      "line": 8,
      "message": ""actve" is not a term of the closed list "status".",
      "params": {
        "list": "status",
        "suggestion": "active",
        "terms": [
          "forming",
          "active",
          "paused",
          "ended",
          "merged",
          "unknown",
        ],
        "value": "actve",
      },
      "path": [
        "status",
      ],
      "rule": "schema",
      "tip": "Did you mean "active"? The terms are: forming, active, paused, ended, merged, unknown.",
    }
  `);
  const { out: none } = await run('validate', ['--data', folderOf(SOUND), '--format', 'json']);
  expect(none).toBe('[]\n');
});

test('reports on the files and folders named, and still reads all', async () => {
  const folder = broken();
  const json = async (...paths: string[]) => {
    const { code, out } = await run('validate', ['--data', folder, '--format', 'json', ...paths]);
    return { code, rules: (JSON.parse(out) as SaidProblem[]).map(({ rule }) => rule) };
  };
  expect(await json(`${folder}/projects`)).toEqual({ code: 1, rules: ['canonical-form'] });
  expect(await json(`${folder}/projects/beta.yaml`, `${folder}/organisations/alpha.yaml`)).toEqual({
    code: 1,
    rules: ['schema', 'canonical-form'],
  });
  expect(await json(`${folder}/map.yaml`)).toEqual({ code: 0, rules: [] });
});

test('explains wrong usage', async () => {
  const outcomes = await Promise.all([
    run('validate', ['--colour']),
    run('validate', ['--format', 'xml']),
    run('validate', ['--data', 'no-such-folder']),
    run('validate', ['data/organisations/no-such-entry.yaml']),
  ]);
  expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
  expect(outcomes.map(({ out }) => out)).toEqual(['', '', '', '']);
  expect(outcomes.map(({ err }) => err.split('\n')[0])).toMatchInlineSnapshot(`
    [
      "Unknown option '--colour'.",
      "There is no format "xml"; the formats are text, github, json.",
      "There is no folder "no-such-folder" to read the data from.",
      "There is no data file or folder "data/organisations/no-such-entry.yaml" in "data".",
    ]
  `);
});

test('--fix rewrites what is certain, once, and reports the rest', async () => {
  const folder = folderOf(
    filesOf(
      {
        'organisations/alpha': {},
        'organisations/gamma': {},
        'projects/beta': { relations: [{ type: 'part-of', to: 'old-alpha' }] },
      },
      { 'old-alpha': 'alpha' },
    ),
  );
  const gamma = read(folder, 'organisations/gamma.yaml');
  edit(folder, 'organisations/alpha.yaml', 'status: active', 'status: "active" # still\ncolour: red');
  symlinkSync(join(folder, 'organisations/alpha.yaml'), join(folder, 'organisations/delta.yaml'));
  edit(folder, 'organisations/gamma.yaml', 'status:', '\r\nstatus:');

  const first = await run('validate', ['--data', folder, '--fix']);
  expect(first.code).toBe(1);
  expect(first.out.replaceAll(folder, 'data')).toMatchInlineSnapshot(`
    "Rewrote data/organisations/alpha.yaml (form).
    Rewrote data/organisations/gamma.yaml (form).
    Rewrote data/projects/beta.yaml (relations to renamed entries).
    3 files rewritten.

    data/organisations/alpha.yaml
      data/organisations/alpha.yaml:12:1  error  "colour" is not a field of this kind of file.  [schema]
          → Take the line out. The fields are: name, name_lang, also_known_as, summary, website, legal_form, roles, problem_spaces, support, audiences, centred_on, keywords, place, area_scope, cost, status, stage, started, ended, identifiers, join, access, relations, distinct_from, sources, as_of, confidence, notes.

    data/organisations/delta.yaml
      data/organisations/delta.yaml:1:1  error  "organisations/delta.yaml" is a link to another file; links are not followed, because they can lead outside the map.  [readable]
          → Put the file itself here instead of a link to it.

    4 entries: 3 organisations, 1 project, 0 communities, 0 events, 0 resources. 2 errors and 0 warnings in 2 files.
    "
  `);
  expect(read(folder, 'organisations/gamma.yaml')).toBe(gamma);
  expect(read(folder, 'projects/beta.yaml')).toContain('\n    to: alpha\n');
  expect(read(folder, 'organisations/alpha.yaml')).toContain('\nstatus: active # still\n');

  const second = await run('validate', ['--data', folder, '--fix']);
  expect(second.out.split('\n')[0]).toBe('Nothing to rewrite.');
});

test('--fix never changes what a file says, and drops no comment', async () => {
  const folder = folderOf(
    filesOf({ 'organisations/alpha': {}, 'organisations/beta': {}, 'organisations/gamma': {} }),
  );
  const alpha = read(folder, 'organisations/alpha.yaml');
  put(folder, 'organisations/alpha.yaml', alpha.replaceAll('\n', '\r'));
  put(folder, 'organisations/empty.yaml', '');
  put(folder, 'organisations/notes.yaml', '# to do\n# ask them\n');
  edit(folder, 'organisations/beta.yaml', 'schema.json\n', 'schema.json # ask first\n');
  edit(
    folder,
    'organisations/beta.yaml',
    'summary:',
    'also_known_as:\n  - 1e3 # as on the door\n  - 0x1F\n  - +44\nsummary:',
  );
  edit(folder, 'organisations/gamma.yaml', 'summary:', '# a\u2028b\nalso_known_as: [G]\nsummary:');
  const gamma = read(folder, 'organisations/gamma.yaml');

  const { out } = await run('validate', ['--data', folder, '--fix']);
  expect(out.replaceAll(folder, 'data')).toMatchInlineSnapshot(`
    "Rewrote data/organisations/alpha.yaml (form).
    Rewrote data/organisations/beta.yaml (form).
    2 files rewritten.

    data/organisations/empty.yaml
      data/organisations/empty.yaml:1:1  error  The file is empty.  [schema]
          → Fill it in: copy an entry of the same kind and change what is different. If it is not needed, delete it.

    data/organisations/gamma.yaml
      data/organisations/gamma.yaml:3:1  error  The file is not in the canonical form, and \`npm run fix\` leaves it as it is, because writing it anew would lose or change the comment "# a⟨U+2028⟩b".  [canonical-form]
          → Put the comment on a line of its own above the field it is about, in plain characters. Then run \`npm run fix\`.
      data/organisations/gamma.yaml:3:4  error  There is a character in this line that cannot be seen, U+2028 (line separator); it can make a text look like something else than it is.  [characters]
          → Delete it: type the words around it again instead of copying them.

    data/organisations/notes.yaml
      data/organisations/notes.yaml:1:1  error  The file is empty.  [schema]
          → Fill it in: copy an entry of the same kind and change what is different. If it is not needed, delete it.

    5 entries: 5 organisations, 0 projects, 0 communities, 0 events, 0 resources. 4 errors and 0 warnings in 3 files.
    "
  `);
  expect(read(folder, 'organisations/alpha.yaml')).toBe(alpha);
  expect(read(folder, 'organisations/beta.yaml')).toContain(
    'schema.json\n# ask first\nname: Beta\nalso_known_as:\n  - "1e3" # as on the door\n  - "0x1F"\n  - "+44"\n',
  );
  expect(read(folder, 'organisations/gamma.yaml')).toBe(gamma);
  expect(read(folder, 'organisations/empty.yaml')).toBe('');
  expect(read(folder, 'organisations/notes.yaml')).toBe('# to do\n# ask them\n');
});

test('--fix writes nothing that breaks something else', async () => {
  const folder = folderOf(
    filesOf(
      {
        'organisations/alpha': { relations: [{ type: 'partner-of', to: 'old' }] },
        'organisations/gamma': {
          relations: [
            { type: 'partner-of', to: 'alpha' },
            { type: 'partner-of', to: 'old' },
          ],
        },
        'projects/beta': { relations: [{ type: 'part-of', to: 'old' }] },
      },
      { old: 'alpha' },
    ),
  );
  const before = ['organisations/alpha.yaml', 'organisations/gamma.yaml'].map((path) => read(folder, path));
  const { code, out } = await run('validate', ['--data', folder, '--fix']);
  expect(code).toBe(1);
  expect(out.replaceAll(folder, 'data').split('\n').slice(0, 3)).toEqual([
    'Rewrote data/projects/beta.yaml (relations to renamed entries).',
    '1 file rewritten.',
    '',
  ]);
  expect(['organisations/alpha.yaml', 'organisations/gamma.yaml'].map((path) => read(folder, path))).toEqual(
    before,
  );
  expect(read(folder, 'projects/beta.yaml')).toContain('\n    to: alpha\n');
});

test('--help says how to use it', async () => {
  const { code, out } = await run('validate', ['--help']);
  expect(code).toBe(0);
  expect(out).toContain('npm run validate [-- --format text|github|json] [--data DIR] [--fix] [paths…]');
});

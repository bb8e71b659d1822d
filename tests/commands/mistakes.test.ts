/** Mistakes of every sort, made in a copy of the real data in one go: one run names them all, each on its line. */
import { cpSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canonicalText } from '../../src/check/rules/canonical-form.ts';
import type { SaidProblem } from '../../src/check/say.ts';
import { emptyFolder, put, run } from './command.ts';

const NAME = /^name: (.)(.+)$/m;
const SUMMARY = /^summary: .+$/m;
const WEBSITE = /^website: .+$/m;
const LEGAL_FORM = /^legal_form: charity$/m;
const LEGAL_FORM_AND_ROLES = /^legal_form: charity\n(roles:\n(?: {2}- .+\n)+)/m;
const TOWN = /^ {2}locality: London$/m;
const STATUS = /^status: active$/m;
const STARTED = /^started: .+$/m;
const TO = /^ {4}to: .+$/m;
const TYPE_AND_TO = /^relations:\n {2}- type: .+\n {4}to: .+$/m;
const TO_AND_SOURCE = /^( {4}to: .+)\n {4}source: .+$/m;
const WRONG_RELATION = 'relations:\n  - type: part-of\n    to: data-play';
const SOURCES = /^sources:\n(?: {2}- url: .+\n)+/m;

/**
 * Each is made in a real organisation of its own, the first that holds such a line: what is wrong, the line, what becomes
 * of it, the rule, and the beginning of the line that is to be named, where that is not the first one changed.
 */
type Change = readonly [sort: string, line: RegExp, becomes: string, rule: string, at?: string];

const CHANGES: readonly Change[] = [
  ['syntax: quote not closed', NAME, 'name: "$1$2', 'yaml-syntax'],
  ['syntax: no space after a colon', STATUS, 'status:active', 'yaml-syntax'],
  ['syntax: field twice', STATUS, 'status: active\nstatus: ended', 'yaml-syntax', 'status: ended'],
  ['schema: no such field', STATUS, 'status: active\ncolour: red', 'schema', 'colour: red'],
  ['schema: number for a text', NAME, 'name: 360', 'schema'],
  ['form: needless quotes', STATUS, 'status: "active"', 'canonical-form'],
  ['form: fields in another order', LEGAL_FORM_AND_ROLES, '$1legal_form: charity\n', 'canonical-form'],
  ['unknown term', LEGAL_FORM, 'legal_form: charty', 'schema'],
  ['unknown target', TO, '    to: no-such-entry-at-all', 'relation-target'],
  ['wrong ends', TYPE_AND_TO, WRONG_RELATION, 'relation-ends', '- type: part-of'],
  ['relation to itself', TO, '    to: ITS-OWN-ID', 'self-relation'],
  ['no sources', SOURCES, '', 'schema', 'name: '],
  ['relation without source', TO_AND_SOURCE, '$1', 'schema', '- type: '],
  ['ended before it began', STARTED, 'started: 2015\nended: 2009', 'dates', 'ended: 2009'],
  ['began in the future', STARTED, 'started: 2999', 'dates'],
  ['unsafe address', WEBSITE, 'website: javascript:alert(1)', 'urls'],
  ['malformed address', WEBSITE, 'website: htps//example', 'urls'],
  ['address with a password', WEBSITE, 'website: https://user:word@example.org', 'urls'],
  ['personal data: e-mail', SUMMARY, 'summary: Write to jane.doe@example.org about it.', 'personal-data'],
  ['personal data: telephone', SUMMARY, 'summary: Ring 07700 900123 for more about it.', 'personal-data'],
  ['HTML', SUMMARY, 'summary: It helps <b>everyone</b> with technology.', 'plain-text'],
  ['Markdown', SUMMARY, 'summary: It helps [everyone](https://example.org).', 'plain-text'],
  ['invisible character', NAME, 'name: $1\u200b$2', 'characters'],
  ['direction of text turned round', NAME, 'name: $1$2\u202e', 'characters'],
  ['mixed alphabets', NAME, 'name: D\u0430ta Helpers', 'characters'],
  ['anchor', STATUS, 'status: &now active', 'yaml-features'],
  ['alias', STATUS, 'status: *now', 'yaml-features'],
  ['tag', STATUS, 'status: !!str active', 'yaml-features'],
  ['tag that runs code elsewhere', STATUS, 'status: !!js/function active', 'yaml-features'],
  ['merge key', STATUS, 'status: active\n<<: {}', 'yaml-features', '<<: {}'],
  ['town in another region', TOWN, '  locality: Manchester', 'place', 'region: london'],
];

const inCircle = (to: string) => ({
  relations: [{ type: 'part-of', to, source: 'https://www.test-sources.org.uk/circle' }],
});
const numbered = { identifiers: { charity: '1234567' } };
const CIRCLE = organisation('First Round', inCircle('circle-b'));
const TWIN = organisation('Medlar', numbered);
const LIKE = organisation('Wandering Lantern Club');
const LARGE = `${organisation('Too Large')}notes: ${'long '.repeat(8000)}\n`;
const DEEP = `${organisation('Too Deep')}notes: ${'['.repeat(50)}\n`;
const REDIRECTS = '# yaml-language-server: $schema=../schema/redirects.schema.json\nold-name: never-was\n';

const HTTP = {
  title: 'Numbers',
  url: 'http://www.test-sources.org.uk/numbers',
  read: 'page',
  read_from: 'The page.',
};

/** New files: what is wrong, the file, its text, the rule, and the beginning of the line that is to be named, or line 1. */
type Addition = readonly [sort: string, file: string, text: string, rule: string, at?: string];

const ADDITIONS: readonly Addition[] = [
  ['file name', 'organisations/Wrong_Name.yaml', organisation('Wrongly Named'), 'file-name'],
  ['id of another kind', 'organisations/data-play.yaml', organisation('Nothing Like It'), 'unique-id'],
  ['circle', 'organisations/circle-a.yaml', CIRCLE, 'relation-cycle', 'to:'],
  ['same number', 'organisations/twin-b.yaml', TWIN, 'likely-duplicate', 'charity:'],
  ['nearly the same name', 'organisations/like-b.yaml', LIKE, 'likely-duplicate', 'name:'],
  ['too large', 'organisations/too-large.yaml', LARGE, 'file-size'],
  ['nested too deep', 'organisations/too-deep.yaml', DEEP, 'file-depth', 'notes: ['],
  ['ends in .yml', 'organisations/other-ending.yml', organisation('Other Ending'), 'stray-file'],
  ['stray file', 'organisations/notes.txt', 'To do: call them.\n', 'stray-file'],
  ['hidden file', '.DS_Store', '', 'stray-file'],
  ['folder in a folder', 'organisations/wales/deeper.yaml', organisation('Too Far Down'), 'stray-file'],
  ['figures: file name', 'context/Number of Cats.yaml', indicator(), 'file-name'],
  ['figures: not YAML', 'context/cats.csv', 'wales,3\n', 'stray-file'],
  ['figures: no such region', 'context/cats.yaml', indicator({ values: { essex: 3 } }), 'schema', 'essex:'],
  ['figures: no source', 'context/dogs.yaml', indicator({ source: undefined }), 'schema', 'title:'],
  ['figures: unsafe address', 'context/birds.yaml', indicator({ source: HTTP }), 'urls', 'url:'],
  ['figures: more than all', 'context/fish.yaml', indicator({ values: { wales: 203 } }), 'figures', 'wales:'],
  ['figures: Markdown', 'context/bees.yaml', indicator({ notes: 'It *may* be so.' }), 'plain-text', 'notes:'],
  ['redirect to nowhere', 'redirects.yaml', REDIRECTS, 'redirects', 'old-name'],
];

/** Sound files that some of the new ones clash with. */
const OTHERS: readonly (readonly [file: string, text: string])[] = [
  ['organisations/circle-b.yaml', organisation('Another Turn', inCircle('circle-a'))],
  ['organisations/twin-a.yaml', organisation('Quince', numbered)],
  ['organisations/like-a.yaml', organisation('Wandering Lanterns Club')],
];

const LINK = 'organisations/link.yaml';

test(`${CHANGES.length + ADDITIONS.length + 1} mistakes in the real data are all reported in one run, each on its line`, async () => {
  const data = emptyFolder();
  cpSync('data', data, { recursive: true });
  const wanted = [
    ...changeAll(data),
    ...addAll(data),
    ['link to another file', `${LINK}:1 readable`] as const,
  ];
  symlinkSync('/etc/hostname', join(data, LINK));

  const { code, out } = await run('validate', ['--data', data, '--format', 'json']);
  expect(code).toBe(1);
  const problems = JSON.parse(out) as SaidProblem[];
  const places = new Set(
    problems.map(({ file, line, rule }) => `${file.slice(data.length + 1)}:${line} ${rule}`),
  );
  expect(wanted.filter(([, place]) => !places.has(place))).toEqual([]);
  expect(problems.filter(({ message, tip }) => message === '' || tip === '')).toEqual([]);
});

/** Makes the changes; gives each with the place that is to be named. */
function changeAll(data: string): (readonly [sort: string, place: string])[] {
  const unused = readdirSync(join(data, 'organisations')).map((name) => `organisations/${name}`);
  return CHANGES.map(([sort, line, becomes, rule, at]) => {
    const file = unused.find((one) => line.test(readFileSync(join(data, one), 'utf8')));
    if (file === undefined) throw new Error(`no organisation is left for the mistake "${sort}"`);
    unused.splice(unused.indexOf(file), 1);
    const before = readFileSync(join(data, file), 'utf8');
    const after = before.replace(
      line,
      becomes.replace('ITS-OWN-ID', file.slice('organisations/'.length, -'.yaml'.length)),
    );
    put(data, file, after);
    return [sort, `${file}:${lineOf(after, at, before)} ${rule}`];
  });
}

/** Adds the new files; gives each mistake with the place that is to be named. */
function addAll(data: string): (readonly [sort: string, place: string])[] {
  for (const [file, text] of OTHERS) put(data, file, text);
  return ADDITIONS.map(([sort, file, text, rule, at]) => {
    put(data, file, text);
    return [sort, `${file}:${at === undefined ? 1 : lineOf(text, at)} ${rule}`];
  });
}

/** Gives the line, from 1, that begins with a part; without one, or for a part that is there often, the first that changed. */
function lineOf(text: string, part = '', before = ''): number {
  const lines = text.split('\n');
  const old = before.split('\n');
  const changed = before === '' ? 0 : lines.findIndex((line, index) => line !== old[index]);
  const next = lines.findIndex((line, index) => index >= changed && line.trimStart().startsWith(part));
  return (
    (next < 0
      ? lines.findLastIndex((line, index) => index < changed && line.trimStart().startsWith(part))
      : next) + 1
  );
}

/** Gives the file of a sound organisation. */
function organisation(name: string, more: object = {}): string {
  const fields = {
    name,
    summary: 'It stands here so that a mistake can be made in it.',
    roles: ['maker'],
    problem_spaces: ['responsible-ai'],
    status: 'active',
    sources: [{ url: 'https://www.test-sources.org.uk/about' }],
    confidence: 'low',
    ...more,
  };
  return canonicalText('organisations/x.yaml', JSON.stringify(fields), 'organisation.schema.json');
}

/** Gives the file of a sound indicator. */
function indicator(more: object = {}): string {
  const fields = {
    title: 'Made-up figures',
    group: 'people',
    unit: '%',
    definition: 'It stands here so that a mistake can be made in it.',
    values: { wales: 3 },
    publisher: 'Office for Tests',
    source: { ...HTTP, url: HTTP.url.replace('http:', 'https:') },
    licence: { name: 'Made up', url: 'https://www.test-sources.org.uk/licence' },
    confidence: 'low',
    ...more,
  };
  return canonicalText('context/x.yaml', JSON.stringify(fields), 'context.schema.json');
}

/** Figures of the code itself: how much there is of it, and what of it nothing uses. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { number as count } from '#words/locale.ts';
import { isRecord } from '../../src/check/guards.ts';

interface CodeFigures {
  readonly files: number;
  /** Lines of source without tests and generated types; those of words are among them. */
  readonly lines: number;
  readonly wordLines: number;
  readonly testFiles: number;
  readonly testLines: number;
  /** Places where the import table is switched off. */
  readonly exceptions: number;
  /** Exported values and types that no other file imports. */
  readonly unusedValues: number;
  readonly unusedTypes: number;
  /** How long the last whole `npm test` on this machine took, in milliseconds; undefined where none was run. */
  readonly testTime: number | undefined;
}

/** Where `npm test` writes down how long it took. */
export const TEST_RUN = '.cache/test-run.json';

const SOURCE = /\.(ts|mjs|astro|css|md)$/;
const TEST = /\.test\.ts$|^tests\//;
const GENERATED = /types\.gen\.ts$/;
/** Routes and the middleware are called by Astro, so nothing of ours imports what they export. */
const CALLED_BY_ASTRO = /^src\/(pages\/|middleware\.ts$)/;

/** The state before the code was put into one tree of features: commit 8b01344. */
const BEFORE: CodeFigures = {
  files: 657,
  lines: 54_397,
  wordLines: 0,
  testFiles: 279,
  testLines: 28_199,
  exceptions: 7,
  unusedValues: 43,
  unusedTypes: 117,
  testTime: 13 * 60_000,
};

/** Returns the section about the code: as it was, and as it is. */
export function codeText(): string {
  const now = codeFigures();
  const row = (what: string, of: (figures: CodeFigures) => string) =>
    `| ${what} | ${of(BEFORE)} | ${of(now)} |`;
  return `## The code

Counted by \`npm run bench -- --only code\` in the files that Git knows; "before" is commit 8b01344. Generated types are left
out. An export counts as unused if no other file imports it, tests included. That is read from the text of the files, because
knip 5 (45 values and 101 types before) does not see what the templates of Astro components use of a namespace.

| what | before | now |
| --- | --- | --- |
${row('source files in `src` and `scripts`, without tests', ({ files }) => count(files))}
${row('their lines', ({ lines }) => count(lines))}
${row('lines of words among them, in `src/i18n`', ({ wordLines }) => count(wordLines))}
${row('files of tests', ({ testFiles }) => count(testFiles))}
${row('their lines', ({ testLines }) => count(testLines))}
${row('exceptions in the import table', ({ exceptions }) => count(exceptions))}
${row('unused exported values', ({ unusedValues }) => count(unusedValues))}
${row('unused exported types', ({ unusedTypes }) => count(unusedTypes))}
${row('time of the last `npm test`', ({ testTime }) => (testTime === undefined ? 'not run here' : `${(testTime / 60_000).toFixed(1)} min`))}`;
}

/** Returns the figures of the code as it lies in the working folder, in files that Git knows. */
function codeFigures(): CodeFigures {
  const names = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(existsSync);
  const texts = new Map(
    names.filter((name) => SOURCE.test(name)).map((name) => [name, readFileSync(name, 'utf8')]),
  );
  const all = [...texts.keys()];
  const source = all.filter(
    (name) => /^(src|scripts)\//.test(name) && !TEST.test(name) && !GENERATED.test(name),
  );
  const tests = all.filter((name) => name.endsWith('.ts') && TEST.test(name));
  const lines = (some: readonly string[]) =>
    some.reduce((sum, name) => sum + (texts.get(name)?.match(/\n/g)?.length ?? 0), 0);
  const unused = unusedExports(texts);
  // The brackets keep this line from being one.
  const switchedOff = /[e]slint-disable.*no-restricted-paths|no-restricted-paths['"]: ['"]off/g;
  return {
    files: source.length,
    lines: lines(source),
    wordLines: lines(source.filter((name) => name.startsWith('src/i18n/'))),
    testFiles: tests.length,
    testLines: lines(tests),
    exceptions: [...texts].reduce((sum, [, text]) => sum + (text.match(switchedOff)?.length ?? 0), 0),
    unusedValues: unused.filter(({ isType }) => !isType).length,
    unusedTypes: unused.filter(({ isType }) => isType).length,
    testTime: testTime(),
  };
}

function testTime(): number | undefined {
  if (!existsSync(TEST_RUN)) return undefined;
  const run: unknown = JSON.parse(readFileSync(TEST_RUN, 'utf8'));
  return isRecord(run) && typeof run['milliseconds'] === 'number' ? run['milliseconds'] : undefined;
}

/** Something that a module exports. */
interface Exported {
  readonly file: string;
  readonly name: string;
  readonly isType: boolean;
}

/**
 * Returns what modules of src and scripts export and no other file imports, tests included. Files are read as text, because
 * no tool at hand sees what the template of an Astro component uses of a namespace.
 */
function unusedExports(texts: ReadonlyMap<string, string>): readonly Exported[] {
  const used = new Set<string>();
  for (const [file, text] of texts) for (const use of usesIn(file, text)) used.add(use);
  return [...texts].flatMap(([file, text]) =>
    /^(src|scripts)\/.*\.ts$/.test(file) && !GENERATED.test(file) && !CALLED_BY_ASTRO.test(file)
      ? exportsIn(file, text).filter(({ name }) => !used.has(`${file} ${name}`) && !used.has(`${file} *`))
      : [],
  );
}

const DECLARED = /^export (?:async )?(const|let|function\*?|class|interface|type) (\w+)/gm;
const DESTRUCTURED = /^export const \{([^}]+)\} =/gm;

function exportsIn(file: string, text: string): readonly Exported[] {
  return [
    ...[...text.matchAll(DECLARED)].map(([, sort, name = '']) => ({
      file,
      name,
      isType: sort === 'interface' || sort === 'type',
    })),
    ...[...text.matchAll(DESTRUCTURED)].flatMap(([, names = '']) =>
      namesOf(names).map((name) => ({ file, name, isType: false })),
    ),
  ];
}

const NAMED = /\b(?:import|export)\s+(?:type\s+)?(?:\w+\s*,\s*)?\{([^}]*)\}\s*from\s*'([^']+)'/g;
const NAMESPACE = /\bimport\s+\*\s+as\s+(\w+)\s+from\s*'([^']+)'/g;
const WHOLE = /\bimport\(\s*'([^']+)'\s*\)|\bexport\s+\*\s+from\s*'([^']+)'/g;

/** Yields "file name" for all that a file uses of other modules; "file *" where that cannot be told. */
function* usesIn(file: string, text: string): Generator<string> {
  for (const [, names = '', from = ''] of text.matchAll(NAMED))
    for (const name of namesOf(names)) yield `${pathOf(file, from)} ${name}`;
  for (const [, alias = '', from = ''] of text.matchAll(NAMESPACE)) {
    for (const [, name] of text.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g')))
      yield `${pathOf(file, from)} ${name ?? ''}`;
    // Handed on as a whole, or asked by a name that is worked out.
    if (new RegExp(`\\b${alias}(?![\\w.:'])(?!\\s+from\\b)`).test(text.replace(NAMESPACE, '')))
      yield `${pathOf(file, from)} *`;
  }
  for (const [, imported, exported] of text.matchAll(WHOLE))
    yield `${pathOf(file, imported ?? exported ?? '')} *`;
}

/** Returns the names in braces as the module that exports them has them: "a" of "type a as b". */
function namesOf(braces: string): readonly string[] {
  return braces.split(',').flatMap((one) => /^(?:type\s+)?(\w+)/.exec(one.trim())?.[1] ?? []);
}

function pathOf(file: string, from: string): string {
  if (from.startsWith('#words/')) return `src/i18n/en/${from.slice('#words/'.length)}`;
  return from.startsWith('.') ? normalize(join(dirname(file), from)) : from;
}

/** Holds the import lines of src/ and scripts/ against what the linter cannot see: what is reached, rings, and lengths. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

interface Import {
  readonly file: string;
  readonly line: number;
  /** Path from the root for what is ours, else the name as written. */
  readonly target: string;
  readonly typeOnly: boolean;
  readonly written: string;
}

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).replaceAll('\\', '/')),
);
const code = files.filter((file) => /\.(ts|mjs|astro)$/.test(file) && !file.endsWith('.test.ts')).sort();
const texts = new Map(code.map((file) => [file, readFileSync(file, 'utf8')]));
const imports = code.flatMap((file) => importsOf(file));

test('The import lines are found', () => {
  expect(code.length).toBeGreaterThan(80);
  expect(imports.length).toBeGreaterThan(300);
});

test('Every file belongs to a part of the table, which the linter holds it against', () => {
  const parts = Object.keys(JSON.parse(readFileSync('src/parts.json', 'utf8')) as object).map((part) =>
    part.replace('*', ''),
  );
  const homeless = code.filter(
    (file) =>
      file.startsWith('src/') &&
      !file.endsWith('.d.ts') &&
      !parts.some((part) => file === `src/${part}` || file.startsWith(`src/${part.replace(/\/$/, '')}/`)),
  );
  expect(homeless).toEqual([]);
});

test('What a page sends to the browser reaches neither the disk nor the whole data or taxonomy', () => {
  // The taxonomy is as large as all the rest; what a page needs of it is in the page or in the catalogue.
  const heavy = /^node:|^src\/io\/|^src\/site\.ts$|^src\/core\/schema\/taxonomy\.ts$/;
  // The form checks by the same rules as the command line, which need the terms: that is loaded when somebody begins to
  // write, and by no other page.
  const isForm = (file: string) => file.startsWith('src/features/contribute/');
  const scripts = code.filter((file) => file.endsWith('.client.ts'));
  expect(scripts.length).toBeGreaterThan(50);
  const wrong = scripts.flatMap((file) =>
    [...reachedFrom(file)]
      .filter((target) => heavy.test(target) && !(isForm(file) && target.endsWith('/taxonomy.ts')))
      .map((target) => `${file} reaches ${target} through what it imports.`),
  );
  expect(wrong).toEqual([]);
});

test('No module imports itself by way of others', () => {
  expect(cycles()).toEqual([]);
});

test('Import lines name the file they mean, with its ending', () => {
  const wrong = imports
    .filter(
      ({ written, target }) => written.startsWith('.') && (!/\.\w+$/.test(written) || !existsSync(target)),
    )
    .map(
      ({ file, line, written }) =>
        `${file}:${line} imports "${written}". Write the path of a file, with its ending.`,
    );
  expect(wrong).toEqual([]);
});

test('No module only passes on what others hold', () => {
  const wrong = [...texts]
    .filter(([, text]) => /^export (\*|\{[^}]*\}|type \{[^}]*\}) from /m.test(text))
    .map(([file]) => `${file} exports from another module. Import the module you mean.`);
  expect(wrong).toEqual([]);
});

test('Files are short', () => {
  const wrong = [...texts]
    .filter(([file]) => !file.endsWith('.gen.ts'))
    .map(([file, text]) => [file, text.split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 300)
    .map(([file, lines]) => `${file} has ${lines} lines; a file holds one noun, in 300 lines at most.`);
  expect(wrong).toEqual([]);
});

test('HTML is only put in as it is where nothing else can be', () => {
  const allowed = ['src/ui/Head.astro: THEME_SCRIPT', 'src/ui/Page.astro: json'];
  const found = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/set:html=\{([^}]*)\}/g)].map(([, value = '']) => `${file}: ${value}`),
  );
  expect(found).toEqual(allowed);
});

function importsOf(file: string): Import[] {
  const text = texts.get(file) ?? '';
  const found = [
    ...text.matchAll(/^[ \t]*import\s+(type\s)?(?:[\w*{},$\s]+?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm),
  ];
  return found.map(({ 1: type, 2: named, 3: called, index }) => {
    // A query says how a file is to be taken, not which.
    const written = (named ?? called ?? '').replace(/\?.*$/, '');
    return {
      file,
      line: text.slice(0, index).split('\n').length,
      target: written.startsWith('.')
        ? normalize(join(dirname(file), written)).replaceAll('\\', '/')
        : written.replace(/^#words\//, 'src/i18n/en/'),
      typeOnly: type !== undefined,
      written,
    };
  });
}

/** Gives everything a file imports, by itself or through others; what is only a type is gone by then. */
function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  for (const { target } of imports.filter((one) => one.file === file && !one.typeOnly)) {
    if (seen.has(target)) continue;
    seen.add(target);
    reachedFrom(target, seen);
  }
  return seen;
}

/** Gives each ring of imports once, as a chain of paths; types count, since they are read together too. */
function cycles(): string[] {
  const targets = Map.groupBy(imports, ({ file }) => file);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, chain: readonly string[]): void => {
    const at = chain.indexOf(file);
    if (at >= 0) found.push([...chain.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const { target } of targets.get(file) ?? []) visit(target, [...chain, file]);
    done.add(file);
  };
  for (const file of code) visit(file, []);
  return found;
}

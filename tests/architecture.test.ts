/** Holds every import line of src/ and scripts/ against the table in docs/architecture.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Layer {
  /** Beginning of the paths of its files; the longest that fits decides. */
  readonly at: string;
  /** What its files may import: beginnings of paths of ours, `packages`, names of packages, or `node:`. */
  readonly may: readonly string[];
  /** Beginnings of paths that it may import for their types alone. */
  readonly types?: readonly string[];
  /** The sentence to follow. */
  readonly rule: string;
}

const RENDERING = [
  'src/lib/model/',
  'src/lib/derive/',
  'src/lib/explore/',
  'src/lib/propose/',
  'src/lib/govern/',
  'src/diff/',
  'src/i18n/',

  'src/site/',
  'src/client/',
  'src/styles/',
  'src/components/',
  'src/layouts/',
  'packages',
];

const LAYERS: readonly Layer[] = [
  {
    at: 'src/core/',
    may: ['src/core/', 'src/lib/model/', 'packages'],
    rule: 'src/core may import src/lib/model and packages, and nothing else of ours.',
  },
  {
    at: 'src/lib/model/',
    may: ['src/lib/model/', 'schema/', 'yaml'],
    rule: 'src/lib/model may import schema/*.json and "yaml", and nothing else of ours.',
  },
  {
    at: 'src/io/',
    may: ['src/io/', 'src/lib/model/file-types.ts', 'node:'],
    types: ['src/lib/model/'],
    rule: 'src/io reads the disk and Git; it may import types of src/lib/model, its table of file types and node:*, and nothing else.',
  },
  {
    at: 'src/lib/lint/',
    may: ['src/lib/lint/', 'src/lib/model/', 'src/i18n/', 'schema/', 'packages'],
    rule: 'src/lib/lint may import src/lib/model, src/i18n, schema/*.json and packages, and not load, derive or node:*.',
  },
  {
    at: 'src/lib/derive/',
    may: ['src/lib/derive/', 'src/lib/model/', 'packages'],
    rule: 'src/lib/derive may import src/lib/model and packages, and not lint, load or node:*.',
  },
  {
    at: 'src/lib/explore/',
    may: ['src/lib/explore/', 'src/lib/model/', 'packages'],
    rule: 'src/lib/explore may import src/lib/model and packages, and not derive, lint, load or node:*.',
  },
  {
    at: 'src/lib/propose/',
    may: ['src/lib/propose/', 'src/lib/model/', 'src/lib/lint/', 'packages'],
    rule: 'src/lib/propose may import src/lib/model, src/lib/lint and packages, and not derive, load or node:*.',
  },
  {
    at: 'src/diff/',
    may: ['src/diff/', 'src/lib/model/', 'src/lib/lint/', 'src/lib/derive/', 'src/i18n/', 'packages'],
    rule: 'src/diff may import model, lint, derive, i18n and packages, and not io or node:*.',
  },
  {
    at: 'src/lib/govern/',
    may: ['src/lib/govern/', 'src/lib/model/', 'packages'],
    rule: 'src/lib/govern may import src/lib/model and packages, and not lint, derive, load or node:*.',
  },
  {
    at: 'src/lib/export/',
    may: [
      'src/lib/export/',
      'src/lib/model/',
      'src/lib/derive/',
      'src/lib/explore/',
      'src/diff/',
      'packages',
    ],
    rule: 'src/lib/export may import model, derive, explore, diff and packages, and not lint, load or node:*.',
  },
  {
    at: 'src/site/',
    may: ['src/site/', 'src/lib/', 'src/diff/', 'src/io/', 'src/i18n/', 'packages'],
    rule: 'src/site may import all of src/lib, src/diff, src/io and src/i18n, and not scripts; node:* only where it stands below.',
  },
  {
    at: 'src/site/dataset.ts',
    may: ['src/site/', 'src/lib/', 'src/diff/', 'src/io/', 'packages', 'node:'],
    rule: 'src/site/dataset.ts reads the data, so it may also import node:*.',
  },
  {
    at: 'src/site/theme.ts',
    may: ['src/site/', 'src/lib/', 'packages', 'node:crypto'],
    rule: 'src/site/theme.ts names the theme script by its hash, so it may also import node:crypto.',
  },
  {
    at: 'src/components/',
    may: RENDERING,
    rule: 'src/components may import model, derive, site, client, styles and layouts, and not load, lint or node:*.',
  },
  {
    at: 'src/layouts/',
    may: RENDERING,
    rule: 'src/layouts may import model, derive, site, client, styles and components, and not load, lint or node:*.',
  },
  {
    at: 'src/pages/',
    may: [...RENDERING, 'src/lib/export/'],
    rule: 'src/pages may import what components may, and src/lib/export, and not load, lint or node:*.',
  },
  {
    at: 'src/client/',
    may: [
      'src/client/',
      'src/lib/model/',
      'src/lib/lint/',
      'src/lib/explore/',
      'src/lib/propose/',
      'src/lib/derive/graph.ts',
      'src/lib/derive/labels.ts',
      'src/site/figures.ts',
      'src/site/shapes.ts',
      'src/site/words.ts',
      'src/styles/',
      'packages',
    ],
    rule: 'src/client may import model, lint, explore, propose, the parts of derive and site that know no taxonomy, and packages, and not load, site/dataset.ts or node:*.',
  },
  {
    at: 'src/github/',
    may: ['src/github/', 'src/lib/model/', 'node:', 'packages'],
    rule: 'src/github may import src/lib/model, packages and node:*, and nothing else of ours.',
  },
  {
    at: 'src/i18n/',
    may: ['src/i18n/', 'src/lib/model/'],
    rule: 'src/i18n holds words and their forms; it may import src/lib/model, and nothing else of ours.',
  },
  {
    at: 'scripts/',
    may: ['scripts/', 'src/lib/', 'src/diff/', 'src/io/', 'src/github/', 'src/i18n/', 'packages', 'node:'],
    rule: 'scripts may import everything in src/lib, src/diff, src/io, src/github and src/i18n.',
  },
];

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

describe('Who may import what', () => {
  test.each(LAYERS)('$rule', ({ at, rule }) => {
    const wrong = imports
      .filter(({ file }) => layerOf(file)?.at === at)
      .filter((one) => !isAllowed(one))
      .map((one) => `${one.file}:${one.line} imports ${one.target}. ${rule}`);
    expect(wrong).toEqual([]);
  });

  test('Every file belongs to a part of the table', () => {
    // Declarations say what others' tools provide and belong to no part.
    expect(code.filter((file) => !layerOf(file) && !file.endsWith('.d.ts'))).toEqual([]);
  });

  test('Nothing imports scripts', () => {
    const wrong = imports.filter(
      ({ file, target }) => target.startsWith('scripts/') && !file.startsWith('scripts/'),
    );
    expect(
      wrong.map(({ file, line }) => `${file}:${line} imports a script. What both need belongs into src/lib.`),
    ).toEqual([]);
  });

  test('What a page sends to the browser reaches neither the disk nor the whole data or taxonomy', () => {
    // The taxonomy is as large as all the rest; what a page needs of it is in the page or in the catalogue.
    const heavy = /^node:|^src\/io\/|^src\/site\/dataset\.ts$|^src\/lib\/model\/taxonomy\.ts$/;
    // The form checks by the same rules as the command line, which need the terms: that is loaded when somebody begins to
    // write, and by no other page.
    const isForm = (file: string) => file.startsWith('src/client/contribute/');
    const wrong = code
      .filter((file) => file.startsWith('src/client/'))
      .flatMap((file) =>
        [...reachedFrom(file)]
          .filter((target) => heavy.test(target) && !(isForm(file) && target.endsWith('/taxonomy.ts')))
          .map((target) => `${file} reaches ${target} through what it imports.`),
      );
    expect(wrong).toEqual([]);
  });
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
  const allowed = ['src/layouts/Head.astro: THEME_SCRIPT', 'src/layouts/Page.astro: json'];
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

function layerOf(file: string): Layer | undefined {
  return LAYERS.filter(({ at }) => file.startsWith(at)).sort((a, b) => b.at.length - a.at.length)[0];
}

function isAllowed({ file, target, typeOnly, written }: Import): boolean {
  const { may = [], types = [] } = layerOf(file) ?? {};
  if (!written.startsWith('.') && !written.startsWith('#words/') && !written.startsWith('node:')) {
    return may.includes('packages') || may.includes(written);
  }
  // What two parts need stands in core, which everything but the readers of the disk may import.
  const core = file.startsWith('src/lib/load/') ? [] : ['src/core/'];
  return [...may, ...core, ...(typeOnly ? types : [])].some((start) => target.startsWith(start));
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

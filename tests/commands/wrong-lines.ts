/** Command lines that are wrong, for every command. */

/** A command line, with @ for the folder of the scene, and the exit code. */
type Line = readonly [args: string, code: number];

/** Values that are wrong for each option that names something. */
const PATHS_TO_WRITE: readonly string[] = [
  '@/a-file/x',
  '@/a-file/x/y',
  '@/circle/x',
  `@/${'x'.repeat(300)}`,
];
const FOLDERS_TO_READ: readonly string[] = [
  '@/a-file',
  '@/a-file/x',
  '@/none',
  '@/circle',
  `@/${'x'.repeat(300)}`,
];
const FILES_TO_READ: readonly string[] = [
  '@/nothing',
  '@/a-file/x',
  '@/none',
  '@/circle',
  '@/not.json',
  '@/list.json',
  '@/empty',
];

const each = (before: string, values: readonly string[], code: number): Line[] =>
  values.map((value) => [`${before}${value}`, code]);

/** By command. */
export const LINES: Readonly<Record<string, readonly Line[]>> = {
  validate: [
    ...each('--data=', FOLDERS_TO_READ, 2),
    ['--data=@/nothing', 1],
    ['--data=@/sound @/none', 2],
    ['--data=@/sound @/a-file', 2],
    ['--format=xml', 2],
    ['--format=constructor', 2],
    ['--nonsense', 2],
  ],
  review: [
    ...each('--in=@/repo --out=', PATHS_TO_WRITE, 2),
    ['--in=@/repo --out=@/nothing', 2],
    ['--in=@/repo --out=@/none/x', 2],
    ...each('--in=', FOLDERS_TO_READ, 2),
    ['--in=@/nothing', 2],
    ...each(
      '--in=@/repo --base=',
      ['no-such-branch', '--help-me', '..', 'main..main', '@/a-file', ':/x', '-x'],
      2,
    ),
    ...each('--in=@/repo --head=', ['no-such-branch', '@/nothing', '@/none'], 2),
    ['--in=@/repo --fork --base=main --head=nothing-here', 2],
    ['--in=@/nothing --fork --base=main --head=main', 2],
    ['--format=toString', 2],
    ['word', 2],
  ],
  diff: [
    ...each('--in=@/repo --from=main --out=', PATHS_TO_WRITE, 2),
    ['--in=@/repo --from=main --out=@/nothing', 2],
    ...each('--from=main --in=', FOLDERS_TO_READ, 2),
    ['--in=@/repo', 2],
    ['--in=@/repo --from=gone', 2],
    ['--in=@/repo --from=main --to=gone', 2],
    ['--from=main --format=xml', 2],
  ],
  export: [
    ...each('--data=@/sound --out=', PATHS_TO_WRITE, 2),
    ['--data=@/sound', 2],
    ['--data=@/sound --out=@/full', 2],
    ['--data=@/sound --out=@/a-file', 2],
    ['--data=@/sound --out=. --force', 2],
    ['--data=@/sound --out=/ --force', 2],
    ...each('--out=@/new --data=', FOLDERS_TO_READ, 2),
    ['--out=@/new --data=@/nothing', 1],
    ...each('--out=@/new --to=yaml --from=', ['@/nothing', '@/a-file/x', '@/none', '@/circle'], 2),
    ...each(
      '--out=@/new --to=yaml --from=',
      ['@/not.json', '@/null.json', '@/list.json', '@/bundle.json', '@/odd-bundle.json', '@/empty'],
      1,
    ),
    ['--out=@/new --from=@/not.json', 2],
    ['--out=@/new --to=pdf', 2],
    ['--out=@/new --formats=docx', 2],
    ['--out=@/new --formats=,', 2],
    ['--out=@/new --kind=planet', 2],
    ['--data=@/sound --out=@/new --site=nowhere', 2],
    ['--data=@/sound --out=@/new --base=/../x/', 2],
  ],
  build: [
    ...each('--data=@/sound --out=', PATHS_TO_WRITE, 2),
    ['--data=@/sound --out=@/full', 2],
    ['--data=@/sound --out=@/a-file', 2],
    ...each('--out=@/new --data=', FOLDERS_TO_READ, 2),
    ['--out=@/new --data=@/nothing', 1],
    ['--out=/ --data=@/sound', 2],
    ['--site=x --data=@/sound', 2],
    ['--base=?? --data=@/sound', 2],
  ],
  start: [
    ...each('--data=@/sound --out=', PATHS_TO_WRITE, 2),
    ['--data=@/none --out=@/new', 2],
    ['--base=?? --data=@/sound', 2],
  ],
  dev: [...each('--data=', FOLDERS_TO_READ, 2), ['--port=x', 2]],
  layout: [...each('--data=', FOLDERS_TO_READ, 2), ['--data=@/nothing', 1], ['--anew=yes', 2]],
  'check-links': [
    ...each('--data=@/sound --out=', PATHS_TO_WRITE, 2),
    ['--data=@/sound --out=@/nothing', 2],
    ['--data=@/sound --out=@/none/x', 2],
    ...each('--data=@/sound --out=', ['@/not.json', '@/a-file', '@/empty'], 2),
    ...each('--data=', FOLDERS_TO_READ, 2),
    ...each('--data=@/sound --today=', ['2026-13-01', '2026-02-30', 'tomorrow', '0'], 2),
    ...each('--data=@/sound --pause=', ['-1', 'x', '1.5'], 2),
    ['--data=@/sound --only=nobody', 2],
  ],
  'links-issue': [
    ['', 2],
    ['--recall=@/x --publish=@/x', 2],
    ...each('--data=@/sound --recall=', PATHS_TO_WRITE, 2),
    ['--data=@/sound --recall=@/x', 2],
    ...each('--data=@/sound --publish=', FILES_TO_READ, 2),
  ],
  remind: [
    ...each('--dry-run --data=', FOLDERS_TO_READ, 2),
    ...each('--dry-run --data=@/sound --today=', ['2026-13-01', '2026-02-30', 'x'], 2),
    ['--data=@/sound', 2],
  ],
  govern: [
    ['--data=@/none --all', 2],
    ...each('--all --data=', FOLDERS_TO_READ, 2),
    ['--data=@/sound --all', 1],
    ...each(
      '--data=@/ruled --ruleset=',
      FILES_TO_READ.filter((path) => !path.endsWith('list.json')),
      2,
    ),
    ['--data=@/ruled --ruleset=@/list.json', 1],
    ['--data=@/ruled --ruleset=@/null.json', 1],
    ...each('--data=@/ruled --input=', [...FILES_TO_READ, '@/null.json'], 2),
    ['--data=@/ruled --now=yesterday --dry-run', 2],
    ['--data=@/ruled --now=2027-03-04T10:00:00Z', 2],
    ['--data=@/ruled --number=-1 --dry-run', 2],
    ['--data=@/ruled --number=x --dry-run', 2],
    ['--data=@/ruled --head=x --dry-run', 2],
    ['--data=@/ruled --leave-off=Somebody', 2],
  ],
  'record-decision': [
    ...each('--data=', FOLDERS_TO_READ, 2),
    ['--closed=x', 2],
    ['--closed=-1', 2],
    ['--data=@/sound', 2],
  ],
  release: [
    ...each('--dry-run --in=', FOLDERS_TO_READ, 2),
    ['--in=@/nothing', 1],
    ['--in=@/nothing --dry-run', 2],
    ['--in=@/nothing --notes=2026-11-27', 2],
    ['--in=@/broken-release --notes=2026-11-27', 1],
    ['--in=@/repo --notes=2026-11-27', 2],
    ...each('--in=@/repo --dry-run --date=', ['2026-02-30', 'x', '2026-1-1'], 2),
  ],
  new: [
    ...each('--kind=organisation --from=@/no-yaml --data=', FOLDERS_TO_READ, 2),
    ...each(
      '--kind=organisation --data=@/sound --from=',
      ['@/nothing', '@/a-file/x', '@/none', '@/circle'],
      2,
    ),
    ...each(
      '--kind=organisation --data=@/sound --from=',
      ['@/no-yaml', '@/not.json', '@/list.json', '@/empty'],
      1,
    ),
    ['--kind=planet --data=@/sound', 2],
    ['--id=Con --data=@/sound', 2],
    ['--id=con --data=@/sound', 2],
    ['--data=@/sound', 2],
  ],
  'process-issue': [
    ['--issue=x', 2],
    ['--issue=-1', 2],
    ['', 2],
  ],
  synthesise: [
    ...each('--entries=1 --relations=0 --data=@/sound --out=', PATHS_TO_WRITE, 2),
    ['', 2],
    ['--out=@/full', 2],
    ['--out=@/a-file', 2],
    ...each('--out=@/new --entries=1 --relations=0 --data=', ['@/nothing', ...FOLDERS_TO_READ], 2),
    ...each('--data=@/sound --out=@/new --entries=', ['-5', 'x', '1e3'], 2),
  ],
  'post-review': [
    ['--x', 2],
    ['', 2],
  ],
  'issue-forms': [
    ['--x', 2],
    ['word', 2],
  ],
  'share-picture': [
    ['--out=@/none', 2],
    ['--out=@/a-file', 2],
    ['--site=x', 2],
  ],
  types: [
    ['--x', 2],
    ['word', 2],
  ],
  'build-gazetteer': [
    ['--x', 2],
    ['word', 2],
  ],
  'build-boundaries': [
    ['--x', 2],
    ['word', 2],
  ],
  format: [
    ['--x', 2],
    ['word', 2],
  ],
  bench: [
    ['--x', 2],
    ['word', 2],
  ],
};

/** One option of each command that has one with a value. */
export const OPTIONS: Readonly<Record<string, string>> = {
  validate: 'data',
  review: 'base',
  diff: 'from',
  export: 'out',
  build: 'out',
  start: 'out',
  dev: 'data',
  layout: 'data',
  'check-links': 'only',
  'links-issue': 'recall',
  remind: 'as',
  govern: 'input',
  'record-decision': 'data',
  release: 'date',
  new: 'name',
  'process-issue': 'data',
  synthesise: 'seed',
  'share-picture': 'out',
};

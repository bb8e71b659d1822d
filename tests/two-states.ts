/** A real repository with the real data in it, and a change as people make them. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Runs Git in a folder. */
export function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

/** Makes a folder a repository that holds data and schema of this one on its branch "main". */
export function repositoryOfRealData(folder: string): void {
  for (const part of ['data', 'schema']) cpSync(part, join(folder, part), { recursive: true });
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder, 'Begin');
}

/** Records all that a folder holds. */
export function commit(folder: string, subject: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', subject);
}

/** Writes one file of a folder, and the folders above it. */
function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Puts one text for another in a file; throws where it does not stand there, since the test would then test nothing. */
export function mend(folder: string, path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(folder, path), 'utf8');
  const after = before.replace(from, to);
  if (after === before)
    throw new Error(`${path} holds no ${String(from)}; choose something else for this test`);
  writeFileSync(join(folder, path), after);
}

/** Takes a file away. */
export function takeOut(folder: string, path: string): void {
  rmSync(join(folder, path));
}

const head = (kind: string) => `# yaml-language-server: $schema=../../schema/${kind}.schema.json\n`;

/** Five entries, one of each kind, with what a reviewer should look at in some of them. */
const ADDED: Readonly<Record<string, string>> = {
  'data/organisations/harbour-data-co-op.yaml': `${head('organisation')}name: Harbour Data Co-op
summary: Award-winning cooperative that helps people in Swansea look after data together.
website: https://harbour-data.org.uk
legal_form: cic
roles:
  - maker
problem_spaces:
  - attention-and-design
place:
  locality: Swansea
  region: wales
status: active
started: 2025
relations:
  - type: runs
    to: slow-screens
    source: https://harbour-data.org.uk/work
  - type: partner-of
    to: chayn
    source: https://harbour-data.org.uk/partners
sources:
  - url: https://harbour-data.org.uk/work
confidence: medium
`,
  'data/projects/slow-screens.yaml': `${head('project')}name: Slow Screens
summary: Project that tries out calmer screens with schools in Swansea.
form: programme
problem_spaces:
  - attention-and-design
status: active
sources:
  - url: https://harbour-data.org.uk/work
confidence: medium
`,
  'data/communities/leeds-hack-space.yaml': `${head('community')}name: Leeds Hack Space
summary: Workshop in Leeds where members make and mend things together.
form: collective
problem_spaces:
  - community-technology
place:
  locality: Leeds
  region: yorkshire-and-the-humber
status: active
sources:
  - url: https://leedshackspace.org.uk/membership
confidence: low
`,
  'data/events/calm-technology-day.yaml': `${head('event')}name: Calm Technology Day
summary: Day of talks in Aberystwyth about technology that asks for less attention.
form: talk
problem_spaces:
  - futures-and-foresight
status: active
sources:
  - url: https://calm-day.org.uk/2026
confidence: low
`,
  'data/resources/attention-checklist.yaml': `${head('resource')}name: Attention Checklist
summary: Checklist of things that hold a user's attention against their will.
form: toolkit
problem_spaces:
  - attention-and-design
status: active
sources:
  - url: https://harbour-data.org.uk/checklist
confidence: low
`,
};

/** Entries that carry the term "legal" in the real data, and the terms that they carry after its split. */
const MOVED: readonly (readonly [path: string, to: string])[] = [
  ['organisations/awo', 'legal-advice'],
  ['organisations/big-brother-watch', 'test-cases'],
  ['organisations/equality-and-human-rights-commission', 'legal-advice'],
  ['organisations/foxglove', 'test-cases'],
  ['organisations/liberty', 'legal-advice\n  - test-cases'],
  ['organisations/open-rights-group', 'test-cases'],
  ['organisations/privacy-international', 'test-cases'],
  ['organisations/worker-info-exchange', 'test-cases'],
  ['projects/trades-union-congress-ai-taskforce', 'legal-advice'],
];

/**
 * Makes the change: five entries added, two edited, one renamed, one removed, one term split in two. Files whose form alone
 * differs are among it, and must not show.
 */
export function makeTheChange(folder: string): void {
  for (const [path, text] of Object.entries(ADDED)) write(folder, path, text);

  mend(folder, 'data/organisations/chayn.yaml', 'cost: free', 'cost: donation');
  mend(folder, 'data/organisations/chayn.yaml', 'started: 2013', 'started: 2013-04');
  mend(folder, 'data/organisations/chayn.yaml', '  - survivors\n', '  - trauma\n  - healing\n');
  mend(folder, 'data/organisations/chayn.yaml', /  - url: https:\/\/screenshot-media\.com.*\n/, '');
  mend(
    folder,
    'data/organisations/foxglove.yaml',
    'lawyers, technologists and campaigners',
    'lawyers and technologists',
  );
  mend(folder, 'data/organisations/foxglove.yaml', 'area_scope: international', 'area_scope: uk');
  mend(
    folder,
    'data/organisations/foxglove.yaml',
    'relations:\n',
    'relations:\n  - type: partner-of\n    to: open-rights-group\n    source: https://www.openrightsgroup.org/who-we-are/\n',
  );

  const [old, now] = ['data-collective', 'data-collective-network'].map((id) =>
    join(folder, `data/communities/${id}.yaml`),
  );
  renameSync(old ?? '', now ?? '');
  mend(
    folder,
    'data/communities/data-collective-network.yaml',
    'name: Data Collective\n',
    'name: Data Collective Network\n',
  );
  mend(folder, 'data/redirects.yaml', /\{\}\n|$/, 'data-collective: data-collective-network\n');
  for (const path of ['organisations/datakind-uk', 'organisations/catalyst']) {
    mend(folder, `data/${path}.yaml`, 'to: data-collective\n', 'to: data-collective-network\n');
  }

  takeOut(folder, 'data/communities/leicester-hackspace.yaml');
  splitLegal(folder);

  // Only form: a remark, another order, quotes.
  mend(folder, 'data/communities/leeds-hackspace.yaml', 'status: active\n', 'status: active # seen open\n');
  mend(
    folder,
    'data/events/accessibility-scotland.yaml',
    '  - convening\n  - training\n',
    '  - training\n  - convening\n',
  );
}

function splitLegal(folder: string): void {
  const path = join(folder, 'schema/taxonomy/support.schema.json');
  const list = JSON.parse(readFileSync(path, 'utf8')) as {
    enum: string[];
    enumDescriptions: string[];
    'x-terms': Record<string, object>;
  };
  const parts = {
    'legal-advice': { label: 'Legal advice', definition: 'Says what the law is and what someone can do.' },
    'test-cases': { label: 'Test cases', definition: 'Takes to court what others will gain by too.' },
  };
  const terms = Object.entries(list['x-terms']).flatMap(([id, term]): [string, object][] =>
    id === 'legal' ? Object.entries(parts) : [[id, term]],
  );
  writeFileSync(
    path,
    JSON.stringify({
      ...list,
      enum: terms.map(([id]) => id),
      enumDescriptions: terms.map(([, term]) => (term as { definition: string }).definition),
      'x-terms': Object.fromEntries(terms),
    }),
  );
  for (const [entry, to] of MOVED) mend(folder, `data/${entry}.yaml`, '  - legal\n', `  - ${to}\n`);
}

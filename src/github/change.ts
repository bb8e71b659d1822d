/** All that the host knows of a change. It was written by strangers and stays data: nothing of a change is checked out or run. */
import type {
  ApiCheckRun,
  ApiComment,
  ApiEvent,
  ApiFile,
  ApiPull,
  ApiReview,
  ApiStatus,
  Recorded,
} from '../core/host-answers.ts';
import type { Client } from './client.ts';
import { isOurs } from './comment.ts';
import { HostError } from './host-error.ts';

/** What an earlier comment of ours says of the head that was judged then. */
interface Judged {
  readonly head: string;
  readonly seen: string;
}

/** Reads that in the text of a comment. */
type JudgedIn = (comment: string) => Judged | undefined;

const SHA = /^[0-9a-f]{40}$/;
const MOST_PAGES_OF_RUNS = 10;
/** The program of the host that runs the checks; others could say anything of when they began. */
const OWN_CHECKS = 'github-actions';
/** An earlier version is read again only where it is small: a larger one waits anew. */
const MOST_FILES_AGAIN = 50;

/** Returns a pull request alone. Throws a HostError if the host answers with another. */
export async function pullOf(client: Client, number: number): Promise<ApiPull> {
  const pull = await client.get<ApiPull>(`pulls/${number}`);
  if (pull.number !== number || !SHA.test(pull.head.sha) || !SHA.test(pull.base.sha))
    throw new HostError({ code: 'other-change', number });
  return pull;
}

/** Returns all that is known of a change. */
export async function changeOf(client: Client, pull: ApiPull, judgedIn: JudgedIn): Promise<Recorded> {
  const { number, head, base } = pull;
  const files = await client.list<ApiFile>(`pulls/${number}/files`);
  const comments = await client.list<ApiComment>(`issues/${number}/comments`);
  const fork = await forkPoint(client, base.sha, head.sha);
  const judged = lastJudged(comments, judgedIn);
  return {
    pull,
    files,
    reviews: await client.list<ApiReview>(`pulls/${number}/reviews`),
    comments,
    timeline: await client.list<ApiEvent>(`issues/${number}/timeline`),
    check_runs: await checkRuns(client, head.sha),
    statuses: await client.list<ApiStatus>(`commits/${head.sha}/statuses`),
    texts: await textsOf(client, files, fork, head.sha),
    ...(judged?.head === head.sha && { seen: judged.seen }),
    ...(judged && judged.head !== head.sha && { earlier: await earlier(client, fork, judged) }),
  };
}

/** Returns what our last comment says; a comment by anybody else says nothing. */
function lastJudged(comments: readonly ApiComment[], judgedIn: JudgedIn): Judged | undefined {
  return comments.flatMap(({ user, body }) => (isOurs(user) ? (judgedIn(body ?? '') ?? []) : [])).at(0);
}

/** Where the branch of the change set out; what came to the main branch later is no part of it. */
async function forkPoint(client: Client, base: string, head: string): Promise<string> {
  const { merge_base_commit: commit } = await client.get<{ merge_base_commit?: { sha?: string } }>(
    `compare/${base}...${head}?per_page=1`,
  );
  if (commit?.sha === undefined || !SHA.test(commit.sha)) throw new HostError({ code: 'no-fork-point' });
  return commit.sha;
}

async function checkRuns(client: Client, sha: string): Promise<readonly ApiCheckRun[]> {
  const runs = await client.list<ApiCheckRun>(`commits/${sha}/check-runs?filter=all`, {
    mostPages: MOST_PAGES_OF_RUNS,
    beyond: 'cut',
    itemsOf: (answer) => (answer as { check_runs?: readonly ApiCheckRun[] }).check_runs ?? [],
  });
  return runs.filter(({ app }) => app?.slug === OWN_CHECKS);
}

async function textsOf(
  client: Client,
  files: readonly ApiFile[],
  fork: string,
  head: string,
): Promise<Recorded['texts']> {
  const before = await textsAt(
    client,
    files.flatMap(({ status, filename, previous_filename: old }) =>
      status === 'added' ? [] : [old ?? filename],
    ),
    fork,
  );
  const after = await textsAt(
    client,
    files.flatMap(({ status, filename }) => (status === 'removed' ? [] : [filename])),
    head,
  );
  return Object.fromEntries(
    files
      .filter(({ filename }) => isRead(filename))
      .map(({ filename, previous_filename: old }) => [
        filename,
        { before: before.get(old ?? filename) ?? null, after: after.get(filename) ?? null },
      ]),
  );
}

/** The change as it was when it was judged last. What the host no longer knows is taken for something else. */
async function earlier(
  client: Client,
  fork: string,
  { head, seen }: Judged,
): Promise<NonNullable<Recorded['earlier']>> {
  const unlike = { seen, files: [], after: {} };
  const compared = await client.getIfThere<{ files?: readonly ApiFile[] }>(`compare/${fork}...${head}`);
  if (!compared) return unlike;
  const { files = [] } = compared;
  if (files.length > MOST_FILES_AGAIN) return unlike;
  const there = files.filter(({ status }) => status !== 'removed').map(({ filename }) => filename);
  return { seen, files, after: Object.fromEntries(await textsAt(client, there, head)) };
}

/** Bytes. */
const LARGEST = 256 * 1024;
/** Each costs a request; a change with more is told apart by names alone, as the strictest case. */
const MOST_TEXTS = 300;

/** Whether a file is read at all: YAML below data/, by a path that leads nowhere else. */
function isRead(path: string): boolean {
  return path.startsWith('data/') && path.endsWith('.yaml') && !path.split('/').some(isStep);
}

/** Steps by which an address would lead elsewhere. */
function isStep(step: string): boolean {
  return step === '' || step === '.' || step === '..';
}

/** Returns the texts of files at a commit, by path; what is no plain text, or no file, is left out. */
async function textsAt(
  client: Client,
  paths: readonly string[],
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths.filter(isRead).slice(0, MOST_TEXTS)) {
    const text = await textAt(client, path, commit);
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}

async function textAt(client: Client, path: string, commit: string): Promise<string | undefined> {
  const address = path.split('/').map(encodeURIComponent).join('/');
  const file = await client.getIfThere<{
    type?: string;
    encoding?: string;
    size?: number;
    content?: string;
  }>(`contents/${address}?ref=${commit}`);
  if (file?.type !== 'file' || file.encoding !== 'base64' || file.content === undefined) return undefined;
  if ((file.size ?? 0) > LARGEST) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(file.content, 'base64'));
  } catch {
    return undefined;
  }
}

/** Asks the host about a change. What it answers was written by strangers and stays data: nothing of a change is checked out or run. */
import type {
  ApiCheckRun,
  ApiComment,
  ApiEvent,
  ApiFile,
  ApiPull,
  ApiReview,
  ApiStatus,
  Recorded,
} from '../../../src/lib/govern/api.ts';
import { judgedIn } from '../../../src/lib/govern/render.ts';
import type { Judged } from '../../../src/lib/govern/render.ts';
import { stop } from '../args.ts';
import type { HostApi } from '../host-api.ts';
import { BOT } from '../sticky-comment.ts';
import { isRead, textsAt } from './texts.ts';

const SHA = /^[0-9a-f]{40}$/;
const PER_PAGE = 100;
const MOST_PAGES = 10;
/** The program of the host that runs the checks; others could say anything of when they began. */
const OWN_CHECKS = 'github-actions';
/** An earlier version is read again only where it is small: a larger one waits anew. */
const MOST_FILES_AGAIN = 50;

/** Gives a number that may stand in an address. */
export function changeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw stop(`"${text.slice(0, 40)}" is not the number of a change.`, 2);
  return Number(text);
}

/** Asks for a change alone. */
export async function pullOf(host: HostApi, number: number): Promise<ApiPull> {
  const pull = (await host.one(`pulls/${number}`)) as ApiPull;
  if (pull.number !== number || !SHA.test(pull.head.sha) || !SHA.test(pull.base.sha))
    throw stop(`The host answered with something else than change ${number}.`);
  return pull;
}

/** Asks for all that is known of a change. */
export async function recordedOf(host: HostApi, pull: ApiPull): Promise<Recorded> {
  const { number, head, base } = pull;
  const files = (await host.all(`pulls/${number}/files`)) as readonly ApiFile[];
  const comments = (await host.all(`issues/${number}/comments`)) as readonly ApiComment[];
  const fork = await forkPoint(host, base.sha, head.sha);
  const judged = lastJudged(comments);
  return {
    pull,
    files,
    reviews: (await host.all(`pulls/${number}/reviews`)) as readonly ApiReview[],
    comments,
    timeline: (await host.all(`issues/${number}/timeline`)) as readonly ApiEvent[],
    check_runs: await checkRuns(host, head.sha),
    statuses: (await host.all(`commits/${head.sha}/statuses`)) as readonly ApiStatus[],
    texts: await textsOf(host, files, fork, head.sha),
    ...(judged?.head === head.sha && { seen: judged.seen }),
    ...(judged && judged.head !== head.sha && { earlier: await earlier(host, fork, judged) }),
  };
}

/** Gives what our last comment says of the head that was judged then; a comment by anybody else says nothing. */
function lastJudged(comments: readonly ApiComment[]): Judged | undefined {
  return comments
    .flatMap(({ user, body }) =>
      user?.login === BOT && user.type === 'Bot' ? (judgedIn(body ?? '') ?? []) : [],
    )
    .at(0);
}

/** Where the branch of the change set out; what came to the main branch later is no part of it. */
async function forkPoint(host: HostApi, base: string, head: string): Promise<string> {
  const { merge_base_commit: commit } = (await host.one(`compare/${base}...${head}?per_page=1`)) as {
    merge_base_commit?: { sha?: string };
  };
  if (commit?.sha === undefined || !SHA.test(commit.sha))
    throw stop('The host does not say where the change set out.');
  return commit.sha;
}

async function checkRuns(host: HostApi, sha: string): Promise<readonly ApiCheckRun[]> {
  const runs: ApiCheckRun[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { check_runs: more = [] } = (await host.one(
      `commits/${sha}/check-runs?filter=all&per_page=${PER_PAGE}&page=${page}`,
    )) as { check_runs?: readonly ApiCheckRun[] };
    runs.push(...more);
    if (more.length < PER_PAGE) break;
  }
  return runs.filter(({ app }) => app?.slug === OWN_CHECKS);
}

async function textsOf(
  host: HostApi,
  files: readonly ApiFile[],
  fork: string,
  head: string,
): Promise<Recorded['texts']> {
  const before = await textsAt(
    host,
    files.flatMap(({ status, filename, previous_filename: old }) =>
      status === 'added' ? [] : [old ?? filename],
    ),
    fork,
  );
  const after = await textsAt(
    host,
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
  host: HostApi,
  fork: string,
  { head, seen }: Judged,
): Promise<NonNullable<Recorded['earlier']>> {
  const unlike = { seen, files: [], after: {} };
  try {
    const { files = [] } = (await host.one(`compare/${fork}...${head}`)) as { files?: readonly ApiFile[] };
    if (files.length > MOST_FILES_AGAIN) return unlike;
    const there = files.filter(({ status }) => status !== 'removed').map(({ filename }) => filename);
    return { seen, files, after: Object.fromEntries(await textsAt(host, there, head)) };
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 404) return unlike;
    throw error;
  }
}

import type { FileOutcome } from '../../../src/lib/propose/intake-outcome.ts';
import { ifThere, onHost } from './host.ts';
import type { Host } from './host.ts';

/** What became of a proposal. */
export interface Proposed {
  readonly done: 'opened' | 'updated' | 'left' | 'decided';
  readonly number: number;
}

interface Pull {
  readonly number: number;
  readonly state: string;
}

interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly tree: { readonly sha: string };
}

interface Ref {
  readonly object: { readonly sha: string };
}

/** Stands in every commit that is made here: a branch whose last commit lacks it was taken further by somebody. */
const OURS = 'Made-by: intake';

/**
 * Puts a file on a branch of its own and opens a pull request, or brings the one that is open up to date. One that was
 * decided stays decided, and a branch that somebody else has worked on is left to them.
 */
export async function propose(host: Host, main: string, outcome: FileOutcome): Promise<Proposed> {
  const { branch, title, body } = outcome;
  const [owner = ''] = host.repository.split('/');
  const query = new URLSearchParams({ head: `${owner}:${branch}`, state: 'all', per_page: '100' });
  const pulls = await onHost<Pull[]>(host, 'GET', `pulls?${query.toString()}`);
  const open = pulls.find(({ state }) => state === 'open');
  const decided = pulls[0];
  if (!open && decided) return { done: 'decided', number: decided.number };
  if (!(await putFile(host, main, outcome)) && open) return { done: 'left', number: open.number };
  if (open) {
    await onHost(host, 'PATCH', `pulls/${open.number}`, { title, body });
    return { done: 'updated', number: open.number };
  }
  const made = await onHost<Pull>(host, 'POST', 'pulls', { title, body, head: branch, base: main });
  return { done: 'opened', number: made.number };
}

/** Makes one commit on top of the main branch; tells whether the branch is ours to move. */
async function putFile(
  host: Host,
  main: string,
  { branch, path, text, title }: FileOutcome,
): Promise<boolean> {
  const there = await ifThere<Ref>(host, `git/ref/heads/${branch}`);
  if (there) {
    const last = await onHost<Commit>(host, 'GET', `git/commits/${there.object.sha}`);
    if (!last.message.endsWith(OURS)) return false;
  }
  const base = await onHost<Ref>(host, 'GET', `git/ref/heads/${main}`);
  const parent = await onHost<Commit>(host, 'GET', `git/commits/${base.object.sha}`);
  const tree = await onHost<{ sha: string }>(host, 'POST', 'git/trees', {
    base_tree: parent.tree.sha,
    tree: [{ path: `data/${path}`, mode: '100644', type: 'blob', content: text }],
  });
  const commit = await onHost<Commit>(host, 'POST', 'git/commits', {
    message: `${title}\n\n${OURS}`,
    tree: tree.sha,
    parents: [base.object.sha],
  });
  if (there) await onHost(host, 'PATCH', `git/refs/heads/${branch}`, { sha: commit.sha, force: true });
  else await onHost(host, 'POST', 'git/refs', { ref: `refs/heads/${branch}`, sha: commit.sha });
  return true;
}

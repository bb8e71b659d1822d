/** One file on a branch of its own, with a pull request for it. */
import type { Client } from './client.ts';

/** What is proposed. */
interface Proposal {
  readonly branch: string;
  /** Below the data folder. */
  readonly path: string;
  readonly text: string;
  /** Title of the pull request and of its commit. */
  readonly title: string;
  readonly body: string;
}

/** What became of it, with the number of the pull request. */
interface Proposed {
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
export async function propose(client: Client, main: string, proposal: Proposal): Promise<Proposed> {
  const { branch, title, body } = proposal;
  const [owner = ''] = client.repository.split('/');
  const query = new URLSearchParams({ head: `${owner}:${branch}`, state: 'all', per_page: '100' });
  const pulls = await client.get<readonly Pull[]>(`pulls?${query.toString()}`);
  const open = pulls.find(({ state }) => state === 'open');
  const decided = pulls[0];
  if (!open && decided) return { done: 'decided', number: decided.number };
  if (!(await putFile(client, main, proposal)) && open) return { done: 'left', number: open.number };
  if (open) {
    await client.send('PATCH', `pulls/${open.number}`, { title, body });
    return { done: 'updated', number: open.number };
  }
  const { number } = await client.send<Pull>('POST', 'pulls', { title, body, head: branch, base: main });
  return { done: 'opened', number };
}

/** Makes one commit on top of the main branch; returns false where the branch is not ours to move. */
async function putFile(
  client: Client,
  main: string,
  { branch, path, text, title }: Proposal,
): Promise<boolean> {
  const there = await client.getIfThere<Ref>(`git/ref/heads/${branch}`);
  if (there) {
    const last = await client.get<Commit>(`git/commits/${there.object.sha}`);
    if (!last.message.endsWith(OURS)) return false;
  }
  const base = await client.get<Ref>(`git/ref/heads/${main}`);
  const parent = await client.get<Commit>(`git/commits/${base.object.sha}`);
  const tree = await client.send<{ sha: string }>('POST', 'git/trees', {
    base_tree: parent.tree.sha,
    tree: [{ path: `data/${path}`, mode: '100644', type: 'blob', content: text }],
  });
  const commit = await client.send<Commit>('POST', 'git/commits', {
    message: `${title}\n\n${OURS}`,
    tree: tree.sha,
    parents: [base.object.sha],
  });
  if (there) await client.send('PATCH', `git/refs/heads/${branch}`, { sha: commit.sha, force: true });
  else await client.send('POST', 'git/refs', { ref: `refs/heads/${branch}`, sha: commit.sha });
  return true;
}

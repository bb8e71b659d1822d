import * as words from '#words/github.ts';
import { threadNumber } from '../../src/github/client.ts';
import type { Client } from '../../src/github/client.ts';
import { postComment } from '../../src/github/comment.ts';
import { propose } from '../../src/github/proposal.ts';
import { intake } from '../../src/features/contribute/intake/intake.ts';
import type { Issue, MapNow } from '../../src/features/contribute/intake/intake-outcome.ts';

interface HostIssue {
  readonly body?: string | null;
  readonly state: string;
  readonly created_at: string;
  readonly user?: { readonly login: string } | null;
  readonly labels: readonly (string | { readonly name?: string })[];
  readonly pull_request?: object;
}

/** Reads an issue on the host and does what follows from it; returns what was done, in a line of words of our own. */
export async function carryOut(client: Client, issue: string, map: MapNow): Promise<string> {
  const number = threadNumber(issue);
  const found = await client.get<HostIssue>(`issues/${number}`);
  if (found.state !== 'open' || found.pull_request) return words.notAnOpenIssue(number);
  const outcome = intake(issueOf(number, found), map);
  if (!outcome) return words.notAForm(number);
  const answer = (body: string) => postComment(client, { number, marker: 'intake', body });
  if (outcome.kind === 'ask') {
    await answer(outcome.comment);
    if (outcome.labels) await client.send('POST', `issues/${number}/labels`, { labels: outcome.labels });
    return words.answeredIn(number);
  }
  const proposed = await propose(client, map.repository.branch, outcome);
  await answer(words.proposalAnswer[proposed.done](proposed.number));
  return words.proposed(number, proposed.done, proposed.number);
}

function issueOf(number: string, { body, created_at, user, labels }: HostIssue): Issue {
  return {
    number,
    body: body ?? '',
    author: user?.login ?? 'ghost',
    opened: created_at.slice(0, 10),
    labels: labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
  };
}

import { intake } from '../../../src/lib/propose/intake.ts';
import type { Issue, MapNow } from '../../../src/lib/propose/intake-outcome.ts';
import { postSticky } from '../sticky-comment.ts';
import { onHost } from './host.ts';
import type { Host } from './host.ts';
import { propose } from './propose.ts';
import type { Proposed } from './propose.ts';

interface HostIssue {
  readonly body?: string | null;
  readonly state: string;
  readonly created_at: string;
  readonly user?: { readonly login: string } | null;
  readonly labels: readonly (string | { readonly name?: string })[];
  readonly pull_request?: object;
}

/** Reads an issue on the host and does what follows from it; gives what was done, in a line of words of our own. */
export async function carryOut(host: Host, number: string, map: MapNow): Promise<string> {
  if (!/^\d{1,7}$/.test(number)) throw new Error('that is not the number of an issue');
  const found = await onHost<HostIssue>(host, 'GET', `issues/${number}`);
  if (found.state !== 'open' || found.pull_request) return `#${number} is not an open issue.`;
  const outcome = intake(issueOf(number, found), map);
  if (!outcome) return `#${number} was not made with a form that is read here.`;
  if (outcome.kind === 'ask') {
    await post(host, number, outcome.comment);
    if (outcome.labels) await onHost(host, 'POST', `issues/${number}/labels`, { labels: outcome.labels });
    return `Answered in #${number}.`;
  }
  const proposed = await propose(host, map.repository.branch, outcome);
  await post(host, number, SAID[proposed.done](proposed.number));
  return `#${number}: ${proposed.done} #${proposed.number}.`;
}

const SAID: Readonly<Record<Proposed['done'], (number: number) => string>> = {
  opened: (number) =>
    `Thank you. This is now a proposal: #${number}. Nothing is missing from the form. A person looks at it next, and aims to answer within three working days. You can still change your message above; the proposal follows.`,
  updated: (number) =>
    `Thank you. The proposal #${number} now says what your message says. A person looks at it next, and aims to answer within three working days.`,
  left: (number) =>
    `Someone has worked on the proposal #${number} since, so it was left as it is. Please say there what should be different.`,
  decided: (number) =>
    `This was decided in #${number}, so nothing was changed. If something new has come up, please open a new issue.`,
};

async function post(host: Host, number: string, body: string): Promise<void> {
  await postSticky({ ...host, number, marker: 'intake', body });
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

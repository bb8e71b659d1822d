/** Turns the host's answers about a change into what is known of it. */
import type { ApiEvent, ApiReview, ApiUser, Recorded } from '../../core/host-answers.ts';
import type { Comment, FileChange, Input, Policy, Review, Tie } from './input.ts';
import { sameHandle } from './roles.ts';
import { meansTheSame } from './read-data.ts';
import { later } from './review-window.ts';

/** Accounts that were deleted; the host shows them so, too. */
const GHOST = 'ghost';

/** Returns what is known of a change at an instant. */
export function collect(recorded: Recorded, policy: Policy, ties: readonly Tie[], now: string): Input {
  const { pull, timeline, files } = recorded;
  const body = pull.body ?? '';
  return {
    number: pull.number,
    author: authorOf(recorded, policy),
    description: body,
    draft: pull.draft ?? false,
    head: pull.head.sha,
    files: files.map((file) => fileChange(file, recorded)),
    fileCount: Math.max(pull.changed_files, files.length),
    labels: pull.labels.map(({ name }) => ({ name, ...setBy(name, timeline) })),
    reviews: recorded.reviews.flatMap((one) => review(one, timeline)),
    comments: recorded.comments.map(comment),
    ready: readyAt(recorded),
    seen: seenAt(recorded, now),
    leftOff: recorded.left_off ?? undefined,
    ties,
  };
}

const loginOf = (user: ApiUser | null | undefined): string => user?.login ?? GHOST;
const isBot = (user: ApiUser | null | undefined): boolean =>
  user?.type === 'Bot' || loginOf(user).endsWith('[bot]');

/** A bot that opens a change for somebody names them in the first line: "Proposed-by: @handle". They count as its author. */
function authorOf({ pull }: Recorded, { defaults }: Policy): string {
  const login = loginOf(pull.user);
  const proposer = /^Proposed-by: @([A-Za-z0-9-]{1,39})\s*$/.exec(
    (pull.body ?? '').split('\n', 1)[0] ?? '',
  )?.[1];
  const isOurs = isBot(pull.user) && defaults.bots.some((bot) => sameHandle(bot, login));
  return isOurs && proposer !== undefined ? proposer : login;
}

const STATUSES: Readonly<Record<string, FileChange['status']>> = {
  added: 'added',
  copied: 'added',
  removed: 'removed',
  renamed: 'renamed',
};

function fileChange(
  { filename, previous_filename: old, status }: Recorded['files'][number],
  { texts }: Recorded,
): FileChange {
  const text = Object.hasOwn(texts, filename) ? texts[filename] : undefined;
  return {
    path: filename,
    // A copy leaves the first file as it is.
    ...(old !== undefined && status === 'renamed' && { oldPath: old }),
    status: STATUSES[status] ?? 'modified',
    ...(typeof text?.before === 'string' && { before: text.before }),
    ...(typeof text?.after === 'string' && { after: text.after }),
  };
}

function setBy(
  label: string,
  timeline: readonly ApiEvent[],
): { by: string | undefined; when: string | undefined } {
  const last = timeline.findLast(({ event, label: one }) => event === 'labeled' && one?.name === label);
  return { by: last?.actor ? last.actor.login : undefined, when: last?.created_at };
}

const SAYS: Readonly<Record<string, Review['says']>> = {
  APPROVED: 'approve',
  CHANGES_REQUESTED: 'request-changes',
  COMMENTED: 'comment',
  DISMISSED: 'dismissed',
};

function review(
  { id, user, body, state, commit_id: commit, submitted_at: when }: ApiReview,
  timeline: readonly ApiEvent[],
): Review[] {
  const says = SAYS[state];
  // A review that is not handed in yet is nobody's business.
  if (says === undefined || when === undefined) return [];
  const base = {
    handle: loginOf(user),
    isBot: isBot(user),
    says,
    text: body ?? '',
    when,
    commit: commit ?? '',
  };
  if (says !== 'dismissed') return [base];
  const event = timeline.find((one) => one.dismissed_review?.review_id === id);
  const said = { approved: 'approve', changes_requested: 'request-changes' }[
    event?.dismissed_review?.state ?? ''
  ];
  return [
    {
      ...base,
      dismissed: { said: said as 'approve' | 'request-changes' | undefined, by: event?.actor?.login },
    },
  ];
}

function comment({
  user,
  body,
  created_at: when,
  updated_at: updated,
}: Recorded['comments'][number]): Comment {
  return { handle: loginOf(user), isBot: isBot(user), text: body ?? '', when, edited: updated !== when };
}

/** When the change was last put up for review: opened, opened again, or marked as no draft any more. */
function readyAt({ pull, timeline }: Recorded): string {
  return latest(
    pull.created_at,
    timeline.filter(({ event }) => event === 'ready_for_review' || event === 'reopened'),
  );
}

/**
 * When the server first saw the head: by its own checks and statuses, as authors choose the dates of commits. Whoever pushes an
 * earlier commit once more by force begins anew. A head that means the same as the one judged last keeps its time; any other
 * that follows one is new to this change, even if the server knows its commit from elsewhere.
 */
function seenAt(recorded: Recorded, now: string): string {
  const { check_runs: runs, statuses, timeline, earlier, seen } = recorded;
  if (earlier && meansTheSame(earlier, recorded)) return earlier.seen;
  const times = [...runs.map(({ started_at: at }) => at), ...statuses.map(({ created_at: at }) => at)];
  const first = times.flatMap((at) => at ?? []).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? now;
  const here = seen ?? (earlier ? later(first, now) : first);
  return latest(
    here,
    timeline.filter(({ event }) => event === 'head_ref_force_pushed'),
  );
}

function latest(instant: string, events: readonly ApiEvent[]): string {
  return events.reduce((last, { created_at: at }) => (at === undefined ? last : later(last, at)), instant);
}

/** Says a verdict in plain words, as a comment below the change and as the line of its status. */
import * as words from '#words/verdicts.ts';
import { code, cutComment } from '../../core/text/untrusted-text.ts';
import type { Policy } from './input.ts';
import { waysToSpeak } from './how-to.ts';
import { windowDays } from './judge.ts';
import type { Objection, Verdict } from './verdict.ts';
import { dayOf } from './review-window.ts';

/** Begins the comment, so that it is found again and kept up to date. */
export const MARKER = '<!-- governance -->';

/** What the comment tells the next run: which head was judged, and when the server first saw it. */
interface Judged {
  readonly head: string;
  readonly seen: string;
}

const LONGEST_STATUS = 140;
/** More people or objections than these are counted and not listed: a comment has to be read. */
const MOST_ITEMS = 60;

/** Returns the comment for a verdict. */
export function renderComment(verdict: Verdict, policy: Policy, judged: Judged, rules: string): string {
  const parts = [
    `${MARKER}\n<!-- judged ${judged.head} ${judged.seen} -->`,
    `### ${words.headings[verdict.state]}`,
    kindWords(verdict, policy),
    section(words.sections.failures, verdict.failures),
    section(words.sections.missing, verdict.missing),
    section(
      words.sections.approvals,
      verdict.approvals.map((handle, index) => approval(handle, verdict.organisations[index])),
    ),
    section(
      words.sections.setAside,
      verdict.setAside.map((one) => one.words),
    ),
    section(
      words.sections.objections,
      verdict.objections.filter(({ blocks }) => blocks).map((one) => objection(one, policy)),
    ),
    section(
      words.sections.concerns,
      verdict.objections.filter(({ blocks }) => !blocks).map((one) => objection(one, policy)),
    ),
    section(
      words.sections.stoodAside,
      verdict.stoodAside.map(({ handle, reason }) => words.stoodAside(handle, reason)),
    ),
    section(words.sections.notes, verdict.notes),
    afterwards(verdict, policy),
    howTo(policy, rules),
  ];
  const text = parts.filter((part) => part !== '').join('\n\n');
  return cutComment(`${text}\n`, words.cutOff);
}

/** Returns the line of the status as plain text: the first thing that stops the change or is missing. */
export function statusLine({ state, failures, missing }: Verdict): string {
  const lines = state === 'success' ? [words.nothingMissing] : [...failures, ...missing];
  const [first = ''] = lines;
  const more = lines.length > 1 ? words.moreLines(lines.length - 1) : '';
  const plain = first.replaceAll('`', '');
  const room = LONGEST_STATUS - more.length;
  return `${plain.length > room ? `${plain.slice(0, room - 1)}…` : plain}${more}`;
}

/** Returns which head an earlier comment of ours judged; undefined where it does not say. */
export function judgedIn(comment: string): Judged | undefined {
  const [first, second = ''] = comment.split('\n', 2);
  const found = /^<!-- judged ([0-9a-f]{40}) (\d{4}-\d{2}-\d{2}T[\d:.]+Z) -->\r?$/.exec(second);
  const [, head, seen] = found ?? [];
  return first?.trimEnd() === MARKER && head !== undefined && seen !== undefined ? { head, seen } : undefined;
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const shownLines = lines.slice(0, MOST_ITEMS).map((line) => `- ${line}`);
  if (lines.length > MOST_ITEMS) shownLines.push(`- ${words.moreItems(lines.length - MOST_ITEMS)}`);
  return [`**${title}**`, '', ...shownLines].join('\n');
}

function kindWords(verdict: Verdict, policy: Policy): string {
  const { active, stewards, reviewed_when: reviewedWhen } = policy.founding;
  const found = policy.classes.find(({ id }) => id === verdict.class);
  const days = found === undefined || verdict.fastLane ? 0 : windowDays(found.window_days, policy);
  return [
    words.ofClass(found?.title, verdict.class, verdict.because),
    ...(verdict.fastLane ? [words.urgent] : []),
    ...(days > 0 ? [words.staysOpen(days)] : []),
    ...(active ? [words.foundingMode(stewards, days > 0)] : []),
    ...(verdict.provisional ? [words.provisional(reviewedWhen)] : []),
  ].join(' ');
}

function approval(handle: string, organisation: string | undefined): string {
  return organisation === undefined || organisation === `@${handle}`
    ? words.approvedForThemselves(handle)
    : words.approvedFor(handle, organisation);
}

function objection({ handle, kind, reason, raised, ended, silence }: Objection, policy: Policy): string {
  const day = (instant: string) => dayOf(instant, policy.timezone);
  const says = policy.objections.kinds.find(({ id }) => id === kind)?.says;
  const made = words.objection(handle, says, reason, day(raised));
  if (ended) return `${made} ${words.objectionEnded(ended.how, day(ended.when), ended.link)}`;
  return `${made} ${silence === undefined ? words.objectionOpen : words.objectionSilent[silence]}`;
}

function afterwards({ earliest, reviewDue, fastLane }: Verdict, policy: Policy): string {
  const sentences = [
    earliest === undefined ? words.noWait : words.mergedFrom(dayOf(earliest, policy.timezone)),
    words.thenMerged,
    ...(reviewDue === undefined ? [] : [words.reviewDue(reviewDue, fastLane)]),
  ];
  return `**${words.sections.next}**\n\n${sentences.join(' ')}`;
}

function howTo(policy: Policy, rules: string): string {
  return [
    `<details><summary>${words.howTo}</summary>`,
    '',
    words.howToWrite(policy.objections.kinds.map(({ id }) => id)),
    '',
    ...waysToSpeak(policy).map(({ command, does }) => `- ${code(command)}: ${does}`),
    '',
    words.howToAppeal(policy.appeals.within_days, rules),
    '',
    '</details>',
  ].join('\n');
}

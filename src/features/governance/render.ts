/** Says a verdict in plain words, as a comment below the change and as the line of its status. */
import { code, cutComment } from '../../core/text/untrusted-text.ts';
import type { Policy } from './input.ts';
import { waysToSpeak } from './how-to.ts';
import { windowDays } from './judge.ts';
import type { Objection, Verdict } from './verdict.ts';
import { dayInWords, dayOf } from './review-window.ts';

/** Begins the comment, so that it is found again and kept up to date. */
export const MARKER = '<!-- governance -->';

/** What the comment tells the next run: which head was judged, and when the server first saw it. */
export interface Judged {
  readonly head: string;
  readonly seen: string;
}

const HEADINGS: Readonly<Record<Verdict['state'], string>> = {
  success: 'This can be merged',
  pending: 'This cannot be merged yet',
  failure: 'This cannot be merged as it is',
};

const LONGEST_STATUS = 140;
/** More people or objections than these are counted and not listed: a comment has to be read. */
const MOST_ITEMS = 60;

/** Gives the comment for a verdict. */
export function renderComment(verdict: Verdict, policy: Policy, judged: Judged, rules: string): string {
  const parts = [
    `${MARKER}\n<!-- judged ${judged.head} ${judged.seen} -->`,
    `### ${HEADINGS[verdict.state]}`,
    kindWords(verdict, policy),
    section('What stops it', verdict.failures),
    section('What is still needed', verdict.missing),
    section(
      'Who approves',
      verdict.approvals.map((handle, index) => approval(handle, verdict.organisations[index])),
    ),
    section(
      'Approvals that do not count',
      verdict.setAside.map(({ words }) => words),
    ),
    section(
      'Objections',
      verdict.objections.filter(({ blocks }) => blocks).map((one) => objection(one, policy)),
    ),
    section(
      'Concerns, which do not stop it and want an answer',
      verdict.objections.filter(({ blocks }) => !blocks).map((one) => objection(one, policy)),
    ),
    section(
      'Standing aside',
      verdict.stoodAside.map(({ handle, reason }) => `${code(`@${handle}`)}: ${code(reason)}`),
    ),
    section('What was said and does not count', verdict.notes),
    afterwards(verdict, policy),
    howTo(policy, rules),
  ];
  const text = parts.filter((part) => part !== '').join('\n\n');
  return cutComment(`${text}\n`, 'The rest is left out, because a comment has a longest length.');
}

/** Gives the line of the status: the first thing that stops the change or that it lacks, as plain text. */
export function statusLine({ state, failures, missing }: Verdict): string {
  const lines = state === 'success' ? ['Nothing is missing.'] : [...failures, ...missing];
  const [first = ''] = lines;
  const more = lines.length > 1 ? ` And ${lines.length - 1} more.` : '';
  const plain = first.replaceAll('`', '');
  const room = LONGEST_STATUS - more.length;
  return `${plain.length > room ? `${plain.slice(0, room - 1)}…` : plain}${more}`;
}

/** Gives what an earlier comment of ours says of the head that was judged then. */
export function judgedIn(comment: string): Judged | undefined {
  const [first, second = ''] = comment.split('\n', 2);
  const found = /^<!-- judged ([0-9a-f]{40}) (\d{4}-\d{2}-\d{2}T[\d:.]+Z) -->\r?$/.exec(second);
  const [, head, seen] = found ?? [];
  return first?.trimEnd() === MARKER && head !== undefined && seen !== undefined ? { head, seen } : undefined;
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const shownLines = lines.slice(0, MOST_ITEMS).map((line) => `- ${line}`);
  if (lines.length > MOST_ITEMS) shownLines.push(`- and ${lines.length - MOST_ITEMS} more.`);
  return [`**${title}**`, '', ...shownLines].join('\n');
}

function kindWords(verdict: Verdict, policy: Policy): string {
  const found = policy.classes.find(({ id }) => id === verdict.class);
  const title = `This is ${found?.title ?? 'a change'}`;
  const urgent = verdict.fastLane ? ' It is marked as urgent, so it may be made at once.' : '';
  const days = found === undefined || verdict.fastLane ? 0 : windowDays(found.window_days, policy);
  const open = days > 0 ? ` Such a change stays open for ${days} whole days.` : '';
  const founding = policy.founding.active
    ? ` The project is in founding mode: there are fewer than ${policy.founding.stewards} independent stewards, so fewer people decide${days > 0 ? ' and changes stay open for longer' : ''}.`
    : '';
  const provisional = verdict.provisional
    ? ` What is decided now is provisional, and is gone through again once ${policy.founding.reviewed_when}.`
    : '';
  return `${title} (class ${code(verdict.class)}), because ${verdict.because}.${urgent}${open}${founding}${provisional}`;
}

function approval(handle: string, organisation: string | undefined): string {
  const forWhom =
    organisation === undefined || organisation === `@${handle}`
      ? 'for themselves'
      : `counted for ${code(organisation)}`;
  return `${code(`@${handle}`)}, ${forWhom}`;
}

function objection({ handle, kind, reason, raised, ended, silence }: Objection, policy: Policy): string {
  const day = (instant: string) => dayInWords(dayOf(instant, policy.timezone));
  const says = policy.objections.kinds.find(({ id }) => id === kind)?.says;
  const what = says === undefined ? 'asks for changes' : `says that it ${says}`;
  const open = `${code(`@${handle}`)} ${what}: ${code(reason)} (${day(raised)}).`;
  if (ended) {
    const link = ended.link === undefined ? '' : `: ${code(ended.link)}`;
    const how = ended.how === 'withdrawn' ? 'Withdrawn' : 'Recorded as taken into the change';
    return `${open} ${how} on ${day(ended.when)}${link}.`;
  }
  if (silence === undefined) return `${open} Open.`;
  const waited = silence === 'ask' ? 'They are asked once more.' : 'The answer may be recorded as accepted.';
  return `${open} Open, without a word since the change was last altered. ${waited}`;
}

function afterwards({ earliest, reviewDue, fastLane }: Verdict, policy: Policy): string {
  const when =
    earliest === undefined
      ? 'The wait is no longer than it takes to have what is needed.'
      : `It can be merged from ${dayInWords(dayOf(earliest, policy.timezone))} on, if nothing else is missing then.`;
  const due =
    reviewDue === undefined
      ? ''
      : ` If it were merged today, the decision would be ${fastLane ? 'reviewed by' : 'looked at again on'} ${dayInWords(reviewDue)}.`;
  return `**What comes next**\n\n${when} A person merges it; then the site is built anew and the decision is put on record.${due}`;
}

function howTo(policy: Policy, rules: string): string {
  const kinds = policy.objections.kinds.map(({ id }) => code(id)).join(', ');
  return [
    '<details><summary>How to object, stand aside, ask for a stricter look, or appeal</summary>',
    '',
    `Write one of these in a comment, at the beginning of a line. KIND is one of ${kinds}.`,
    '',
    ...waysToSpeak(policy).map(({ command, does }) => `- ${code(command)}: ${does}`),
    '',
    `You can appeal against a decision within ${policy.appeals.within_days} days, by opening an issue. The rules: ${rules}`,
    '',
    '</details>',
  ].join('\n');
}

/** The issues of the weekly sweep and of the check of links. Values by others arrive shown as code. */
import { plural } from './locale.ts';

const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' });

// All issues

export const goesOnAtSite = 'The list goes on: see the page “What needs a look?” on the site.';
export const goesOnInLog = 'The list goes on in the log of the run.';
export const renewedWeekly =
  'This list is renewed each week. A link that answers does not prove that a body is at work, so nothing is changed by itself.';
export const nothingLeft = (day: string) => `Nothing is left to look at here as of ${day}. Thank you.`;
export const statusOf = (status: string) => `status ${status.toLowerCase()}`;
const correctIt = (url: string) => `[Correct it](<${url}>)`;

// Entries that need a look

export const stillRightTitle = (count: number, place: string) =>
  `Still right? ${entries(count)} to look at: ${place}`;
export const stillRightLead = (day: string, count: number) =>
  `Facts grow old. As of ${day}, ${plural(count, { one: 'this entry needs', other: 'these entries need' })} somebody to open the sources and read whether they still say the same. You do not need to be an expert, and one entry is a help.`;
export const moreWait = (count: number, page: string) =>
  `[${count} more](<${page}>) ${plural(count, { one: 'waits', other: 'wait' })} behind these. When one is checked and its file says so (\`checked\`, beside the source), it leaves this list and the next takes its place.`;
export const noMoreWait =
  'When an entry is checked and its file says so (`checked`, beside the source), it leaves this list. The issue closes when none is left.';
export const entryLine = (
  name: string,
  status: string,
  age: string,
  urls: Readonly<Record<'stillRight' | 'closed' | 'correct', string>>,
) =>
  `- ${name}: ${status}; ${age}. [Still right](<${urls.stillRight}>) · [Closed](<${urls.closed}>) · ${correctIt(urls.correct)}`;
export const noDate = 'no date known';
export const lastChecked = (when: number | string) => `last checked ${when}`;
export const newestSource = (when: number | string) => `newest source of ${when}, no check noted`;
export const notAnswered = (known: string, addresses: readonly string[]) =>
  `${known}; ${addresses.join(' and ')} has long not answered`;

// Events past their last date

export const pastEventsTitle = (count: number) => `Events past their last date: ${count}`;
export const pastEventsLead = (day: string) =>
  `As of ${day}, the last date in these files has gone by and their status does not say that they are over. Has the event ended, or is there a new date? Change \`status\` or \`ended\`, with a source.`;
export const pastEventLine = (name: string, ended: number | string, status: string, url: string) =>
  `- ${name}: last date ${ended}, ${status}. ${correctIt(url)}`;

// Terms of office and reviews of decisions

export const termTitle = (role: string, until: string) => `A term as ${role} ends on ${until}`;
export const termLead = (handle: string, role: string, until: string) =>
  `The term of ${handle} as ${role} ends on ${until}. From the day after, their approvals in this role no longer count.`;
export const termStay =
  '- To stay: change `until` in the file of the person, by a pull request in which others agree.';
export const termStop = '- To stop: leave it as it is, with thanks. Then say here who could follow.';
export const reviewTitle = (decision: string) => `Look again at a decision: ${decision}`;
export const reviewLead = (title: string, due: string) =>
  `When ${title} was decided, a review was promised for ${due}. That day has come.`;
export const reviewAsk =
  'Does it still serve its purpose? Keep it with a new date in `review_due`, change it, or take it back, by a pull request.';

// The check of links

export const linksTitle = (failing: number) =>
  failing === 0 ? 'Links: none is failing' : `Links: ${failing} failing`;
export const linksLead = (
  day: string,
  counts: Readonly<Record<'asked' | 'answered' | 'moved' | 'failed' | 'unclear', number>>,
) =>
  `As of ${day}, ${plural(counts.asked, { one: '# address was', other: '# addresses were' })} asked once and without hurry: ${counts.answered} answered, ${counts.moved} answered from another address, ${counts.failed} did not answer, and ${counts.unclear} would not say (some sites turn programs away, which tells nothing).`;
export const linksStay =
  'Please leave this issue open: it remembers when each address last answered. It is renewed each week.';
export const linkSections = {
  failing: {
    title: 'Failing',
    why: 'Not answered three times or more over thirty days. The entries that lead there are due for a look. Is there a new address, or an archived copy?',
  },
  failed: {
    title: 'Did not answer this time',
    why: 'This may pass by itself. There is no need to do anything yet.',
  },
  moved: {
    title: 'Answered from another address',
    why: 'Often the entry can name the new address. Look whether it is still the same page.',
  },
} as const;
export const sectionHead = (title: string, count: number) => `### ${title} (${count})`;
export const moreInLog = (count: number) => `- and ${count} more, in the log of the run`;
export const movedLine = (url: string, target: string, from: string) =>
  `- ${url} leads to ${target}. In ${from}`;
/** `status` is the host's answer; undefined where none came back. */
export const failedLine = (
  url: string,
  status: number | undefined,
  failed: { readonly times: number; readonly first: string } | undefined,
  good: string | undefined,
  from: string,
  archive: string,
) => {
  const what = status === undefined ? 'no answer' : `answer ${status}`;
  const since =
    failed === undefined
      ? ''
      : `, ${plural(failed.times, { one: '# time', other: '# times' })} since ${failed.first}`;
  const last = good === undefined ? 'not known when it last answered' : `last answered ${good}`;
  return `- ${url}: ${what}${since}; ${last}. In ${from}. [Look for an archived copy](<${archive}>)`;
};

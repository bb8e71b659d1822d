/** What the weekly sweep says in issues. Names, handles and titles are shown as code: they may hold anything. */
import type { Looked } from '../../../core/freshness.ts';
import type { EndingTerm, ReviewedDecision } from './terms-of-office.ts';
import { correctPath, sayPath, siteUrl } from '../../../core/contribute-urls.ts';
import type { Entry } from '../../../core/entry.ts';
import { code, shown } from '../../../core/text/untrusted-text.ts';
import { term } from '../../../core/schema/taxonomy.ts';
import type { MapSettings } from '../../../core/schema/types.gen.ts';

type Site = MapSettings['site'];

/** An issue as it should stand. */
export interface IssueText {
  /** By which it is found again; hidden in the first line of the body. */
  readonly key: string;
  readonly title: string;
  readonly body: string;
}

/** Entries in one issue. */
export const BATCH = 10;

const MARKER = /^<!-- sweep: ([A-Za-z0-9 -]+) -->/;

/** Gives the key of an issue from its sort and what it is about, without any character that could end a hidden line. */
export function keyFor(sort: string, ...about: readonly string[]): string {
  return [sort, ...about.map((part) => part.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80))].join(' ');
}

/** Gives the hidden first line by which an issue is found again. */
export function marker(key: string): string {
  return `<!-- sweep: ${key} -->`;
}

/** Gives the key of the hidden line of an issue, which stands at its very beginning: a line quoted further down is not it. */
export function keyOf(body: string): string | undefined {
  return MARKER.exec(body)?.[1];
}

/** Asks about the entries of a place that need a look most. */
export function stillRightIssue(
  place: { readonly id: string; readonly label: string },
  queue: readonly Looked[],
  { site }: Pick<MapSettings, 'site'>,
  today: string,
): IssueText {
  const page = `${site.url.replace(/\/$/, '')}${site.base}freshness/${place.id}/`;
  const shownNow = queue.slice(0, BATCH);
  const more = queue.length - shownNow.length;
  const key = keyFor('still-right', place.id);
  return {
    key,
    title: `Still right? ${entries(queue.length)} to look at: ${place.label}`,
    body: [
      marker(key),
      `Facts grow old. As of ${today}, ${queue.length === 1 ? 'this entry needs' : 'these entries need'} somebody to open the sources and read whether they still say the same. You do not need to be an expert, and one entry is a help.`,
      '',
      ...shownNow.map((looked) => entryLine(looked, site)),
      '',
      more > 0
        ? `[${more} more](<${page}>) ${more === 1 ? 'waits' : 'wait'} behind these. When one is checked and its file says so (\`checked\`, beside the source), it leaves this list and the next takes its place.`
        : 'When an entry is checked and its file says so (`checked`, beside the source), it leaves this list. The issue closes when none is left.',
      '',
      FOOT,
    ].join('\n'),
  };
}

const FOOT =
  'This list is renewed each week. A link that answers does not prove that a body is at work, so nothing is changed by itself.';

function entryLine({ entry, freshness }: Looked, site: Site): string {
  return `- ${code(entry.name)}: ${statusWords(entry)}; ${ageWords(freshness)}. [Still right](<${siteUrl(site, sayPath('still-right', entry))}>) · [Closed](<${siteUrl(site, sayPath('closed', entry))}>) · [Correct it](<${siteUrl(site, correctPath(entry))}>)`;
}

function statusWords({ status }: Entry): string {
  return `status ${term('status', status).label.toLowerCase()}`;
}

function ageWords({ basis, date, failing }: Looked['freshness']): string {
  const known =
    basis === 'none'
      ? 'no date known'
      : basis === 'checked'
        ? `last checked ${String(date)}`
        : `newest source of ${String(date)}, no check noted`;
  return failing === undefined ? known : `${known}; ${failing.map(code).join(' and ')} has long not answered`;
}

/** Lists events whose last date has gone by and whose file does not say so. */
export function pastEventsIssue(events: readonly Entry[], site: Site, today: string): IssueText {
  const key = keyFor('past-events');
  return {
    key,
    title: `Events past their last date: ${events.length}`,
    body: [
      marker(key),
      `As of ${today}, the last date in these files has gone by and their status does not say that they are over. Has the event ended, or is there a new date? Change \`status\` or \`ended\`, with a source.`,
      '',
      ...events.map(
        (event) =>
          `- ${code(event.name)}: last date ${String(event.ended)}, ${statusWords(event)}. [Correct it](<${siteUrl(site, correctPath(event))}>)`,
      ),
      '',
      FOOT,
    ].join('\n'),
  };
}

/** Asks whether a term of office is renewed. */
export function renewalIssue({ handle, role, until }: EndingTerm): IssueText {
  const key = keyFor('term', handle, role, until);
  return {
    key,
    title: `A term as ${shown(role)} ends on ${shown(until)}`,
    body: [
      marker(key),
      `The term of ${code(handle)} as ${code(role)} ends on ${code(until)}. From the day after, their approvals in this role no longer count.`,
      '',
      '- To stay: change `until` in the file of the person, by a pull request in which others agree.',
      '- To stop: leave it as it is, with thanks. Then say here who could follow.',
    ].join('\n'),
  };
}

/** Says that a decision is to be looked at again. */
export function reviewIssue({ id, title, review_due }: ReviewedDecision): IssueText {
  const key = keyFor('review', id);
  return {
    key,
    title: `Look again at a decision: ${shown(id)}`,
    body: [
      marker(key),
      `When ${code(title)} was decided, a review was promised for ${code(String(review_due))}. That day has come.`,
      '',
      'Does it still serve its purpose? Keep it with a new date in `review_due`, change it, or take it back, by a pull request.',
    ].join('\n'),
  };
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

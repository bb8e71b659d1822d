/** The issues of the weekly sweep. Names, handles and titles are shown as code: they may hold anything. */
import * as words from '#words/upkeep.ts';
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
const BATCH = 10;

const MARKER = /^<!-- sweep: ([A-Za-z0-9 -]+) -->/;

/** Returns the key of an issue from its sort and subject, without any character that could end a hidden line. */
export function keyFor(sort: string, ...about: readonly string[]): string {
  return [sort, ...about.map((part) => part.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80))].join(' ');
}

/** Returns the hidden first line by which an issue is found again. */
export function marker(key: string): string {
  return `<!-- sweep: ${key} -->`;
}

/** Returns the key in the hidden first line of an issue; undefined where there is none, for a line quoted further down is not it. */
export function keyOf(body: string): string | undefined {
  return MARKER.exec(body)?.[1];
}

/** Returns the issue about the entries of a place that need a look most. */
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
    title: words.stillRightTitle(queue.length, place.label),
    body: [
      marker(key),
      words.stillRightLead(today, queue.length),
      '',
      ...shownNow.map((looked) => entryLine(looked, site)),
      '',
      more > 0 ? words.moreWait(more, page) : words.noMoreWait,
      '',
      words.renewedWeekly,
    ].join('\n'),
  };
}

function entryLine({ entry, freshness }: Looked, site: Site): string {
  return words.entryLine(code(entry.name), statusWords(entry), ageWords(freshness), {
    stillRight: siteUrl(site, sayPath('still-right', entry)),
    closed: siteUrl(site, sayPath('closed', entry)),
    correct: siteUrl(site, correctPath(entry)),
  });
}

function statusWords({ status }: Entry): string {
  return words.statusOf(term('status', status).label);
}

function ageWords({ basis, date, failing }: Looked['freshness']): string {
  const known =
    date === undefined
      ? words.noDate
      : basis === 'checked'
        ? words.lastChecked(date)
        : words.newestSource(date);
  return failing === undefined ? known : words.notAnswered(known, failing.map(code));
}

/** Returns the issue about events whose last date has gone by and whose file does not say so. */
export function pastEventsIssue(events: readonly Entry[], site: Site, today: string): IssueText {
  const key = keyFor('past-events');
  return {
    key,
    title: words.pastEventsTitle(events.length),
    body: [
      marker(key),
      words.pastEventsLead(today),
      '',
      ...events.map((event) =>
        words.pastEventLine(
          code(event.name),
          String(event.ended),
          statusWords(event),
          siteUrl(site, correctPath(event)),
        ),
      ),
      '',
      words.renewedWeekly,
    ].join('\n'),
  };
}

/** Returns the issue that asks whether a term of office is renewed. */
export function renewalIssue({ handle, role, until }: EndingTerm): IssueText {
  const key = keyFor('term', handle, role, until);
  return {
    key,
    title: words.termTitle(shown(role), shown(until)),
    body: [
      marker(key),
      words.termLead(code(handle), code(role), code(until)),
      '',
      words.termStay,
      words.termStop,
    ].join('\n'),
  };
}

/** Returns the issue that asks to look at a decision again. */
export function reviewIssue({ id, title, review_due }: ReviewedDecision): IssueText {
  const key = keyFor('review', id);
  return {
    key,
    title: words.reviewTitle(shown(id)),
    body: [marker(key), words.reviewLead(code(title), code(String(review_due))), '', words.reviewAsk].join(
      '\n',
    ),
  };
}

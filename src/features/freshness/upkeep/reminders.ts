/** What the weekly sweep does: which issues it opens, renews and closes, worked out from the data and the open issues. */
import * as words from '#words/upkeep.ts';
import { spanOf } from '../../../core/dates.ts';
import { isOver } from '../../../core/status.ts';
import { lookAt, needsLook } from '../../../core/freshness.ts';
import { endingTerms, reviewsDue } from './terms-of-office.ts';
import type { OfficeHolder, ReviewedDecision } from './terms-of-office.ts';
import type { Dataset } from '../../../core/dataset.ts';
import { cutComment } from '../../../core/text/untrusted-text.ts';
import { QUEUE_PLACES } from '../model.ts';
import { keyOf, pastEventsIssue, renewalIssue, reviewIssue, stillRightIssue } from './reminder-texts.ts';
import type { IssueText } from './reminder-texts.ts';

/** An open issue of the repository. */
export interface OpenIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** Who wrote it: the host's name for an account. */
  readonly author: string;
}

/** One thing to do on the host. */
export type SweepAction =
  | ({ readonly do: 'open' } & IssueText)
  | ({ readonly do: 'renew'; readonly number: number } & IssueText)
  | { readonly do: 'leave'; readonly key: string; readonly number: number }
  | { readonly do: 'close'; readonly key: string; readonly number: number; readonly comment: string };

interface Swept {
  readonly dataset: Pick<Dataset, 'entries' | 'gazetteer' | 'map'>;
  readonly people: readonly OfficeHolder[];
  readonly decisions: readonly ReviewedDecision[];
  readonly issues: readonly OpenIssue[];
  /** Account under which the sweep writes. Anyone can write its hidden line, so issues by others are never taken for its own. */
  readonly self: string;
  /** Addresses that have long not answered. */
  readonly failing?: ReadonlySet<string>;
  /** The day, as YYYY-MM-DD. */
  readonly today: string;
}

/** Maximum number of issues opened in one run, so that a mistake in the data floods nobody. */
export const MOST_OPENED = 20;

/** Issues of these sorts are closed when there is nothing left in them; the others are about people's promises. */
const CLOSED_BY_ITSELF = /^(still-right |past-events$)/;

/** Returns what to do, in order: places as the taxonomy has them, then events, terms and decisions, then what is to be closed. */
export function planSweep(swept: Swept): readonly SweepAction[] {
  const wanted = wantedIssues(swept);
  const own = ownIssues(swept.issues, swept.self);
  let opened = 0;
  const actions = wanted.flatMap((text): SweepAction[] => {
    const { key } = text;
    const issue = own.get(key);
    if (issue === undefined) return opened++ < MOST_OPENED ? [{ do: 'open', ...text }] : [];
    const { number } = issue;
    const isSame = issue.title === text.title && comparable(issue.body) === comparable(text.body);
    return [isSame ? { do: 'leave', key, number } : { do: 'renew', number, ...text }];
  });
  const keys = new Set(wanted.map(({ key }) => key));
  const done = [...own].flatMap(([key, { number }]): SweepAction[] =>
    keys.has(key) || !CLOSED_BY_ITSELF.test(key)
      ? []
      : [
          {
            do: 'close',
            key,
            number,
            comment: words.nothingLeft(swept.today),
          },
        ],
  );
  return [...actions, ...done];
}

/** Returns the open issues of an account by key; of two with one key the oldest, as a person may have reopened one. */
function ownIssues(issues: readonly OpenIssue[], self: string): ReadonlyMap<string, OpenIssue> {
  const own = new Map<string, OpenIssue>();
  for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
    const key = issue.author === self ? keyOf(issue.body) : undefined;
    if (key !== undefined && !own.has(key)) own.set(key, issue);
  }
  return own;
}

/** Returns the issue with a key that an account keeps; undefined where none is open. */
export function ownIssue(issues: readonly OpenIssue[], key: string, self: string): OpenIssue | undefined {
  return ownIssues(issues, self).get(key);
}

/** Returns a body for comparison: the host changes the ends of lines, and a new day alone is no change. */
function comparable(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(/\bAs of \d{4}-\d{2}-\d{2}/g, 'As of')
    .trim();
}

function wantedIssues({ dataset, people, decisions, failing, today }: Swept): readonly IssueText[] {
  const queue = lookAt(dataset.entries, dataset.gazetteer, today, failing).filter(needsLook);
  const past = dataset.entries.filter(
    (entry) =>
      entry.kind === 'event' &&
      entry.ended !== undefined &&
      spanOf(entry.ended).latest < today &&
      !isOver(entry),
  );
  return [
    ...QUEUE_PLACES.flatMap((place) => {
      const own = queue.filter(({ region }) => region === place.id);
      return own.length === 0 ? [] : [stillRightIssue(place, own, dataset.map, today)];
    }),
    ...(past.length === 0 ? [] : [pastEventsIssue(past, dataset.map.site, today)]),
    ...endingTerms(people, today).map(renewalIssue),
    ...reviewsDue(decisions, today).map(reviewIssue),
  ].map((issue) => ({ ...issue, body: cutComment(issue.body, words.goesOnAtSite) }));
}

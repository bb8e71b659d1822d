/** The lists of entries behind the figures of the map's report on itself. */
import { term } from '../../core/schema/taxonomy.ts';
import { STALE_AFTER_MONTHS } from '../../core/status.ts';
import { ofYear } from './coverage.ts';

/** What a list is called and why it is kept. */
export interface ListWords {
  readonly title: string;
  readonly why: string;
}

const OLD = `more than ${STALE_AFTER_MONTHS} months old`;
const OPEN_END =
  'Only what a body says of itself in public counts, and nothing is inferred. An entry that says nothing may well be centred on somebody.';

/** The lists that have an id of their own. */
export const lists = {
  'no-region': {
    title: 'Entries without a known region',
    why: 'They are on no map and in no regional count, so regions look emptier than they are.',
  },
  'uk-wide': {
    title: 'Entries without a region that work everywhere',
    why: 'They work across the whole country, beyond it or over the internet. They are counted apart and not shared out between regions.',
  },
  'no-place': {
    title: 'Entries of which no place is known',
    why: 'No source that was read says where they are. Most of them are somewhere.',
  },
  undated: {
    title: 'Entries without a date',
    why: 'None of the pages behind them says when it was written, so nobody can tell how old the facts are.',
  },
  'needs-check': {
    title: 'Entries that need another look',
    why: `They are not known to have ended, and what we know of them is undated or ${OLD}. The oldest stand first.`,
  },
  'active-needs-check': {
    title: 'Active entries to confirm again',
    why: `They were seen active, but that was ${OLD} or has no date. The oldest stand first. If you know one, say that it is still right.`,
  },
  'status-unknown': {
    title: 'Entries not known to be active or closed',
    why: 'No source that was read shows them at work or says that they have ended. They count in no picture of gaps.',
  },
  'high-confidence': {
    title: 'Entries with high confidence',
    why: term('confidence', 'high').definition,
  },
  'medium-confidence': {
    title: 'Entries with medium confidence',
    why: term('confidence', 'medium').definition,
  },
  'low-confidence': {
    title: 'Entries with low confidence',
    why: term('confidence', 'low').definition,
  },
  'one-source': {
    title: 'Entries with one source',
    why: 'If that page is wrong or goes away, nothing else holds the facts.',
  },
  'two-sources': { title: 'Entries with two sources', why: 'Two public pages carry the facts.' },
  'three-sources': { title: 'Entries with three sources', why: 'Three public pages carry the facts.' },
  'four-sources-or-more': {
    title: 'Entries with four sources or more',
    why: 'Several public pages carry the facts.',
  },
  'self-described': {
    title: 'Entries that only they themselves describe',
    why: 'All their sources are pages of their own site. Nobody else has been heard.',
  },
  'self-and-others': {
    title: 'Entries described by themselves and by others',
    why: 'Some of their sources are pages of their own site and some are not.',
  },
  'third-party-only': {
    title: 'Entries that only others describe',
    why: 'None of their sources is a page of their own site, as far as we know that site. They may not recognise themselves.',
  },
  'one-source-third-party': {
    title: 'Entries that one page of somebody else describes',
    why: 'All we know of them was said once, by others. A page of their own would help most.',
  },
  unlinked: {
    title: 'Entries linked to no other',
    why: 'No published link to another entry was found. That is rarely because there is none.',
  },
  'no-access': {
    title: 'Communities and events without access facts',
    why: 'Nothing is written about steps, captions, cost or conduct, so many people cannot tell whether they can come.',
  },
  'no-support': {
    title: 'Entries that do not say what they offer',
    why: 'Someone who looks for help will not find them by it.',
  },
  'no-audience': {
    title: 'Entries that do not say whom they serve',
    why: 'Someone who looks for a body that serves people like them will not find them by it.',
  },
  'centred-on-nobody-said': {
    title: 'Entries that say of nobody that they are centred on them',
    why: OPEN_END,
  },
  'centred-on-anybody': { title: 'Entries that say whom they are centred on', why: OPEN_END },
  'no-funder': {
    title: 'Entries without a recorded funder',
    why: 'No published link says who funds them today. That is not the same as having no money: many fund themselves, and many grants are not published or were not found.',
  },
  'several-funders': {
    title: 'Entries with several recorded funders',
    why: 'Two published funders or more were found that are still there.',
  },
  'one-funder': {
    title: 'Entries with one recorded funder',
    why: 'One published funder was found that is still there, and no second. Others may fund them too.',
  },
} as const satisfies Readonly<Record<string, ListWords>>;

export const oldOrUndated = (year: number): ListWords => ({
  title: `Entries without a date or with facts from before ${year}`,
  why: 'Much may have changed since. A newer page would help.',
});

export const yearList = (year: number, isBefore: boolean): ListWords => ({
  title: `Entries whose facts are ${ofYear(year, isBefore)}`,
  why: 'The newest dated page behind them is of that time. What happened since is not known.',
});

export const centredList = (degree: string, who: string): ListWords => ({
  title: `Centred on people – ${term('centred-on-degree', degree).label}: ${term('centred-on', who).label}`,
  why: `${term('centred-on-degree', degree).definition} ${OPEN_END}`,
});

export const fieldList = (kinds: string, kind: string, field: string): ListWords => ({
  title: `${kinds} of which we do not know: ${field.toLowerCase()}`,
  why: `No source that was read says it, or nobody has written it down yet. ${kind} pages show it as not known.`,
});

/** Why the list of those without an end is kept: only what is over is asked for it. */
export const endedList = (kinds: string, field: string): ListWords => ({
  title: `${kinds} of which we do not know: ${field.toLowerCase()}`,
  why: 'They are over, and no source that was read says since when.',
});

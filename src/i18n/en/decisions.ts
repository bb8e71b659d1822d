/** The record of decisions: its pages and its feed. */
import { date, number, percent, plural } from './locale.ts';

export const decisions = 'Decisions';
export const decisionsDescription =
  'What was decided about the map, newest first: how strictly, with how many approvals from how many organisations, in how much time, with which objections and how each ended. With a feed.';
export const decisionsLede = 'What was decided about the map, and how.';
export const decisionsIntro =
  'Every decision is a change to a file, proposed and reviewed in the open. Here stands what became of each: how many approved, from which organisations, what was said against it and how that ended. Who said what is in the change itself.';
export const toNumbers = 'How decisions are made, in numbers';
export const toFeed = '[Follow as a feed](feed) (Atom)';
export const toRules = 'Who decides, and by which rules';
export const noneYet =
  'No decision has been recorded yet. Once a change is merged, a program writes down how it was decided, and the record appears here after it has been read by a person.';
export const untilThen =
  'Until then you can [see the changes themselves](changes), open and closed, on the host of the repository.';
export const toReview = 'To be looked at again';
export const dueCount = (count: number) =>
  count === 0
    ? 'None is due for review today.'
    : `${plural(count, { one: '# decision is', other: '# decisions are' })} due for review.`;
export const dueSince = (day: string) => `due since ${date(day)}`;
export const dueBy = (day: string) => `by ${date(day)}`;
export const newest = (count: number) => `The newest ${number(count)}`;
export const allNewestFirst = 'All decisions, newest first';
export const yearByYear = 'All decisions, year by year';
export const countDecisions = (count: number) => plural(count, { one: '# decision', other: '# decisions' });

export const ofYear = (year: string) => `Decisions of ${year}`;
export const ofYearDescription = (year: string) =>
  `What was decided about the map in ${year}, newest first: with how many approvals, in how much time, and with which objections.`;
export const ofYearLede = (year: string) => `What was decided about the map in ${year}, newest first.`;
export const allOfThem = 'All of them';

export const feedTitle = (map: string) => `${map}: decisions`;

/** One decision. */
export const change = (number: number) => `Change ${number}`;
/** Reasons of an objection, where none was given or that given cannot stand in the record. */
export const noReasonGiven = 'No reason was given in words.';
export const reasonInChange = 'The reason stands in the change.';
export const named = (title: string, number: number) => `${title} (change ${number})`;
const OUTCOMES = { merged: 'Merged', refused: 'Refused', withdrawn: 'Withdrawn' } as const;
export const outcome = (what: keyof typeof OUTCOMES, decided: string, days: number | undefined) => {
  const when = `${OUTCOMES[what]} on ${date(decided)}`;
  if (days === undefined) return when;
  return days === 0
    ? `${when}, on the day on which it was proposed`
    : `${when}, ${plural(days, { one: '# day', other: '# days' })} after it was proposed`;
};
export const approvals = (count: number | undefined, organisations: number | undefined) => {
  if (count === undefined) return 'How many approved is not recorded';
  if (count === 0) return 'No approval counted';
  const from =
    organisations === undefined
      ? ''
      : ` from ${plural(organisations, { one: '# organisation', other: '# organisations' })}`;
  return `${plural(count, { one: '# approval', other: '# approvals' })}${from}`;
};
/** What stands between the number of organisations and the names of those with an entry. */
export const beforeNames = (named: number, all: number) =>
  named === 0 ? '.' : named < all ? ', among them ' : ': ';
export const objectionOf = (isConcern: boolean, kind: string | undefined) => {
  const what = isConcern ? 'Concern' : 'Objection';
  return kind === undefined ? what : `${what} (${kind.toLowerCase()})`;
};
export const endings = {
  withdrawn: 'withdrawn by whoever raised it',
  integrated: 'taken into the change',
  open: 'still open when it was decided',
} as const;
export const objectionEnded = (reason: string, ended: keyof typeof endings) =>
  `“${reason}” – ${endings[ended]}`;
export const asWritten = 'as written down';
export const asWrittenFor = (place: number, decision: string) => ` for objection ${place} to ${decision}`;
export const classBefore = 'Class: ';
export const readChange = (number: number) => `Read change ${number}`;
export const readElsewhere = 'Read where it is written';
export const appeal = 'The appeal against it';
export const urgentRemark = 'Urgent: decided at once, because somebody could have been harmed.';
export const againstRulesRemark = 'Merged before the rules were met.';
export const provisionalRemark = 'Provisional: decided while there were too few stewards.';
export const newcomerRemark = 'The first change of whoever proposed it.';
export const stoodAside = (count: number) =>
  `${plural(count, { one: 'One person', other: '# people' })} stood aside: they would not do this, and did not stop it.`;
export const reviewed = (day: string) => `Looked at again on ${date(day)}.`;
export const reviewDue = (day: string, isDue: boolean) =>
  isDue ? `Due for review since ${date(day)}.` : `To be looked at again by ${date(day)}.`;
export const feedSummary = (outcome: string, label: string, approvals: string) =>
  `${outcome}. Class: ${label}. ${approvals}.`;
export const feedObjection = (objection: string, ended: string) => `${objection}: ${ended}.`;

/** How decisions are made, in numbers. */
const changesWere = (count: number) => plural(count, { one: '# change was', other: '# changes were' });
const decisionsWere = (count: number) => plural(count, { one: '# decision was', other: '# decisions were' });

export const numbersDescription =
  'How long people wait for a first answer, who approves, how long each class of decision takes, which objections were raised and how they ended: worked out from the recorded decisions.';
export const numbersLede = (count: number) =>
  `Worked out from [${plural(count, { one: '# recorded decision', other: '# recorded decisions' })}](decisions), anew with every build.`;
export const numbersIntro =
  'Power that nobody sees cannot be talked about. These numbers show whether newcomers are answered, whether one organisation decides too much, and whether objections count. They start a talk and do not end it. The rules themselves are told on [how decisions are made](governance), and how the numbers are made is in [a paper on the record](paper).';
export const tooFewDecisions = (count: number, enough: number) =>
  `${
    count === 0
      ? 'No decision has been recorded yet, so there is nothing to count.'
      : `Only ${plural(count, { one: '# decision has', other: '# decisions have' })} been recorded, which are too few to say how decisions are made.`
  } Counts are shown. Shares and middle values are left out wherever they would rest on fewer than ${number(enough)}.`;
export const waits = 'How long people wait';
export const answered = (count: number, median: number | undefined) => {
  if (count === 0) return 'No recorded change was answered by somebody with a role before it was decided.';
  return median === undefined
    ? `${changesWere(count)} answered by somebody with a role: too few for a middle value.`
    : `Half of the ${number(count)} changes that were answered had their first answer within ${plural(median, { one: '# day', other: '# days' })}.`;
};
export const unanswered = (count: number) => ` ${changesWere(count)} decided without an answer.`;
export const unansweredList = 'Changes decided without an answer';
export const newcomers = (all: number, quick: number, days: number, share: number | undefined) =>
  all === 0
    ? 'No change by a newcomer has been recorded.'
    : `Of ${plural(all, { one: '# change', other: '# changes' })} by newcomers, ${number(quick)} had an answer within ${days} days${share === undefined ? ': too few for a share.' : `, which is ${percent(share)}.`}`;
export const newcomersQuick = 'Changes by newcomers that were answered in time';
export const newcomersSlow = 'Changes by newcomers that waited longer or in vain';
export const approves = 'Who approves';
export const approvesIntro = (share: number) =>
  `Of several people from one organisation only one approval counts. Where one organisation gives more than ${percent(share, 0)} of the approvals of a quarter, that is said here.`;
export const noApproval = 'No approval has been recorded.';
export const countApprovals = (count: number) => plural(count, { one: '# approval', other: '# approvals' });
export const largeShare = (name: string | undefined, share: number, limit: number) =>
  `${name ?? 'One organisation'} gave ${percent(share)} of the approvals of this quarter. That is more than ${percent(limit, 0)}, so more reviewers from elsewhere are needed.`;
export const organisation = 'Organisation';
export const approvalsColumn = 'Approvals';
export const share = 'Share';
export const noLongerListed = 'no longer listed';
export const tooFew = 'too few';
export const large = (share: number) => `${percent(share)}, large`;
export const fromNoEntry = (count: number) =>
  `${countApprovals(count)} came from people who belong to no organisation with an entry.`;
export const approvedFrom = (quarter: string) => `Decisions approved from ${quarter}`;
export const classesHeading = 'What is decided, and how long it takes';
export const classesCaption =
  'Classes of decision, the strictest first, with the middle value of the days from proposal to decision';
export const classColumn = 'Class';
export const daysColumn = 'Days';
export const days = (count: number) => plural(count, { one: '# day', other: '# days' });
export const noValue = '–';
export const ofClass = (label: string) => `Decisions of the class ${label.toLowerCase()}`;
export const objectionsHeading = 'Objections and how they ended';
export const noObjection = 'No objection has been recorded.';
export const objectionsCaption = (count: number) =>
  `${plural(count, { one: '# objection', other: '# objections' })} by kind, and how they ended`;
export const objectionColumns = {
  kind: 'It says that the change is wrong because',
  integrated: 'Taken in',
  withdrawn: 'With\u00ADdrawn',
  open: 'Open',
} as const;
export const noKind = 'No kind named';
export const withObjections = 'Decisions that met objections';
export const concerns = (count: number) =>
  count === 0
    ? 'No concern has been recorded: an objection by somebody who may not stop a change.'
    : `${plural(count, { one: '# concern was', other: '# concerns were' })} raised by people who may not stop a change; each is to be answered.`;
export const withConcerns = 'Decisions that met concerns';
export const exceptions = 'Exceptions';
export const urgent = (count: number) =>
  count === 0
    ? 'No decision was urgent.'
    : `${decisionsWere(count)} urgent: taken at once, because somebody could have been harmed.`;
export const urgentList = 'Urgent decisions';
export const tooEarly = (count: number) =>
  count === 0
    ? 'No change was merged before the rules were met.'
    : `${changesWere(count)} merged before the rules were met.`;
export const tooEarlyList = 'Changes merged too early';

/** The record of decisions, in the words and at the addresses by which pages and feed tell it. */
import { changeNumber, daysTaken } from '../../core/decisions.ts';
import type { Decision } from '../../core/decisions.ts';
import { deriveDecisionFigures } from './decision-counts.ts';
import type { Entry } from '../../core/entry.ts';
import { term } from '../../core/schema/taxonomy.ts';
import { dataset, today } from '../../legacy-site.ts';
import { date, plural } from '../../core/words.ts';

type Objection = NonNullable<Decision['objections']>[number];

/** Up to so many decisions stand on one page; more are told year by year. */
const MOST_ON_A_PAGE = 50;

export const { decisions } = dataset;
export const figures = deriveDecisionFigures(decisions, dataset.redirects);

/** Years with decisions, the newest first; empty while all stand on one page. */
export const years: readonly string[] =
  decisions.length > MOST_ON_A_PAGE ? [...new Set(decisions.map(({ decided }) => decided.slice(0, 4)))] : [];

/** The decisions that the first page tells. */
export const newest = decisions.slice(0, MOST_ON_A_PAGE);

/** Decisions that are to be looked at again and were not yet, those whose day comes first at the top. */
export const toReview = decisions
  .flatMap((decision) =>
    decision.review_due === undefined || decision.reviewed !== undefined
      ? []
      : [{ decision, due: decision.review_due, isDue: decision.review_due <= today }],
  )
  .sort((a, b) => a.due.localeCompare(b.due));

/** Path of the page of a year's decisions. */
export function yearPath(year: string): string {
  return `decisions/${year}/`;
}

/** Id of the place of a decision on its page. */
export function anchorOf({ id }: Decision): string {
  return `decision-${id}`;
}

/** Path of a decision, with its place on the page. */
export function decisionPath(decision: Decision): string {
  const page = years.length === 0 ? 'decisions/' : yearPath(decision.decided.slice(0, 4));
  return `${page}#${anchorOf(decision)}`;
}

/** Gives a decision's name for a link, which tells it from all others: "Add a museum (change 12)". */
export function decisionName({ id, title }: Decision): string {
  const number = changeNumber(id);
  return number === undefined || title === `Change ${number}` ? title : `${title} (change ${number})`;
}

/** Gives what became of it, when and how fast: "Merged on 12 March 2027, 10 days after it was proposed". */
export function outcomeWords(decision: Decision): string {
  const what = { merged: 'Merged', refused: 'Refused', withdrawn: 'Withdrawn' }[decision.outcome];
  return `${what} on ${date(decision.decided)}${timeWords(daysTaken(decision))}`;
}

function timeWords(days: number | undefined): string {
  if (days === undefined) return '';
  return days === 0
    ? ', on the day on which it was proposed'
    : `, ${plural(days, 'day')} after it was proposed`;
}

/** Gives how many approved and from where: "2 approvals from 2 organisations". */
export function approvalWords({ approvals, organisations }: Decision): string {
  if (approvals === undefined) return 'How many approved is not recorded';
  if (approvals === 0) return 'No approval counted';
  const from = organisations === undefined ? '' : ` from ${plural(organisations.count, 'organisation')}`;
  return `${plural(approvals, 'approval')}${from}`;
}

/** Gives the entries of the organisations from which approvals came, as they are called today. */
export function organisationsOf({ organisations }: Decision): readonly Entry[] {
  return (organisations?.entries ?? []).flatMap((id) => entryNow(id) ?? []);
}

/** Gives an entry by an id that it has or had. */
export function entryNow(id: string): Entry | undefined {
  return dataset.byId.get(dataset.redirects[id] ?? id);
}

/** Gives what an objection is: "Objection (accuracy)", "Concern". */
export function objectionWords({ kind, concern }: Objection): string {
  const what = concern === true ? 'Concern' : 'Objection';
  return kind === undefined ? what : `${what} (${term('objection-kind', kind).label.toLowerCase()})`;
}

/** How an objection ended, as it reads after it. */
export const ENDINGS: Readonly<Record<Objection['ended'], string>> = {
  withdrawn: 'withdrawn by whoever raised it',
  integrated: 'taken into the change',
  open: 'still open when it was decided',
};

/** Gives what was out of the ordinary, a sentence each. */
export function remarksOn(decision: Decision): readonly string[] {
  const { stand_asides = 0, fast_lane, provisional, against_rules, newcomer } = decision;
  const remarks = [
    fast_lane === true && 'Urgent: decided at once, because somebody could have been harmed.',
    against_rules === true && 'Merged before the rules were met.',
    provisional === true && 'Provisional: decided while there were too few stewards.',
    newcomer === true && 'The first change of whoever proposed it.',
    stand_asides > 0 &&
      `${stand_asides === 1 ? 'One person' : `${stand_asides} people`} stood aside: they would not do this, and did not stop it.`,
  ];
  return remarks.filter((remark) => remark !== false);
}

/** Gives when it is to be looked at again, or was; undefined where nobody said. */
export function reviewWords({ review_due, reviewed }: Decision): string | undefined {
  if (reviewed !== undefined) return `Looked at again on ${date(reviewed)}.`;
  if (review_due === undefined) return undefined;
  return review_due <= today
    ? `Due for review since ${date(review_due)}.`
    : `To be looked at again by ${date(review_due)}.`;
}

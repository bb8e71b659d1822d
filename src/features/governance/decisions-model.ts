/** The record of decisions as its pages and its feed show it. */
import * as words from '#words/decisions.ts';
import { changeNumber, daysTaken } from '../../core/governance.ts';
import type { Decision } from '../../core/governance.ts';
import type { Entry } from '../../core/entry.ts';
import { oncePer } from '../../core/once.ts';
import { term } from '../../core/schema/taxonomy.ts';
import type { Site } from '../../core/site.ts';
import { deriveDecisionFigures } from './decision-counts.ts';

type Objection = NonNullable<Decision['objections']>[number];

/** Maximum number of decisions on one page; with more of them, each year has a page of its own. */
const MOST_ON_A_PAGE = 50;

/** Returns how the decisions of a site were made, in numbers. */
export const decisionFiguresIn = oncePer(({ dataset }: Site) =>
  deriveDecisionFigures(dataset.decisions, dataset.redirects),
);

/** Returns the years that have a page of decisions, the newest first; none while all decisions fit on one page. */
export const decisionYearsIn = oncePer(({ dataset: { decisions } }: Site): readonly string[] =>
  decisions.length > MOST_ON_A_PAGE ? [...new Set(decisions.map(({ decided }) => decided.slice(0, 4)))] : [],
);

/** Returns the decisions on the first page, the newest first. */
export function newestIn({ dataset }: Site): readonly Decision[] {
  return dataset.decisions.slice(0, MOST_ON_A_PAGE);
}

/** Returns the decisions of a year, the newest first. */
export function decisionsOf({ dataset }: Site, year: string): readonly Decision[] {
  return dataset.decisions.filter(({ decided }) => decided.startsWith(year));
}

/** A decision that is to be reviewed. */
interface Review {
  readonly decision: Decision;
  /** The day by which it is to be reviewed. */
  readonly due: string;
  /** Whether that day has come. */
  readonly isDue: boolean;
}

/** Returns the decisions that are still to be reviewed, the earliest due first. */
export function reviewsIn({ dataset, day }: Site): readonly Review[] {
  return dataset.decisions
    .flatMap((decision) => {
      const { review_due: due, reviewed } = decision;
      return due === undefined || reviewed !== undefined ? [] : [{ decision, due, isDue: due <= day }];
    })
    .sort((a, b) => a.due.localeCompare(b.due));
}

/** Path of the page of a year's decisions. */
export function yearPath(year: string): string {
  return `decisions/${year}/`;
}

/** Id of a decision's element on its page. */
export function anchorOf({ id }: Decision): string {
  return `decision-${id}`;
}

/** Path of a decision: its page, and its place there. */
export function decisionPath(site: Site, decision: Decision): string {
  const page = decisionYearsIn(site).length === 0 ? 'decisions/' : yearPath(decision.decided.slice(0, 4));
  return `${page}#${anchorOf(decision)}`;
}

/** Returns link text that no other decision has: "Add a museum (change 12)". */
export function decisionName({ id, title }: Decision): string {
  const number = changeNumber(id);
  return number === undefined || title === words.change(number) ? title : words.named(title, number);
}

/** Returns what became of it, when and how fast: "Merged on 12 March 2027, 10 days after it was proposed". */
export function outcomeWords(decision: Decision): string {
  return words.outcome(decision.outcome, decision.decided, daysTaken(decision));
}

/** Returns how many approved and from where: "2 approvals from 2 organisations". */
export function approvalWords({ approvals, organisations }: Decision): string {
  return words.approvals(approvals, organisations?.count);
}

/** Returns the entries of the organisations from which approvals came, by their present ids. */
export function organisationsOf({ dataset }: Site, { organisations }: Decision): readonly Entry[] {
  return (organisations?.entries ?? []).flatMap((id) => dataset.byId.get(dataset.redirects[id] ?? id) ?? []);
}

/** Returns what an objection is: "Objection (accuracy)", "Concern". */
export function objectionWords({ kind, concern }: Objection): string {
  return words.objectionOf(concern === true, kind && term('objection-kind', kind).label);
}

/** Returns what was out of the ordinary, one sentence each. */
export function remarksOn(decision: Decision): readonly string[] {
  const { stand_asides = 0, fast_lane, provisional, against_rules, newcomer } = decision;
  const remarks = [
    fast_lane === true && words.urgentRemark,
    against_rules === true && words.againstRulesRemark,
    provisional === true && words.provisionalRemark,
    newcomer === true && words.newcomerRemark,
    stand_asides > 0 && words.stoodAside(stand_asides),
  ];
  return remarks.filter((remark) => remark !== false);
}

/** Returns when it is to be reviewed, or was; undefined where no review is planned. `day` is today, as YYYY-MM-DD. */
export function reviewWords({ review_due, reviewed }: Decision, day: string): string | undefined {
  if (reviewed !== undefined) return words.reviewed(reviewed);
  return review_due === undefined ? undefined : words.reviewDue(review_due, review_due <= day);
}

import { changeNumber, daysTaken } from '../../core/governance.ts';
import type { Decision } from '../../core/governance.ts';
import { quarterOf } from '../../core/dates.ts';
import { FEWEST_FOR_A_RATE } from '../../core/rate.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';

type Redirects = Readonly<Record<string, string>>;
type Objection = NonNullable<Decision['objections']>[number];

/** A first answer within so many days is a quick one. */
export const QUICK_DAYS = 3;
/** An organisation that gives more of a quarter's approvals than this is pointed at. */
export const LARGE_SHARE = 0.4;

/** A middle value, which is told only where there are enough values. */
interface Middle {
  readonly decisions: readonly Decision[];
  readonly median: number | undefined;
}

/** How many of some are such; the share is told only where there are enough. */
interface Part {
  readonly all: readonly Decision[];
  readonly such: readonly Decision[];
  readonly share: number | undefined;
}

/** Who gave the approvals of three months. */
export interface QuarterApprovals {
  /** "2027-q1". */
  readonly id: string;
  readonly approvals: number;
  readonly organisations: readonly {
    readonly id: string;
    /** Each holds one approval of the organisation, because only one of its people counts. */
    readonly decisions: readonly Decision[];
    readonly share: number | undefined;
    readonly isLarge: boolean;
  }[];
  /** Approvals by people who belong to no organisation with an entry. */
  readonly others: number;
}

/** An objection or concern, and where it was raised. */
export interface Raised {
  readonly objection: Objection;
  readonly decision: Decision;
}

/** How decisions are made, in numbers. */
export interface DecisionFigures {
  readonly decisions: readonly Decision[];
  /** Whether there are enough to count with. */
  readonly isEnough: boolean;
  /** Days until the first answer, over changes that had one. */
  readonly firstAnswer: Middle;
  /** Changes that nobody with a role had answered when they were decided. */
  readonly unanswered: readonly Decision[];
  /** First changes of their authors, and those answered within three days. */
  readonly newcomers: Part;
  /** The newest quarter first. */
  readonly quarters: readonly QuarterApprovals[];
  /** In the order of the classes, those without a decision too; the median is that of the days taken. */
  readonly classes: readonly (Middle & { readonly id: string; readonly timed: number })[];
  readonly objections: readonly Raised[];
  readonly concerns: readonly Raised[];
  readonly urgent: readonly Decision[];
  readonly againstRules: readonly Decision[];
}

/** Works out how decisions were made from their records; `redirects` lead from organisations' old ids to their present ones. */
export function deriveDecisionFigures(decisions: readonly Decision[], redirects: Redirects): DecisionFigures {
  const changes = decisions.filter(({ id }) => changeNumber(id) !== undefined);
  const answered = changes.filter(({ first_answer }) => first_answer !== undefined);
  const raised = decisions.flatMap((decision) =>
    (decision.objections ?? []).map((objection) => ({ objection, decision })),
  );
  return {
    decisions,
    isEnough: decisions.length >= FEWEST_FOR_A_RATE,
    firstAnswer: middleOf(answered, ({ first_answer }) => first_answer),
    unanswered: changes.filter(({ first_answer }) => first_answer === undefined),
    newcomers: partOf(
      changes.filter(({ newcomer }) => newcomer === true),
      ({ first_answer }) => first_answer !== undefined && first_answer <= QUICK_DAYS,
    ),
    quarters: quartersOf(decisions, redirects),
    classes: TAXONOMY['decision-class'].terms.map(({ id }) => {
      const own = decisions.filter((decision) => decision.class === id);
      return { id, ...middleOf(own, daysTaken), timed: own.flatMap((one) => daysTaken(one) ?? []).length };
    }),
    objections: raised.filter(({ objection }) => objection.concern !== true),
    concerns: raised.filter(({ objection }) => objection.concern === true),
    urgent: decisions.filter(({ fast_lane }) => fast_lane === true),
    againstRules: decisions.filter(({ against_rules }) => against_rules === true),
  };
}

function middleOf(
  decisions: readonly Decision[],
  valueOf: (decision: Decision) => number | undefined,
): Middle {
  const values = decisions.flatMap((one) => valueOf(one) ?? []).sort((a, b) => a - b);
  if (values.length < FEWEST_FOR_A_RATE) return { decisions, median: undefined };
  const half = Math.floor(values.length / 2);
  const upper = values[half] ?? 0;
  return { decisions, median: values.length % 2 === 1 ? upper : ((values[half - 1] ?? 0) + upper) / 2 };
}

function partOf(all: readonly Decision[], fits: (decision: Decision) => boolean): Part {
  const such = all.filter(fits);
  return { all, such, share: shareOf(such.length, all.length) };
}

function shareOf(count: number, total: number): number | undefined {
  return total < FEWEST_FOR_A_RATE ? undefined : count / total;
}

function quartersOf(decisions: readonly Decision[], redirects: Redirects): QuarterApprovals[] {
  const approved = decisions.filter(({ approvals }) => approvals !== undefined && approvals > 0);
  return [...Map.groupBy(approved, ({ decided }) => quarterOf(decided))]
    .map(([id, own]) => {
      const total = own.reduce((sum, { approvals = 0 }) => sum + approvals, 0);
      const given = own.flatMap((decision) =>
        namesOf(decision, redirects).map((name) => ({ name, decision })),
      );
      const organisations = [...Map.groupBy(given, ({ name }) => name)]
        .map(([name, each]) => {
          const share = shareOf(each.length, total);
          return {
            id: name,
            decisions: each.map(({ decision }) => decision),
            share,
            isLarge: share !== undefined && share > LARGE_SHARE,
          };
        })
        .sort((a, b) => b.decisions.length - a.decisions.length || (a.id < b.id ? -1 : 1));
      return { id, approvals: total, organisations, others: Math.max(0, total - given.length) };
    })
    .sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** Two organisations that have become one give one approval. */
function namesOf({ organisations }: Decision, redirects: Redirects): readonly string[] {
  return [...new Set((organisations?.entries ?? []).map((id) => redirects[id] ?? id))];
}

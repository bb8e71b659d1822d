import { daysBetween } from './dates.ts';
import type { RecordedDecision } from './schema/types.gen.ts';

/** A decision about the map as it was written down, with the id that its path gives it. */
export type Decision = RecordedDecision & { readonly id: string };

/** Folder of the recorded decisions under the data folder. */
export const DECISION_FOLDER = 'governance/decisions';

/** Gives the path of a recorded decision's file, relative to the data folder. */
export function pathOfDecision(id: string): string {
  return `${DECISION_FOLDER}/${id}.yaml`;
}

/** Gives the id of a decision taken in a change: the year in which it was decided, and the change's number. */
export function decisionId(decided: string, number: number): string {
  return `${decided.slice(0, 4)}-${number}`;
}

/** Gives the number of the change in which a decision was taken; undefined where it was taken outside one. */
export function changeNumber(id: string): number | undefined {
  const digits = /^\d{4}-([1-9]\d{0,6})$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Gives how many days passed from the proposal to the decision; undefined where it is not known when it was proposed. */
export function daysTaken({ opened, decided }: Pick<Decision, 'opened' | 'decided'>): number | undefined {
  return opened === undefined ? undefined : daysBetween(opened, decided);
}

/** Gives decisions as they are read: the newest first, of one day that with the higher number. */
export function latestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.toSorted(
    (a, b) =>
      b.decided.localeCompare(a.decided) ||
      (changeNumber(b.id) ?? 0) - (changeNumber(a.id) ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}

import type { LeftOff, Person, Policy, RecordedDecision } from './schema/types.gen.ts';
import { daysBetween } from './dates.ts';

export type { LeftOff, Person, Policy };

/** Path of the rules of decision-making under the data folder. */
export const POLICY_PATH = 'governance/policy.yaml';

/** Path of the list of those who asked to be left off, under the data folder. */
export const LEFT_OFF_PATH = 'governance/left-off.yaml';

/** Path of the settings that maintainers make on the host, which a command compares with what is set there. */
export const RULESET_PATH = 'governance/ruleset.json';

/** A decision about the map as it was written down, with the id that its path gives it. */
export type Decision = RecordedDecision & { readonly id: string };

/** Returns the id of a decision taken in a change: the year in which it was decided, and the change's number. */
export function decisionId(decided: string, number: number): string {
  return `${decided.slice(0, 4)}-${number}`;
}

/** Returns the number of the change in which a decision was taken; undefined where it was taken outside one. */
export function changeNumber(id: string): number | undefined {
  const digits = /^\d{4}-([1-9]\d{0,6})$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Returns how many days passed from the proposal to the decision; undefined where it is not known when it was proposed. */
export function daysTaken({ opened, decided }: Pick<Decision, 'opened' | 'decided'>): number | undefined {
  return opened === undefined ? undefined : daysBetween(opened, decided);
}

/** Returns decisions as they are read: the newest first, of one day that with the higher number. */
export function latestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return [...decisions].sort(
    (a, b) =>
      b.decided.localeCompare(a.decided) ||
      (changeNumber(b.id) ?? 0) - (changeNumber(a.id) ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}

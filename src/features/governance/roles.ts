/** Who is who: roles, terms and ties of the people who are recorded. */
import * as words from '#words/verdicts.ts';
import { slug } from '../../core/ids.ts';
import type { Person, Policy } from './input.ts';
import { dayOf } from './review-window.ts';

/** Returns the person behind a handle; the host ignores case. */
export function personOf(people: readonly Person[], handle: string): Person | undefined {
  return people.find((person) => sameHandle(person.handle, handle));
}

/** Tells whether two handles are one account. */
export function sameHandle(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Returns the roles somebody holds at an instant: a term counts from its first day to its last. */
export function rolesAt(policy: Policy, person: Person | undefined, instant: string): readonly string[] {
  const day = dayOf(instant, policy.timezone);
  return (person?.roles ?? []).flatMap(({ role, from, until }) =>
    from <= day && day <= until ? [role] : [],
  );
}

/** Returns the roles that count for rules asking for some: while stewards are few, others stand in for them. */
export function widened({ founding }: Policy, roles: readonly string[]): readonly string[] {
  if (!founding.active || !roles.includes('steward')) return roles;
  return [...new Set([...roles, ...founding.steward_means])];
}

/** Tells whether somebody holds one of some roles at an instant. */
export function holds(
  policy: Policy,
  people: readonly Person[],
  handle: string,
  roles: readonly string[],
  instant: string,
): boolean {
  const held = rolesAt(policy, personOf(people, handle), instant);
  return widened(policy, roles).some((role) => held.includes(role));
}

/** Returns the bodies that a person is tied to as ids; a name becomes the id that it would have. */
export function tiesOf(person: Person | undefined): readonly string[] {
  return (person?.affiliations ?? []).map((one) => slug(one));
}

/** Returns roles in words: "a reviewer", or of several people "reviewers or stewards". */
export function roleWords({ roles }: Policy, ids: readonly string[], many: boolean): string {
  return words.roles(
    ids.map((id) => roles.find((role) => role.id === id)?.title ?? id),
    many,
  );
}

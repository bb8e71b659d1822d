/** Approvals counted once for each organisation. */
import type { Input, Person, Policy } from './input.ts';
import { personOf, tiesOf } from './roles.ts';

/** The bodies that count as one with those somebody is tied to: the two ends of a relation that pays are one organisation. */
export function circleOf(
  policy: Policy,
  people: readonly Person[],
  handle: string,
  { ties }: Pick<Input, 'ties'>,
): ReadonlySet<string> {
  const own = tiesOf(personOf(people, handle));
  const circle = new Set(own);
  const through: readonly string[] = policy.defaults.one_organisation_through;
  for (const { type, from, to } of ties) {
    if (!through.includes(type)) continue;
    if (own.includes(from)) circle.add(to);
    if (own.includes(to)) circle.add(from);
  }
  return circle;
}

/** Tells whether two people count as one: they share a body, or one is tied to what pays or is paid by the other's. */
export function areOne(
  policy: Policy,
  people: readonly Person[],
  a: string,
  b: string,
  input: Pick<Input, 'ties'>,
): boolean {
  const [own, circle] = [tiesOf(personOf(people, a)), circleOf(policy, people, b, input)];
  return own.some((one) => circle.has(one));
}

/** Gives what somebody's approval is counted for: the first body they are tied to, or themselves. */
export function organisationOf(people: readonly Person[], handle: string): string {
  return personOf(people, handle)?.affiliations[0] ?? `@${handle}`;
}

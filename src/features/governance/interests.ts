/** What ties people and bodies to a change, so that nobody decides alone or on their own: interests that are said, and those that the map knows. */
import type { Input, Person, Policy } from './input.ts';
import { personOf, tiesOf } from './roles.ts';
import { idOf } from './change-class.ts';
import { relationsIn } from './read-data.ts';

/** Returns whether a description has a line on interests that says something: "Interests: none", or the heading of the template with an answer on its line or the next. */
export function statesInterests(description: string): boolean {
  const lines = withoutRemarks(description).split(/\r?\n/);
  return lines.some((line, index) => {
    const label = /^\s{0,3}(?:[-*#>]+ )?\**interests\b/i.exec(line)?.[0];
    if (label === undefined) return false;
    const answer = answerIn(line.slice(label.length));
    if (answer === undefined) return false;
    if (answer.replace(/^[\s*]+/, '') !== '') return hasWords(answer);
    const next = lines.slice(index + 1).find((one) => one.trim() !== '') ?? '';
    return hasWords(next) && !/^\s*(\*\*|#)/.test(next);
  });
}

/** Returns what comes after the colon of the label; a remark in brackets may stand between. */
function answerIn(rest: string): string | undefined {
  const bare = rest.replace(/^\**\s*/, '');
  const after = bare.startsWith('(') && bare.includes(')') ? bare.slice(bare.indexOf(')') + 1) : bare;
  return /^[\s*]*:/.test(after) ? after.slice(after.indexOf(':') + 1) : undefined;
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Returns a text without HTML comments; one that is never closed hides all that follows. */
function withoutRemarks(text: string): string {
  const [first = '', ...parts] = text.split('<!--');
  return [
    first,
    ...parts.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : '')),
  ].join('');
}

/** The bodies that count as one with those somebody is tied to: the two ends of a relation that pays are one organisation. */
function circleOf(
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

/** Returns the organisation for which a person's approval counts: the first body they are tied to, or themselves. */
export function organisationOf(people: readonly Person[], handle: string): string {
  return personOf(people, handle)?.affiliations[0] ?? `@${handle}`;
}

/** Returns the ids of the entries a change is about: those whose files it touches, and the far ends of relations it changes. */
function subjectsOf({ files }: Pick<Input, 'files'>): ReadonlySet<string> {
  const subjects = new Set<string>();
  for (const { path, oldPath, before, after } of files) {
    const ids = [path, oldPath ?? path].flatMap((name) => idOf(name) ?? []);
    if (ids.length === 0) continue;
    for (const id of ids) subjects.add(id);
    const [old, now] = [relationsIn(before), relationsIn(after)];
    for (const [key, { to }] of [...old, ...now]) if (!(old.has(key) && now.has(key))) subjects.add(to);
  }
  return subjects;
}

/** Returns the bodies with an interest in a change: its subjects, and those that run or fund one of the entries it touches. */
export function interestedIn(
  policy: Policy,
  input: Pick<Input, 'files' | 'ties'>,
): ReadonlyMap<string, string> {
  const interested = new Map([...subjectsOf(input)].map((id) => [id, id]));
  const touched = new Set(
    input.files.flatMap(({ path, oldPath }) => [path, oldPath ?? path].flatMap((name) => idOf(name) ?? [])),
  );
  const through: readonly string[] = policy.defaults.tied_through;
  for (const { type, from, to } of input.ties)
    if (touched.has(to) && through.includes(type) && !interested.has(from)) interested.set(from, to);
  return interested;
}

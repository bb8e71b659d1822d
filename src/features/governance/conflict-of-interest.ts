/** What a change is about, so that nobody decides on what they are tied to. */
import { idOf } from './change-class.ts';
import type { Input, Policy } from './input.ts';
import { relationsIn } from './read-data.ts';

/** Gives the ids of the entries a change is about: those whose files it touches, and the far ends of relations it changes. */
export function subjectsOf({ files }: Pick<Input, 'files'>): ReadonlySet<string> {
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

/** Gives the bodies with an interest in a change: its subjects, and those that run or fund one of the entries it touches. */
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

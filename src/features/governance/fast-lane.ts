/** Whether a change may be made at once, because somebody could be harmed while it waits. */
import { code } from '../../core/text/untrusted-text.ts';
import type { ChangeClass, Input, Person, Policy } from './input.ts';
import { fits } from './paths.ts';
import { holds, roleWords, widened } from './roles.ts';

/** Says whether a change takes the fast lane, and where it was asked for in vain, why. */
export function fastLane(
  { id }: ChangeClass,
  { labels, files }: Pick<Input, 'labels' | 'files'>,
  policy: Policy,
  people: readonly Person[],
): { readonly applies: boolean; readonly notes: readonly string[] } {
  const { label, set_by: setBy, applies_to: classes, only_paths: paths, except } = policy.fast_lane;
  const set = labels.find(({ name }) => name === label);
  if (!set) return { applies: false, notes: [] };
  const refuse = (why: string) => ({
    applies: false,
    notes: [`The label ${code(label)} changes nothing: ${why}`],
  });
  const { by, when } = set;
  if (by === undefined || when === undefined) return refuse('it is not known who set it.');
  if (!holds(policy, people, by, setBy, when))
    return refuse(`${code(`@${by}`)} set it and is not ${roleWords(policy, widened(policy, setBy), false)}.`);
  const other = files.find(({ path, oldPath }) =>
    [path, oldPath ?? path].some((name) => !fits(name, paths, except)),
  );
  if (other) return refuse(`${code(other.path)} is not a data file.`);
  if (!classes.includes(id)) return refuse(`a change of the class ${code(id)} cannot be urgent.`);
  return { applies: true, notes: [] };
}

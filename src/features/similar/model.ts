/** The entries that work on the same things, derived once, when the module is first imported. */
import { deriveAlike } from './similar-entries.ts';
import type { Alike } from './similar-entries.ts';
import type { Entry } from '../../core/entry.ts';
import { dataset } from '../../legacy-site.ts';

const alike = deriveAlike(dataset);

/** Gives the entries that have most in common with one, the nearest first. */
export function alikeTo({ id }: Entry): readonly Alike[] {
  return alike.get(id) ?? [];
}

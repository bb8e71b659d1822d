/** Entries that may be the same, and ids that lead to them. */
import { words } from '../../finding-words.ts';
import { quote } from '../../quote.ts';
import type { OtherEntry } from './relations.ts';

/** That an entry may be the same as another. */
export interface Double {
  readonly other: OtherEntry;
}

const compare = ({ other }: Double) =>
  `Compare the two. If they are the same, keep one file and put what is new into it. If not, say so: add "distinct_from:" with "- ${other.id}" to this file.`;

const compareOrRelate = (params: Double) =>
  `${compare(params)} A relation between the two explains it as well.`;

interface Redirect {
  readonly id: string;
  readonly to: string;
  readonly suggestion: string | undefined;
}

const SUCCESSOR = 'Write the id of the entry that took its place.';

export const entries = {
  'unique-id/taken': words<{ id: string; file: string; kind: string }>({
    message: ({ id, file }) =>
      `The id "${id}" is taken: "${file}" has it too. Ids are unique over all kinds, because relations name an entry by its id alone.`,
    tip: ({ id, kind }) =>
      `If both are the same thing, keep one of the files. If not, rename this file so that the names differ, for example "${id.toLowerCase()}-${kind}.yaml".`,
  }),
  'likely-duplicate/same-identifier': words<Double & { register: string; value: string }>({
    message: ({ register, value, other }) =>
      `The ${register.replace('_', ' ')} "${value}" is also that of "${other.file}"; a register gives each number once.`,
    tip: compare,
  }),
  'likely-duplicate/same-website': words<Double & { website: unknown }>({
    message: ({ website, other }) =>
      `The website ${quote(website)} is also that of "${other.file}"; perhaps both are the same thing.`,
    tip: compareOrRelate,
  }),
  'likely-duplicate/similar-name': words<Double & { name: unknown; otherName: unknown }>({
    message: ({ name, otherName, other }) =>
      `The name ${quote(name)} is nearly that of ${quote(otherName)} in "${other.file}" (or one of its other names is); perhaps both are the same thing.`,
    tip: compareOrRelate,
  }),
  'redirects/taken': words<{ id: string; file: string }>({
    message: ({ id, file }) =>
      `"${id}" is redirected, but there is an entry with this id, "${file}"; nobody could reach it.`,
    tip: 'Take the redirect out, or give the entry another id: an id that was once used is never used again for something else.',
  }),
  'redirects/unknown-id': words<Redirect>({
    message: ({ id, to }) => `"${id}" is redirected to "${to}", and there is no entry with that id.`,
    tip: ({ suggestion }) =>
      `${suggestion === undefined ? '' : `Did you mean "${suggestion}"? `}${SUCCESSOR}`,
  }),
  'redirects/chain': words<Redirect>({
    message: ({ id, to }) =>
      `"${id}" is redirected to "${to}", which is itself redirected; a redirect leads straight to an entry.`,
    tip: ({ id, suggestion }) => (suggestion === undefined ? SUCCESSOR : `Write "${id}: ${suggestion}".`),
  }),
  'distinct-from/itself': words<{ id: string }>({
    message: ({ id }) => `"distinct_from" names the entry itself, "${id}".`,
    tip: 'Write the id of the entry that looks like this one, or take the line out.',
  }),
  'distinct-from/unknown-id': words<{ id: string; suggestion?: string | undefined }>({
    message: ({ id }) => `"distinct_from" names ${quote(id)}, and there is no entry with that id.`,
    tip: ({ suggestion }) =>
      `${suggestion === undefined ? '' : `Did you mean "${suggestion}"? `}Write the id of the entry that looks like this one, or take the line out.`,
  }),
};

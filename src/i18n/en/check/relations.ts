/** Relations between entries. */
import { words } from '../../finding-words.ts';
import { quote } from '../../quote.ts';
import { list, orList } from '../locale.ts';

/** An entry that a finding names: its id and its file. */
export interface OtherEntry {
  readonly id: string;
  readonly file: string;
}

/** Kinds that a type of relation joins; "any" for all there are. */
interface Ends {
  readonly from: readonly string[] | 'any';
  readonly to: readonly string[] | 'any';
}

/** A name of a body that has an entry. */
export interface NamedEntry {
  readonly name: string;
  readonly other: OtherEntry;
  /** Where the id in the place of the name would bring another problem. */
  readonly advice?: 'look';
}

const look = (where: string) =>
  `${where} this relation would be wrong in another way. See on its source whether it still holds and what already stands between the two; if nothing is left to say, take it out.`;

const ifAnother = ({ id }: OtherEntry) =>
  `If another body of that name is meant, list "${id}" under "distinct_from".`;

const didYouMean = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : `Did you mean "${suggestion}"? `;

const article = (kind: string) => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const anyOf = (kinds: readonly string[] | 'any') =>
  kinds === 'any' ? 'any kind' : orList(kinds.map(article));

const runs = (ends: readonly Ends[]) =>
  `it runs ${ends.map(({ from, to }) => `from ${anyOf(from)} to ${anyOf(to)}`).join(', ')}`;

const oneEnd = (side: 'begin at' | 'lead to') =>
  words<{ type: string; kind: string; allowed: readonly Ends[]; others: readonly string[] }>({
    message: ({ type, kind, allowed }) =>
      `The relation "${type}" cannot ${side} ${article(kind)}: ${runs(allowed)}.`,
    tip: ({ kind, others }) => `The relations that can ${side} ${article(kind)} are: ${others.join(', ')}.`,
  });

export const relations = {
  'self-relation/itself': words<{ id: string }>({
    message: ({ id }) => `The entry is related to itself: "${id}" is its own id.`,
    tip: 'Write the id of the other entry, or take the relation out.',
  }),
  'self-relation/twice': words<{ type: string; end: string; items: readonly [number, number] }>({
    message: ({ type, end, items: [first, second] }) =>
      `The relation "${type}" with ${quote(end)} stands here twice (items ${first} and ${second} of "relations"); it would be counted twice.`,
    tip: 'Keep one of the two, with the better source; the other page can stand in "sources".',
  }),
  'relation-ends/wrong-kinds': words<{
    type: string;
    from: string;
    to: string;
    target: string;
    allowed: readonly Ends[];
    /** Whether the relation could run the other way round. */
    reversible: boolean;
    others: readonly string[];
  }>({
    message: ({ type, from, to, target, allowed }) =>
      `${capital(article(from))} cannot have the relation "${type}" with ${article(to)} ("${target}"): ${runs(allowed)}.`,
    tip: ({ from, to, target, reversible, others }) =>
      [
        ...(reversible
          ? [`If it is the other way round, move the relation into the file of "${target}".`]
          : []),
        ...(others.length > 0
          ? [`From ${article(from)} to ${article(to)} there can be: ${others.join(', ')}.`]
          : []),
      ].join(' ') || 'Take the relation out, and say it in "notes" if a reader needs it.',
  }),
  'relation-ends/wrong-start': oneEnd('begin at'),
  'relation-ends/wrong-end': oneEnd('lead to'),
  'relation-once/on-both-sides': words<{ type: string; to: string; file: string }>({
    message: ({ type, to, file }) =>
      `The relation "${type}" with "${to}" already stands in "${file}"; the map shows it on both pages by itself.`,
    tip: 'Take it out of one of the two files, and keep the better source.',
  }),
  'relation-target/old-id': words<{
    id: string;
    now: string;
    /** Where writing the present id does not put it right. */
    advice?: 'take-out' | 'redirect-first' | 'look';
  }>({
    message: ({ id, now }) => `"${id}" is an old id: the entry is now called "${now}".`,
    tip: ({ id, now, advice }) => {
      if (advice === 'take-out')
        return 'That is the entry of this file, and a relation joins two: take the relation out.';
      if (advice === 'redirect-first')
        return `There is no entry "${now}" either: put the line of "${id}" in redirects.yaml right first.`;
      if (advice === 'look') return look(`With "to: ${now}" alone`);
      return `Write "to: ${now}".`;
    },
  }),
  'relation-target/unknown-id': words<{ id: string; suggestion?: string | undefined }>({
    message: ({ id }) => `${quote(id)} is not the id of an entry, so this relation leads nowhere.`,
    tip: ({ suggestion }) =>
      `${didYouMean(suggestion)}If it is a body without an entry, write "to_name:" and its name instead. If its entry is still to come, add the file first.`,
  }),
  'relation-target/has-entry': words<NamedEntry>({
    message: ({ name, other }) =>
      `${quote(name)} has an entry of its own, "${other.file}", so the relation should lead there.`,
    tip: ({ other, advice }) =>
      `${advice === 'look' ? look(`With "to: ${other.id}"`) : `Write "to: ${other.id}" instead of "to_name".`} ${ifAnother(other)}`,
  }),
  'relation-target/other-side': words<NamedEntry & { type?: string | undefined; id: string }>({
    message: ({ name, other }) =>
      `${quote(name)} has an entry of its own, "${other.file}", and a relation stands in the file of the side that acts.`,
    tip: ({ other, type, id, advice }) =>
      `${advice === 'look' ? look(`In "${other.file}"`) : `Take the relation out here and add it to "${other.file}" as "type: ${type ?? '…'}" with "to: ${id}" and the same source.`} ${ifAnother(other)}`,
  }),
  'relation-cycle/circle': words<{
    relations: readonly { from: string; label: string; to: string }[];
  }>({
    message: ({ relations: circle }) =>
      `These relations lead in a circle: ${list(circle.map(({ from, label, to }) => `"${from}" ${label} "${to}"`))}.`,
    tip: 'One of them is the wrong way round, or too many: find out which, and turn it round or take it out.',
  }),
};

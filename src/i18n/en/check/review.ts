/** What only a comparison of two states shows. */
import { words } from '../../finding-words.ts';

export const review = {
  'taxonomy/unreadable-list': words<{ reason: string }>({
    message: ({ reason }) => `The list of terms cannot be read. ${reason}`,
    tip: 'Compare the file with another list in the same folder.',
  }),
  'taxonomy/lost-term': words<{ term: string; list: string }>({
    message: ({ term, list }) =>
      `"${term}" is no longer a term of the list "${list}", and this entry still carries it.`,
    tip: 'Write the term that took its place.',
  }),
  'removed-id/renamed': words<{ before: string; after: string; empty?: string }>({
    message: ({ before, after }) =>
      `"${before}" is now called "${after}", and nothing leads there from its old address.`,
    tip: ({ before, after, empty }) =>
      `Add "${before}: ${after}"${empty === undefined ? '' : ` and take "${empty}" out`}.`,
  }),
  'removed-id/gone': words<{ id: string; name: string; empty?: string }>({
    message: ({ id, name }) =>
      `"${id}" (${name}) is taken out, and nothing takes its address over; whoever follows a link to it finds nothing.`,
    tip: ({ id, empty }) =>
      `If another entry stands for it now, add "${id}:" and the id of that one${empty === undefined ? '' : `, and take "${empty}" out`}. If it only came to an end, keep the entry and write "status: ended". If it asked to be left off, say so in the change; the reviewers decide.`,
  }),
};

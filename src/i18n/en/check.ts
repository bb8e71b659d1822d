/** What the checks say, by the code of the finding. */
import { words } from '../finding-words.ts';
import { review } from './check/review.ts';

export const findings = {
  ...review,
  'check/broke-down': words<{ rule: string; reason: string }>({
    message: ({ rule, reason }) =>
      `The check "${rule}" itself broke down here (${reason}), so nobody knows whether this is right.`,
    tip: 'This is a fault in the checks, not in your work: please tell the people who look after the map.',
  }),
  'check/sentence': words<{ message: string; tip: string }>({
    message: ({ message }) => message,
    tip: ({ tip }) => tip,
  }),
};

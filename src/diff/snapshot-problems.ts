import type { Problem } from '../lib/model/problem.ts';
import type { Pairing } from './pairing.ts';
import { nameOf } from './snapshot.ts';
import type { State } from './snapshot.ts';

/** What is wrong with a state that no rule for single files or entries sees. */
function wrong(file: string, rule: string, message: string, tip: string): Problem {
  return { file, line: 1, column: 1, path: [], rule, level: 'error', message, tip, fixable: false };
}

/** Gives the lists of terms that cannot be read. */
export function schemaFaults({ lists }: State): Problem[] {
  return lists.faults.map(({ path, why }) =>
    wrong(
      `schema/${path}`,
      'taxonomy',
      `The list of terms cannot be read. ${why}`,
      'Compare the file with another list in the same folder.',
    ),
  );
}

/** Gives the ids that went without a redirect: their addresses would lead nowhere. */
export function removalProblems({ removed, renamed }: Pairing, { files }: State): Problem[] {
  const file = 'data/redirects.yaml';
  const text = files.get('redirects.yaml')?.text ?? '';
  const at = (problem: Problem): Problem => ({
    ...problem,
    line: Math.max(1, text.trimEnd().split('\n').length),
  });
  return [
    ...renamed
      .filter(({ redirected }) => !redirected)
      .map(({ before, after }) =>
        at(
          wrong(
            file,
            'removed-id',
            `"${before.id}" is now called "${after.id}", and nothing leads there from its old address.`,
            `Add "${before.id}: ${after.id}".`,
          ),
        ),
      ),
    ...removed.map((entry) =>
      at(
        wrong(
          file,
          'removed-id',
          `"${entry.id}" (${nameOf(entry)}) is taken out, and nothing takes its address over; whoever follows a link to it finds nothing.`,
          `If another entry stands for it now, add "${entry.id}:" and the id of that one. If it only came to an end, keep the entry and write "status: ended". If it asked to be left off, say so in the change; the reviewers decide.`,
        ),
      ),
    ),
  ];
}

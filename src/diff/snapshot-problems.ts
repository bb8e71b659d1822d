import type { Finding, Problem } from '../check/finding.ts';
import { problem } from '../check/run.ts';
import type { Pairing } from './pairing.ts';
import { nameOf } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** Returns a problem for each list of terms that cannot be read. */
export function schemaFaults({ lists }: Snapshot): Problem[] {
  return lists.faults.map(({ path, why }) =>
    problem('taxonomy', `schema/${path}`, { code: 'taxonomy/unreadable-list', params: { reason: why } }),
  );
}

/** Returns a problem for each id that went without a redirect: its address would lead nowhere. */
export function removalProblems({ removed, renamed }: Pairing, { files }: Snapshot): Problem[] {
  const text = files.get('redirects.yaml')?.text ?? '';
  const line = Math.max(1, text.trimEnd().split('\n').length);
  const wrong = (finding: Finding) => problem('removed-id', 'data/redirects.yaml', { ...finding, line });
  return [
    ...renamed
      .filter(({ redirected }) => !redirected)
      .map(({ before, after }) =>
        wrong({ code: 'removed-id/renamed', params: { before: before.id, after: after.id } }),
      ),
    ...removed.map((entry) =>
      wrong({ code: 'removed-id/gone', params: { id: entry.id, name: nameOf(entry) } }),
    ),
  ];
}

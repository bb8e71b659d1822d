/** Says a judgement on the host: as the status of the commit that was judged, and as one comment that is kept up to date. */
import type { ApiStatus } from '../../../src/lib/govern/api.ts';
import { MARKER } from '../../../src/lib/govern/render.ts';
import { call, postSticky, repositoryOf } from '../sticky-comment.ts';
import type { Thread } from '../sticky-comment.ts';
import type { Judgement } from './judge-change.ts';

/** Name of the status, which the host is told to ask for before a merge. */
export const CONTEXT = 'governance';

/**
 * Says it. A status that is there already is not set again, because the host keeps only so many; the comment comes first, so
 * that a status never stands without its reasons.
 */
export async function say(
  thread: Thread,
  { verdict, comment, status, head }: Judgement,
  statuses: readonly ApiStatus[],
): Promise<string> {
  const body = comment.slice(MARKER.length + 1);
  const { done } = await postSticky({ ...thread, marker: CONTEXT, body });
  const [last] = statuses
    .filter(({ context }) => context === CONTEXT)
    .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
  const isSame = last?.state === verdict.state && last.description === status;
  if (!isSame)
    await call(thread, 'POST', `/repos/${repositoryOf(thread)}/statuses/${head}`, {
      state: verdict.state,
      context: CONTEXT,
      description: status,
    });
  return `${verdict.state}: ${status} (status ${isSame ? 'unchanged' : 'set'}, comment ${done})`;
}

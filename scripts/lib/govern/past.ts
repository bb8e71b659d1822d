/** Judges changes that are over, as they stood when they ended. */
import type { Recorded } from '../../../src/lib/govern/api.ts';
import { collect } from '../../../src/lib/govern/collect.ts';
import { judge } from '../../../src/lib/govern/judge.ts';
import { personOf } from '../../../src/lib/govern/roles.ts';
import type { HostApi } from '../host-api.ts';
import type { Rules } from '../record.ts';
import { pullOf, recordedOf } from './collect.ts';
import type { Rulebook } from './rules.ts';

/** Gives the rules as the record asks them. */
export function rulesOf(host: HostApi, { policy, people, ties }: Rulebook): Rules {
  return {
    verdictOf: async ({ pull: { number } }, at) => {
      const recorded = until(await recordedOf(host, await pullOf(host, number)), at);
      // Nobody is looked up again among those left off: what is on the map is there.
      return judge({ ...collect(recorded, policy, ties, at), leftOff: false }, policy, people, at);
    },
    hasRole: (login, day) =>
      personOf(people, login)?.roles.some(({ from, until: last }) => from <= day && day <= last) === true,
  };
}

/** Leaves out what was said and done after an instant: it did not count in the decision. */
function until(recorded: Recorded, at: string): Recorded {
  const inTime = (when: string | undefined) => when === undefined || Date.parse(when) <= Date.parse(at);
  const { reviews, comments, timeline, check_runs, statuses } = recorded;
  return {
    ...recorded,
    reviews: reviews.filter(({ submitted_at: when }) => inTime(when)),
    comments: comments.filter(({ created_at: when }) => inTime(when)),
    timeline: timeline.filter(({ created_at: when }) => inTime(when)),
    check_runs: check_runs.filter(({ started_at: when }) => inTime(when ?? undefined)),
    statuses: statuses.filter(({ created_at: when }) => inTime(when)),
  };
}

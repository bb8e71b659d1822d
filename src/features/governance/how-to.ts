/** What people can write below a change, in the words in which the comment and the site explain it. */
import * as words from '#words/verdicts.ts';
import type { Policy } from './input.ts';
import { roleWords, widened } from './roles.ts';

/** Something that can be written, as it is written, and what it does, in sentences of plain text. */
interface WayToSpeak {
  readonly command: string;
  readonly does: string;
}

/** Returns all that can be written below a change. */
export function waysToSpeak(policy: Policy): readonly WayToSpeak[] {
  const { standing, integrated_by: recorders, integrated_by_while_none: others } = policy.objections;
  const blockers = roleWords(policy, widened(policy, standing), true);
  const names = (ids: readonly string[]) => roleWords(policy, ids, false);
  return [
    { command: '/object KIND reason', does: words.howToObject(blockers) },
    { command: '/withdraw', does: words.howToWithdraw },
    {
      command: '/integrated @name LINK',
      does: words.howToIntegrate(names(recorders), names(widened(policy, others))),
    },
    { command: '/stand-aside reason', does: words.howToStandAside },
    { command: '/class ID', does: words.howToClass },
  ];
}

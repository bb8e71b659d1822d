/** What people can write below a change, in the words in which the comment and the site explain it. */
import type { Policy } from './input.ts';
import { roleWords, widened } from './roles.ts';

/** Something that can be written, as it is written, and what it does, in sentences of plain text. */
export interface WayToSpeak {
  readonly command: string;
  readonly does: string;
}

/** Gives all that can be written below a change. */
export function waysToSpeak(policy: Policy): readonly WayToSpeak[] {
  const { standing, integrated_by: recorders, integrated_by_while_none: others } = policy.objections;
  const blockers = roleWords(policy, widened(policy, standing), true);
  return [
    {
      command: '/object KIND reason',
      does: `says what is wrong, and why. An objection by ${blockers}, or by people tied to what the change is about, stops it. Anybody else’s is a concern.`,
    },
    { command: '/withdraw', does: 'ends your own objection.' },
    {
      command: '/integrated @name LINK',
      does: `${roleWords(policy, recorders, false)} (while there is none, ${roleWords(policy, widened(policy, others), false)}) records that an objection was taken in, and where it was talked over. Nobody does so for their own.`,
    },
    { command: '/stand-aside reason', does: '“I would not do this, and I will not stop it.”' },
    {
      command: '/class ID',
      does: 'asks for a stricter class of change. Anybody may. Nobody can ask for a milder one.',
    },
  ];
}

/**
 * Some readers of the map are programs that follow what they read. Text addressed to such a program has no place in a
 * description of a body, so a person should look at it. Nothing here ever approves a change by itself.
 */
import { textsIn } from '../guards.ts';
import type { AuthoredRule } from '../rule.ts';

const PHRASES = [
  /\b(?:ignore|disregard|forget|override)\b[^.]{0,30}\b(?:previous|prior|above|earlier|all|other|your)\b[^.]{0,20}\b(?:instructions?|prompts?|rules?|messages?)\b/i,
  /\bsystem prompt\b/i,
  /\byou are (?:now )?an? (?:ai|assistant|language model|chatbot|agent)\b/i,
  /\b(?:approve|merge) this (?:change|pull request|entry)\b/i,
  /<\|[a-z_]+\|>|\[\/?(?:INST|SYSTEM)\]/i,
];

export const instructions: AuthoredRule = {
  name: 'instructions',
  scope: 'authored',
  check({ data }, report) {
    for (const { path, text } of textsIn(data)) {
      const found = PHRASES.map((phrase) => phrase.exec(text)?.[0]).find((match) => match !== undefined);
      if (found === undefined) continue;
      report({
        level: 'warning',
        path,
        code: 'instructions/for-a-program',
        params: { found },
      });
    }
  },
};

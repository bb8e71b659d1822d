/** What is sent about the words of the map and about its decisions: people decide, so the answer names the rules. */
import { code } from '../../../core/text/untrusted-text.ts';
import { TAXONOMY } from '../../../core/schema/taxonomy.ts';
import type { AskOutcome, MapNow } from './intake-outcome.ts';
import { paper } from './intake-words.ts';
import type { Sent } from './issue-body.ts';

/** Gives the answer to what was sent about a term or against a decision. */
export function aboutRules(form: string, { values }: Sent, { repository }: MapNow): AskOutcome | undefined {
  const rules = (section: string) => `${paper(repository, 'GOVERNANCE.md')}#${section}`;
  if (form === 'appeal') {
    return {
      kind: 'ask',
      comment: `We have your appeal. Those who did not take part in the decision answer it here, in writing. [The rules on appeals](${rules('appeals')}) say who they are and by when they answer.`,
    };
  }
  if (form !== 'term') return undefined;
  const wanted = (values.get('term') ?? '').trim();
  const there = Object.values(TAXONOMY)
    .flatMap(({ title, terms }) => terms.map((term) => ({ title, term })))
    .filter(({ term }) => [term.id, term.label.toLowerCase()].includes(wanted.toLowerCase()))
    .map(({ title, term }) => `- **${term.label}** in “${title}”: ${term.definition}`);
  return {
    kind: 'ask',
    comment: [
      `Thank you. People talk about ${code(wanted)} here first. A change to the closed lists is of the class “vocabulary”: [the rules](${rules('classes-of-change')}) say who has to agree and how long it stays open.`,
      ...(there.length === 0 ? [] : [`The map has this word already:\n${there.join('\n')}`]),
      'When you agree on the words, someone changes the file of the list under `schema/taxonomy/`, and the proposal names every entry that it touches.',
    ].join('\n\n'),
  };
}

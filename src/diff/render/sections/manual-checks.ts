import * as words from '#words/review.ts';
import type { Phrase } from '../../../i18n/phrase.ts';
import { say } from '../../../check/say.ts';
import type { ManualCheck, ReviewReport } from '../../model.ts';
import { upTo } from '../document.ts';
import type { Section } from '../document.ts';

const MOST_SHOWN = 60;

/** Tells what only a person can judge. */
export function manualChecksSection({ look }: ReviewReport): Section | undefined {
  if (look.length === 0) return undefined;
  const items = upTo(MOST_SHOWN, look, (check) => ({ words: phraseOf(check) }), words.andMorePoints);
  return { title: words.needsALook, blocks: [{ sort: 'list', items }] };
}

function phraseOf(check: ManualCheck): Phrase {
  const { id, name } = check;
  switch (check.sort) {
    case 'duplicate': {
      const { other, because, score } = check;
      return words.perhapsTheSame([name, id], [other.name, other.id], words.because[because], score);
    }
    case 'new-host':
      return words.newHost(check.host, name);
    case 'lost-source':
      return words.lostSource(check.source, name);
    case 'one-sided':
      return words.oneSided(name, check.other.name, check.source);
    case 'praise':
      return words.praise(check.found, check.field, name);
    case 'personal':
      return words.perhapsPersonal(check.field, name, say(check.problem).message);
    case 'instruction':
      return words.instruction(check.field, name, say(check.problem).message);
  }
}

import { distance } from 'fastest-levenshtein';

/** Gives the candidate that a mistyped word most likely meant, or undefined when none is near enough. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let least = slack(wanted.length) + 1;
  for (const candidate of candidates) {
    // No need to count letters where the lengths alone differ by more.
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const cost = distance(wanted, fold(candidate));
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}

/** A slip in a short word changes it more than in a long one. */
function slack(length: number): number {
  return length < 5 ? 1 : Math.max(2, Math.floor(length / 4));
}

/** Case and the sign between words are not what makes a word another. */
function fold(word: string): string {
  return /^[a-z0-9-]*$/.test(word) ? word : word.toLowerCase().replace(/[\s_-]/g, '-');
}

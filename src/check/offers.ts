/** Tips that say which word to write are kept only where writing it works; where not, the rule's plain advice takes their place. */
import type { SourceFile } from '../core/source-file.ts';
import { withLineFeeds } from '../core/yaml.ts';
import type { Problem } from './finding.ts';
import { tryFix, withWord } from './try-fix.ts';
import type { Check } from './try-fix.ts';

/** A problem whose tip names a word to write at its path. */
export interface Offered {
  readonly problem: Problem;
  readonly word: string;
  /** What is reported if that word would not put it right. */
  readonly otherwise: Problem;
}

/** More are not tried one by one; they get plain advice. */
const MOST_TRIED = 200;

/**
 * Returns problems with those tips taken back that do not work. Each offer is tried on top of those before it, so that
 * whoever follows all of them ends with a folder in which they hold together.
 */
export function settleOffers(
  problems: readonly Problem[],
  offers: readonly Offered[],
  files: readonly SourceFile[],
  check: Check,
): readonly Problem[] {
  if (offers.length === 0) return problems;
  const refused = new Map<Problem, Problem>();
  const all = take(offers, files, check);
  if (all === undefined) {
    let now = files;
    for (const [index, offer] of offers.entries()) {
      const next = index < MOST_TRIED ? take([offer], now, check) : undefined;
      if (next) now = next;
      else refused.set(offer.problem, offer.otherwise);
    }
  }
  return problems.map((one) => refused.get(one) ?? one);
}

/** Returns the files with the offers taken, or undefined if they cannot be. */
function take(
  offers: readonly Offered[],
  files: readonly SourceFile[],
  check: Check,
): readonly SourceFile[] | undefined {
  const texts = new Map<string, string | undefined>();
  for (const { problem, word } of offers) {
    const { file, path } = problem;
    const text = texts.has(file) ? texts.get(file) : files.find((one) => one.path === file)?.text;
    texts.set(file, text === undefined ? undefined : withWord(withLineFeeds(text), path, word));
  }
  const edits = [...texts].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
  if (edits.length < texts.size) return undefined;
  const tried = tryFix(
    files,
    edits,
    offers.map(({ problem }) => problem),
    check,
  );
  return tried.accepted ? tried.files : undefined;
}

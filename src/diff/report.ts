import { withWords } from '../lib/lint/say.ts';
import type { SnapshotFiles, SourceFile } from '../lib/model/source-file.ts';
import { effectsOf } from './effects.ts';
import { entryChanges } from './entry-diff.ts';
import { linkChanges } from './relation-diff.ts';
import { LOOKED_AT, needsALook } from './manual-checks.ts';
import { otherFileChanges } from './file-diff.ts';
import { pairEntries } from './pairing.ts';
import { changedFiles, findProblems } from './problems.ts';
import { REPORT_VERSION } from './model.ts';
import type { ReviewReport } from './model.ts';
import { plain } from './render/document.ts';
import { readState, reader } from './snapshot.ts';
import type { State } from './snapshot.ts';
import { suggestionsFor } from './suggestions.ts';
import { inOneSentence } from './render/summary.ts';
import { taxonomyChanges } from './vocabulary-diff.ts';

/** Compares two states of the map by what they mean, and gives everything that the change does. Never throws on what files hold. */
export function review(
  before: SnapshotFiles,
  after: SnapshotFiles,
  { today }: { readonly today: string },
): ReviewReport {
  const parse = reader();
  const [base, head] = [readState(before, parse), readState(after, parse)];
  const pairing = pairEntries(base, head);
  const taxonomy = taxonomyChanges(base, head, pairing);
  const entries = entryChanges(base, head, pairing, linkChanges(base, head, pairing), taxonomy);
  const { problems: all, older } = findProblems(base, head, pairing, today);
  const report: Omit<ReviewReport, 'summary'> = {
    version: REPORT_VERSION,
    base: nameFor(base),
    head: nameFor(head),
    failed: all.some(({ level }) => level === 'error'),
    changedFiles: countChanged(base, head),
    entries,
    taxonomy,
    files: otherFileChanges(base, head, pairing),
    effects: effectsOf(base, head, pairing),
    look: needsALook(base, head, pairing, entries, all),
    problems: all
      .filter(({ rule, level }) => level === 'error' || !LOOKED_AT.has(rule))
      .map((problem) => ({ ...withWords(problem), suggestions: suggestionsFor(problem, head) })),
    olderProblems: older,
  };
  return { ...report, summary: plain(inOneSentence(report)) };
}

function nameFor({ name, commit }: State): ReviewReport['base'] {
  return { name, ...(commit !== undefined && { commit }) };
}

function countChanged(base: State, head: State): number {
  const gone = [...base.files.keys()].filter((path) => !head.files.has(path)).length;
  return changedFiles(base, head).length + gone + changedSchemas(base.schema, head.schema);
}

function changedSchemas(
  before: readonly SourceFile[] | undefined,
  after: readonly SourceFile[] | undefined,
): number {
  if (!before || !after) return 0;
  const was = new Map(before.map(({ path, text }) => [path, text]));
  const is = new Map(after.map(({ path, text }) => [path, text]));
  return [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path)).length;
}

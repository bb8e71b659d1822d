import type { SnapshotFiles, SourceFile } from '../core/source-file.ts';
import { effectsOf } from './effects.ts';
import { diffEntries } from './entry-diff.ts';
import { diffRelations } from './relation-diff.ts';
import { MANUAL_RULES, manualChecks } from './manual-checks.ts';
import { diffFiles } from './file-diff.ts';
import { pairEntries } from './pairing.ts';
import { changedFiles, checkAgainst, findProblems } from './problems.ts';
import { REPORT_VERSION } from './model.ts';
import type { ReviewReport } from './model.ts';
import { parseSnapshot, cachedParser } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { withSuggestions } from './suggestions.ts';
import { diffVocabulary } from './vocabulary-diff.ts';

/** Compares two states of the map by what they mean and returns everything that the change does. Never throws on what files hold. */
export function buildReport(
  before: SnapshotFiles,
  after: SnapshotFiles,
  { today }: { readonly today: string },
): ReviewReport {
  const parse = cachedParser();
  const [base, head] = [parseSnapshot(before, parse), parseSnapshot(after, parse)];
  const pairing = pairEntries(base, head);
  const taxonomy = diffVocabulary(base, head, pairing);
  const entries = diffEntries(base, head, pairing, diffRelations(base, head, pairing), taxonomy);
  const { problems: all, older } = findProblems(base, head, pairing, today);
  const files = [...head.files.values()];
  const check = checkAgainst(base, head, today);
  return {
    version: REPORT_VERSION,
    base: nameFor(base),
    head: nameFor(head),
    failed: all.some(({ level }) => level === 'error'),
    changedFiles: countChanged(base, head),
    entries,
    taxonomy,
    files: diffFiles(base, head, pairing),
    effects: effectsOf(base, head, pairing),
    look: manualChecks(base, head, pairing, entries, all),
    problems: withSuggestions(
      all.filter(({ rule, level }) => level === 'error' || !MANUAL_RULES.has(rule)),
      { head, files, check },
    ),
    olderProblems: older,
  };
}

function nameFor({ name, commit }: Snapshot): ReviewReport['base'] {
  return { name, ...(commit !== undefined && { commit }) };
}

function countChanged(base: Snapshot, head: Snapshot): number {
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

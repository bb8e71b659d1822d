import { RULES } from '../../check/rules/index.ts';
import type { Context } from '../../check/rule.ts';
import { lintFiles } from '../../check/run.ts';
import type { Beside } from '../../check/run.ts';
import type { Problem } from '../../check/finding.ts';
import type { SourceFile } from '../../core/source-file.ts';

/** A lone file comes without the settings of the map. */
const RULES_FOR_ONE = RULES.filter(({ name }) => name !== 'map-file');

/**
 * Checks one proposed file by the same rules as `npm run validate`, held against the entries that are there; the entry
 * that it would take the place of is left out. Gives everything that is wrong with it, and what it would make wrong elsewhere.
 */
export function checkProposal(
  file: SourceFile,
  beside: Beside,
  context: Pick<Context, 'today'> & Partial<Context>,
): readonly Problem[] {
  const others = beside.entries.filter((entry) => entry.file !== file.path);
  return lintFiles([file], context, RULES_FOR_ONE, { ...beside, entries: others }).problems;
}

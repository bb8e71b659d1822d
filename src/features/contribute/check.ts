import { RULES } from '../../check/rules/index.ts';
import type { Context } from '../../check/rule.ts';
import { lintFiles } from '../../check/run.ts';
import type { Beside } from '../../check/run.ts';
import type { Problem } from '../../check/finding.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { fits } from '../../check/rules/relation-ends.ts';
import { entryOfPath } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';
import { hasCode } from '../../check/finding.ts';
import type { Path } from '../../core/problem.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import { parseYaml } from '../../core/yaml.ts';
import type { Known } from './existing-entries.ts';
import { entryFile } from './draft.ts';
import type { Answers } from './draft.ts';
import { fieldOf } from './facts.ts';

/** A lone file comes without the settings of the map. */
const RULES_FOR_ONE = RULES.filter(({ name }) => name !== 'map-file');

/**
 * Checks one proposed file by the same rules as `npm run validate`, held against the entries that are there; the entry
 * that it would take the place of is left out. Returns everything that is wrong with it, and what it would make wrong elsewhere.
 */
export function checkProposal(
  file: SourceFile,
  beside: Beside,
  context: Pick<Context, 'today'> & Partial<Context>,
): readonly Problem[] {
  const others = beside.entries.filter((entry) => entry.file !== file.path);
  return lintFiles([file], context, RULES_FOR_ONE, { ...beside, entries: others }).problems;
}

/** Fields that are held against other entries; of all others only the entry itself is looked at, which is quicker. */
const COMPARED = new Set(['name', 'also_known_as', 'website', 'identifiers', 'relations', 'distinct_from']);

/** An entry in the making. */
interface Draft {
  readonly kind: Kind;
  readonly id: string;
  readonly answers: Answers;
}

/** Returns what is wrong with one answer, by the same checks as for a whole file; fields that are not answered yet are not missed. */
export function faultsOf(
  { kind, id, answers }: Draft,
  at: Path,
  beside: Beside,
  context: Pick<Context, 'today'> & Partial<Context>,
): readonly Problem[] {
  const file = entryFile(kind, id, answers);
  const compared = at.length === 0 || COMPARED.has(String(at[0])) ? beside : { entries: [] };
  const yaml = parseYaml(file.text);
  return checkProposal(file, compared, context)
    .filter((problem) => problem.file === file.path)
    .map((problem) => ({ ...problem, path: fieldOf(problem, yaml) }))
    .filter(({ path }) => at.every((step, index) => path[index] === step));
}

/** Returns the entry that a warning of a likely double names. */
export function doubleIn(problem: Problem, known: Known): Known['entries'][number] | undefined {
  if (
    !hasCode(
      problem,
      'likely-duplicate/same-identifier',
      'likely-duplicate/same-website',
      'likely-duplicate/similar-name',
    )
  )
    return undefined;
  const identity = entryOfPath(problem.params.other.file);
  return known.entries.find(({ id, kind }) => id === identity?.id && kind === identity.kind);
}

/** Returns the entries to which a relation of a type may lead from an entry of a kind. */
export function targetsOf(kind: Kind, type: string, { entries }: Known): Known['entries'] {
  const term = TAXONOMY.relation.byId.get(type);
  return term ? entries.filter((entry) => fits(term, kind, entry.kind)) : [];
}

/** Facts that somebody wrote down in a file of their own, in YAML or JSON, and where each of them stands in it. */
import { checkSchema } from '../../check/schema.ts';
import { isRecord } from '../../check/guards.ts';
import { RULES } from '../../check/rules/index.ts';
import { problem } from '../../check/collect.ts';
import { lintFiles } from '../../check/run.ts';
import { pathOfEntry } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';
import type { Problem } from '../../check/finding.ts';
import type { Path } from '../../core/problem.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { parseYaml } from '../../core/yaml.ts';
import type { ParsedYaml } from '../../core/yaml.ts';
import type { Answers } from './draft.ts';

/** A file of facts that was read; its answers are only there when nothing is wrong with it as a file. */
export interface Facts {
  /** Path of the file, as its author would open it. */
  readonly path: string;
  readonly answers: Answers | undefined;
  readonly problems: readonly Problem[];
  readonly yaml: ParsedYaml | undefined;
}

/** What is asked of the file before its facts are looked at: that it can be read safely, and as one thing only. */
const RULES_OF_READING = RULES.filter(
  (rule) => (rule.scope === 'file' && rule.guard === true) || /^yaml-(syntax|features)$/.test(rule.name),
);

/** Reads facts about an entry of a kind; the same limits hold as for the files of entries. JSON is YAML too. */
export function readFacts({ path, text }: SourceFile, kind: Kind): Facts {
  const asEntry = { path: pathOfEntry({ kind, id: 'facts' }), text };
  const { problems } = lintFiles([asEntry], { today: '' }, RULES_OF_READING);
  const faults = problems.map((one) => ({ ...one, file: path }));
  if (faults.some(({ level }) => level === 'error'))
    return { path, answers: undefined, problems: faults, yaml: undefined };
  const yaml = parseYaml(text);
  if (isRecord(yaml.data)) return { path, answers: yaml.data, problems: faults, yaml };
  const wrong = checkSchema(yaml.data, `${kind}.schema.json`).map((finding) =>
    problem('schema', path, finding),
  );
  return { path, answers: undefined, problems: [...faults, ...wrong], yaml };
}

/**
 * Returns the problems of a proposed file at the places where their authors wrote what is wrong: in the file of facts, or, for
 * what came with the command itself, under the name of its option.
 */
export function placedInFacts(
  problems: readonly Problem[],
  proposal: SourceFile,
  { path: file, yaml }: Pick<Facts, 'path' | 'yaml'>,
  options: Readonly<Record<string, string>> = {},
): readonly Problem[] {
  const written = parseYaml(proposal.text);
  const placed = problems.map((one) => {
    if (one.file !== proposal.path) return one;
    const path = fieldOf(one, written);
    // `npm run fix` mends files of the map, not these.
    const here = { ...one, path, fixable: false };
    const option = options[String(path[0])];
    if (option !== undefined) return { ...here, file: option, line: 1, column: 1 };
    const key = written.locate(path, 'key');
    const atKey = key.line === one.line && key.column === one.column;
    return { ...here, file, ...yaml?.locate(path, atKey ? 'key' : 'value') };
  });
  // Its author need not have kept to the order of a canonical file.
  return placed.sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}

/** Returns the path of the field that a problem is in, also where a rule gave only its line. */
export function fieldOf({ path, line, rule }: Problem, { data, locate }: ParsedYaml): Path {
  if (path.length > 0 || rule === 'schema') return path;
  const before = pathsIn(data).filter((one) => locate(one, 'key').line <= line);
  return before.at(-1) ?? [];
}

/** Returns the path of every value of the data, in the order of a canonical file. */
function pathsIn(data: unknown, path: Path = []): Path[] {
  const below = Array.isArray(data)
    ? data.flatMap((item, index) => pathsIn(item, [...path, index]))
    : isRecord(data)
      ? Object.entries(data).flatMap(([key, value]) => pathsIn(value, [...path, key]))
      : [];
  return path.length === 0 ? below : [path, ...below];
}

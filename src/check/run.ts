import { latestFirst } from '../core/decisions.ts';
import type { Decision } from '../core/decisions.ts';
import { buildDataset } from '../core/dataset.ts';
import type { Dataset, Surroundings } from '../core/dataset.ts';
import type { Entry } from '../core/entry.ts';
import { inReadingOrder } from '../core/indicators.ts';
import type { Indicator } from '../core/indicators.ts';
import type { Person, Policy } from '../core/governance.ts';
import { entryOfPath } from '../core/ids.ts';
import { newestFirst } from '../core/searches.ts';
import type { Search } from '../core/searches.ts';
import type { Coded, Problem } from './finding.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { MapSettings } from '../core/schema/types.gen.ts';
import { parseYaml, withLineFeeds } from '../core/yaml.ts';
import type { ParsedYaml } from '../core/yaml.ts';
import { fileTypeOf, idOfPath, isGovernance } from '../core/schema/file-types.ts';
import type { FileTypeName } from '../core/schema/file-types.ts';
import { gazetteerIn, loadFile } from './load-file.ts';
import { isRecord } from './guards.ts';
import type {
  AnyFinding,
  Context,
  FoundDataset,
  FoundDecision,
  FoundEntry,
  FoundIndicator,
  FoundPaper,
  FoundSearch,
  Report,
  Rule,
} from './rule.ts';
import { RULES } from './rules/index.ts';
import { fitsSchema } from './schema.ts';

export interface LintResult {
  /** All problems, in order of file and line. */
  readonly problems: readonly Problem[];
  /** The map, or undefined when there are errors: nothing half-checked is passed on. */
  readonly dataset: Dataset | undefined;
}

/** Entries that were checked before and whose files need not be read again: what is checked is held against them too. */
export interface Beside {
  readonly entries: readonly FoundEntry[];
  readonly redirects?: Readonly<Record<string, string>>;
}

/** An indicator, a search or a decision as found. */
type FoundRecord = FoundIndicator & FoundSearch & FoundDecision;

/** What one file gave, once looked at by itself. */
interface Read {
  readonly file: SourceFile;
  readonly data: unknown;
}

const of = <S extends Rule['scope']>(rules: readonly Rule[], scope: S) =>
  rules.filter((rule): rule is Extract<Rule, { scope: S }> => rule.scope === scope);

/**
 * Checks a whole data folder and gives every problem in it; none stops the run. Files are looked at before parsing,
 * as documents, as entries or indicators and all together, in that order; what cannot be parsed safely is not parsed.
 * Entries given as `beside` are known to those that look at all together, and make no part of the dataset.
 */
export function lintFiles(
  saved: readonly SourceFile[],
  given: Pick<Context, 'today'> & Partial<Context>,
  rules: readonly Rule[] = RULES,
  beside: Beside = { entries: [] },
): LintResult {
  const files = saved.map((file) => ({ ...file, text: withLineFeeds(file.text) }));
  const gazetteer = gazetteerIn(files);
  const context: Context = {
    regionsOfTown: (town) => gazetteer?.regionsOf(town),
    nearestTown: (town) => gazetteer?.nearest(town),
    ...given,
  };
  const problems: Problem[] = [];
  const reads = files.map((file, index) =>
    lintFile(file, saved[index]?.text ?? file.text, context, rules, problems),
  );

  // Those beside come first, because of two that are alike the later one is asked about.
  const entries = [...beside.entries, ...reads.flatMap(({ file, data }) => foundEntry(file, data))];
  const byId = new Map<string, FoundEntry>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  const redirects = reads.find(({ file }) => file.path === 'redirects.yaml')?.data;
  const searches = reads.flatMap(({ file, data }) => foundRecord(file, data, 'search'));
  const decisions = reads.flatMap(({ file, data }) => foundRecord(file, data, 'decision'));
  const governance = reads.flatMap(({ file, data }) => foundPaper(file, data));
  const found: FoundDataset = {
    entries,
    byId,
    redirects: isRecord(redirects) ? redirects : (beside.redirects ?? {}),
    searches,
    files: [...beside.entries.map(({ file: path }) => ({ path, text: '' })), ...files],
    decisions,
    governance,
  };

  const byPath = new Map(files.map((file) => [file.path, file]));
  // Findings of one file mostly come one after another, so only its text is kept parsed.
  let last: { path: string; yaml: ParsedYaml } | undefined;
  const yamlOf = (path: string) => {
    if (last?.path !== path) last = { path, yaml: parseYaml(byPath.get(path)?.text ?? '') };
    return last.yaml;
  };
  for (const rule of of(rules, 'dataset')) {
    const add = (path: string, finding: AnyFinding) => {
      problems.push(problem(rule.name, path, finding, () => yamlOf(path)));
    };
    attempt(
      rule,
      (finding) => add('map.yaml', finding),
      () => rule.check(found, add, context),
    );
  }
  problems.sort(inOrder);
  const failed = problems.some(({ level }) => level === 'error');
  return { problems, dataset: failed ? undefined : datasetOf(reads) };
}

function lintFile(
  file: SourceFile,
  saved: string,
  context: Context,
  rules: readonly Rule[],
  problems: Problem[],
): Read {
  const add = (rule: Rule, yaml?: ParsedYaml) => (finding: AnyFinding) => {
    problems.push(problem(rule.name, file.path, finding, yaml && (() => yaml)));
  };
  let stopped = false;
  for (const rule of of(rules, 'file')) {
    const before = problems.length;
    attempt(rule, add(rule), () => rule.check(file, add(rule), context));
    stopped ||= rule.guard === true && problems.slice(before).some(({ level }) => level === 'error');
  }
  const type = fileTypeOf(file.path)?.type;
  if (stopped || type?.format !== 'yaml' || type.schema === undefined) return { file, data: undefined };
  const { schema } = type;

  const yaml = parseYaml(file.text);
  const look = (rule: Rule, check: (report: Report) => void) => {
    attempt(rule, add(rule, yaml), () => check(add(rule, yaml)));
  };
  for (const rule of of(rules, 'document'))
    look(rule, (report) => rule.check({ file, saved, yaml, schema }, report, context));
  const entries = foundEntry(file, yaml.data);
  const indicators = foundRecord(file, yaml.data, 'indicator');
  const records = [...foundRecord(file, yaml.data, 'search'), ...foundRecord(file, yaml.data, 'decision')];
  for (const found of [...entries, ...indicators, ...records])
    for (const rule of of(rules, 'authored')) look(rule, (report) => rule.check(found, report, context));
  for (const entry of entries)
    for (const rule of of(rules, 'entry')) look(rule, (report) => rule.check(entry, report, context));
  for (const indicator of indicators)
    for (const rule of of(rules, 'indicator')) look(rule, (report) => rule.check(indicator, report, context));
  return { file, data: yaml.data };
}

/** Runs a check; should it fail, that is a problem too, and the other checks go on. */
function attempt(rule: Rule, report: Report, check: () => void): void {
  try {
    check();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report({ code: 'check/broke-down', params: { rule: rule.name, reason } });
  }
}

function foundEntry(file: SourceFile, data: unknown): FoundEntry[] {
  const identity = entryOfPath(file.path);
  return identity && isRecord(data) ? [{ ...identity, file: file.path, data }] : [];
}

/** What a file of a type with one file for each id holds, where it holds fields. */
function foundRecord(file: SourceFile, data: unknown, name: FileTypeName): FoundRecord[] {
  const id = idOfPath(file.path, name);
  return id !== undefined && isRecord(data) ? [{ id, file: file.path, data }] : [];
}

function foundPaper({ path }: SourceFile, data: unknown): FoundPaper[] {
  return isGovernance(path) && isRecord(data) ? [{ file: path, data }] : [];
}

/** Turns a finding into a problem with a line and column. */
export function problem(rule: string, file: string, finding: AnyFinding, yaml?: () => ParsedYaml): Problem {
  const path = finding.path ?? [];
  const start = { line: 1, column: 1 };
  const position =
    finding.line === undefined
      ? ((finding.path && yaml?.().locate(path, finding.at ?? 'value')) ?? start)
      : { line: finding.line, column: finding.column ?? 1 };
  return {
    file,
    line: position.line,
    column: position.column,
    path,
    rule,
    ...coded(finding),
    level: finding.level ?? 'error',
    fixable: finding.fixable ?? false,
    ...('code' in finding && finding.made && { made: finding.made }),
  };
}

function coded(finding: AnyFinding): Coded {
  if ('code' in finding) return { code: finding.code, params: finding.params } as Coded;
  return { code: 'check/sentence', params: { message: finding.message, tip: finding.tip } };
}

function inOrder(a: Problem, b: Problem): number {
  return order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.rule, b.rule);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Builds the dataset from files that have passed every rule, so their data has the shape the schema gives it. */
function datasetOf(reads: readonly Read[]): Dataset | undefined {
  const map = reads.find(({ file }) => file.path === 'map.yaml')?.data;
  if (map === undefined || !fitsSchema(map, 'map.schema.json')) return undefined;
  const redirects = reads.find(({ file }) => file.path === 'redirects.yaml')?.data;
  const entries = reads.flatMap(({ file, data }) => {
    const identity = entryOfPath(file.path);
    return identity && isRecord(data) ? [{ ...data, ...identity } as unknown as Entry] : [];
  });
  const indicators = reads.flatMap(({ file, data }) =>
    foundRecord(file, data, 'indicator').map(({ id }) => ({ ...(data as object), id }) as Indicator),
  );
  const searches = reads.flatMap(({ file, data }) =>
    foundRecord(file, data, 'search').map(({ id }) => ({ ...(data as object), id }) as Search),
  );
  const decisions = reads.flatMap(({ file, data }) =>
    foundRecord(file, data, 'decision').map(({ id }) => ({ ...(data as object), id }) as Decision),
  );
  return buildDataset(
    entries,
    isRecord(redirects) ? (redirects as Record<string, string>) : {},
    map as MapSettings,
    {
      ...loadedParts(reads),
      indicators: inReadingOrder(indicators),
      searches: newestFirst(searches),
      decisions: latestFirst(decisions),
      policy: reads.find(({ file }) => fileTypeOf(file.path)?.type.name === 'policy')?.data as
        Policy | undefined,
      people: reads
        .flatMap(({ file, data }) => (idOfPath(file.path, 'person') === undefined ? [] : [data as Person]))
        .sort((a, b) => order(a.handle.toLowerCase(), b.handle.toLowerCase())),
    },
  );
}

/** Returns the parts of the dataset that are files of their own; without a file, or with one that may be broken and is, a part is left out. */
function loadedParts(reads: readonly Read[]): Partial<Surroundings> {
  return Object.fromEntries(
    reads.flatMap(({ file, data }) => {
      const type = fileTypeOf(file.path)?.type;
      if (!type?.load) return [];
      const [part, load] = type.load;
      if (type.format === 'yaml') return data === undefined ? [] : [[part, load(data)]];
      const loaded = loadFile(file);
      return loaded.fault === 'none' ? [[part, loaded.value]] : [];
    }),
  );
}

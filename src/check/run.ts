import { latestFirst } from '../core/governance.ts';
import type { Decision, Person, Policy } from '../core/governance.ts';
import { buildDataset } from '../core/dataset.ts';
import type { Dataset, Surroundings } from '../core/dataset.ts';
import type { Entry } from '../core/entry.ts';
import { inReadingOrder } from '../core/indicators.ts';
import type { Indicator } from '../core/indicators.ts';
import { entryOfPath } from '../core/ids.ts';
import { newestFirst } from '../core/searches.ts';
import type { Search } from '../core/searches.ts';
import { collector, settleOffers } from './collect.ts';
import type { Found } from './collect.ts';
import type { Finding, Problem } from './finding.ts';
import type { SourceFile } from '../core/source-file.ts';
import { formatter } from '../i18n/format.ts';
import type { MapSettings } from '../core/schema/types.gen.ts';
import { parseYaml, withLineFeeds } from '../core/yaml.ts';
import type { ParsedYaml } from '../core/yaml.ts';
import { fileTypeOf, idOfPath, isGovernance } from '../core/schema/file-types.ts';
import { LOADERS, gazetteerIn, loadFile } from './load-file.ts';
import type { FileTypeName } from '../core/schema/file-types.ts';
import { isRecord } from './guards.ts';
import type {
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
import type { Check } from './try-fix.ts';

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
  files: readonly SourceFile[],
  given: Pick<Context, 'today'> & Partial<Context>,
  rules: readonly Rule[] = RULES,
  beside: Beside = { entries: [] },
): LintResult {
  const context = contextOf(files, given);
  const seen: Seen = new Map();
  const found = look(files, context, rules, beside, seen);
  const check: Check = (now) =>
    now === files ? found.problems : look(now, context, rules, beside, seen).problems;
  const problems = [...settleOffers(found, files, check)].sort(inOrder);
  const failed = problems.some(({ level }) => level === 'error');
  return { problems, dataset: failed ? undefined : datasetOf(found.reads) };
}

/** Returns what rules find in files under a context; what is offered is not tried yet. */
export function lookAt(files: readonly SourceFile[], context: Context, rules: readonly Rule[]): Found {
  return look(files, context, rules, { entries: [] }, new Map());
}

/**
 * Returns a check for trying repairs of one data folder: the places beside the entries are read once, and so is every file
 * that stays as it is.
 */
export function checkOf(
  files: readonly SourceFile[],
  given: Pick<Context, 'today'> & Partial<Context>,
  rules: readonly Rule[] = RULES,
): Check {
  const seen: Seen = new Map();
  let context: Context | undefined;
  return (now) => {
    context ??= contextOf(files, given);
    return look(now, context, rules, { entries: [] }, seen).problems;
  };
}

function contextOf(files: readonly SourceFile[], given: Pick<Context, 'today'> & Partial<Context>): Context {
  const gazetteer = gazetteerIn(files);
  return {
    regionsOfTown: (town) => gazetteer?.regionsOf(town),
    nearestTown: (town) => gazetteer?.nearest(town),
    ...given,
  };
}

/** What files gave when they were looked at by themselves, under the same rules. */
type Seen = Map<SourceFile, Own>;

interface Own extends Found {
  readonly read: Read;
}

interface Looked extends Found {
  readonly reads: readonly Read[];
}

/** Looks at files one by one and all together; what they offer is not tried yet. */
function look(
  saved: readonly SourceFile[],
  context: Context,
  rules: readonly Rule[],
  beside: Beside,
  seen: Seen,
): Looked {
  const own = saved.map((file) => {
    const known = seen.get(file) ?? lintFile(file, context, rules);
    seen.set(file, known);
    return known;
  });
  const reads = own.map(({ read }) => read);
  const files = reads.map(({ file }) => file);

  // Those beside come first, because of two that are alike the later one is asked about.
  const entries = [...beside.entries, ...reads.flatMap(({ file, data }) => foundEntry(file, data))];
  const byId = new Map<string, FoundEntry>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  const redirects = reads.find(({ file }) => file.path === 'redirects.yaml')?.data;
  const found: FoundDataset = {
    entries,
    byId,
    redirects: isRecord(redirects) ? redirects : (beside.redirects ?? {}),
    searches: reads.flatMap(({ file, data }) => foundRecord(file, data, 'search')),
    files: [...beside.entries.map(({ file: path }) => ({ path, text: '' })), ...files],
    decisions: reads.flatMap(({ file, data }) => foundRecord(file, data, 'decision')),
    governance: reads.flatMap(({ file, data }) => foundPaper(file, data)),
  };

  const byPath = new Map(files.map((file) => [file.path, file]));
  const together = collector((path) => parseYaml(byPath.get(path)?.text ?? ''));
  for (const rule of of(rules, 'dataset')) {
    const add = (path: string, finding: Finding) => {
      together.add(rule.name, path, finding);
    };
    attempt(
      rule,
      (finding) => add('map.yaml', finding),
      () => rule.check(found, add, context),
    );
  }
  return {
    problems: [...own.flatMap(({ problems }) => problems), ...together.problems],
    offers: [...own.flatMap(({ offers }) => offers), ...together.offers],
    reads,
  };
}

function lintFile(source: SourceFile, context: Context, rules: readonly Rule[]): Own {
  const file = { ...source, text: withLineFeeds(source.text) };
  const held: { yaml?: ParsedYaml } = {};
  const { problems, offers, add: collect } = collector(() => held.yaml);
  const add = (rule: Rule) => (finding: Finding) => {
    collect(rule.name, file.path, finding);
  };
  let stopped = false;
  for (const rule of of(rules, 'file')) {
    const before = problems.length;
    attempt(rule, add(rule), () => rule.check(file, add(rule), context));
    stopped ||= rule.guard === true && problems.slice(before).some(({ level }) => level === 'error');
  }
  const type = fileTypeOf(file.path)?.type;
  if (stopped || type?.format !== 'yaml' || type.schema === undefined)
    return { read: { file, data: undefined }, problems, offers };
  const { schema } = type;

  const parsed = parseYaml(file.text);
  held.yaml = parsed;
  const look = (rule: Rule, check: (report: Report) => void) => {
    attempt(rule, add(rule), () => check(add(rule)));
  };
  for (const rule of of(rules, 'document'))
    look(rule, (report) => rule.check({ file, saved: source.text, yaml: parsed, schema }, report, context));
  const entries = foundEntry(file, parsed.data);
  const indicators = foundRecord(file, parsed.data, 'indicator');
  const records = [
    ...foundRecord(file, parsed.data, 'search'),
    ...foundRecord(file, parsed.data, 'decision'),
  ];
  for (const found of [...entries, ...indicators, ...records])
    for (const rule of of(rules, 'authored')) look(rule, (report) => rule.check(found, report, context));
  for (const entry of entries)
    for (const rule of of(rules, 'entry')) look(rule, (report) => rule.check(entry, report, context));
  for (const indicator of indicators)
    for (const rule of of(rules, 'indicator')) look(rule, (report) => rule.check(indicator, report, context));
  return { read: { file, data: parsed.data }, problems, offers };
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
  const settings = map as MapSettings;
  const { compareNames } = formatter(settings.language);
  return buildDataset(
    entries,
    isRecord(redirects) ? (redirects as Record<string, string>) : {},
    settings,
    compareNames,
    {
      ...loadedParts(reads),
      indicators: inReadingOrder(indicators, compareNames),
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
      if (!type?.part) return [];
      const { part } = type;
      if (type.format === 'yaml') return data === undefined ? [] : [[part, LOADERS[part](data)]];
      const loaded = loadFile(file);
      return loaded.fault === 'none' ? [[part, loaded.value]] : [];
    }),
  );
}

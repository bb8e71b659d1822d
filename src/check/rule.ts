import type { Finding } from './finding.ts';
import type { Kind } from '../core/ids.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { ParsedYaml } from '../core/yaml.ts';

export type Report = (finding: Finding) => void;

/** A file that parsed: its plain data, not yet known to fit any schema, and where each part stands. */
export interface DataFile {
  readonly file: SourceFile;
  /** The text as it was saved: in `file`, lines that end with a carriage return alone end with a line feed. */
  readonly saved: string;
  readonly yaml: ParsedYaml;
  /** Path of the schema the file must fit, inside the schema folder. */
  readonly schema: string;
}

/** An entry as found, before it is known to be right: every value in `data` may be of any shape. */
export interface FoundEntry {
  readonly file: string;
  readonly kind: Kind;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An indicator as found, before it is known to be right: every value in `data` may be of any shape. */
export interface FoundIndicator {
  readonly file: string;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A recorded search as found, before it is known to be right: every value in `data` may be of any shape. */
export interface FoundSearch {
  readonly file: string;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A recorded decision as found, before it is known to be right: every value in `data` may be of any shape. */
export interface FoundDecision {
  readonly file: string;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Rules, a person in a role or the list of those left off as found: every value in `data` may be of any shape. */
export interface FoundPaper {
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Everything found together, for rules that compare files. */
export interface FoundDataset {
  readonly entries: readonly FoundEntry[];
  /** By id; the first in file order where an id is used twice. */
  readonly byId: ReadonlyMap<string, FoundEntry>;
  readonly redirects: Readonly<Record<string, unknown>>;
  readonly searches: readonly FoundSearch[];
  readonly decisions: readonly FoundDecision[];
  readonly governance: readonly FoundPaper[];
  readonly files: readonly SourceFile[];
}

/** What rules are told about the world; they read nothing themselves. */
export interface Context {
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
  /** Returns the regions in which the gazetteer knows a town of this name: none if it knows none, undefined without one. */
  readonly regionsOfTown: (town: string) => readonly string[] | undefined;
  /** Returns the town that a mistyped name most likely meant. */
  readonly nearestTown?: (town: string) => string | undefined;
}

interface Named {
  /** What it wants stands in the words, by this name. */
  readonly name: string;
}

/** Looks at a file before it is parsed. */
export interface FileRule extends Named {
  readonly scope: 'file';
  /** Whether an error means that the file must not reach the parser. */
  readonly guard?: boolean;
  check(file: SourceFile, report: Report, context: Context): void;
}

/** Looks at the text and its YAML tree, whether or not it fits the schema. */
export interface DocumentRule extends Named {
  readonly scope: 'document';
  check(data: DataFile, report: Report, context: Context): void;
}

/** Looks at the texts and addresses that readers get, in an entry, an indicator, a recorded search or a recorded decision. */
export interface AuthoredRule extends Named {
  readonly scope: 'authored';
  check(
    found: FoundEntry | FoundIndicator | FoundSearch | FoundDecision,
    report: Report,
    context: Context,
  ): void;
}

/** Looks at one entry's values. */
export interface EntryRule extends Named {
  readonly scope: 'entry';
  check(entry: FoundEntry, report: Report, context: Context): void;
}

/** Looks at one indicator's values. */
export interface IndicatorRule extends Named {
  readonly scope: 'indicator';
  check(indicator: FoundIndicator, report: Report, context: Context): void;
}

/** Looks at all entries together; says in which file each finding stands. */
export interface DatasetRule extends Named {
  readonly scope: 'dataset';
  check(dataset: FoundDataset, report: (file: string, finding: Finding) => void, context: Context): void;
}

export type Rule = FileRule | DocumentRule | AuthoredRule | EntryRule | IndicatorRule | DatasetRule;

import type { Kind } from '../core/ids.ts';
import type { Problem } from '../check/finding.ts';

/** Raised when what a field of the report means changes, or one goes; new fields do not raise it. */
export const REPORT_VERSION = 1;

/** A term, with the label it has in the state it is taken from. */
export interface TermName {
  readonly id: string;
  readonly label: string;
}

/** A piece of a text that changed, word by word. */
export interface Segment {
  readonly what: 'same' | 'gone' | 'come';
  readonly text: string;
}

/** A record of a list, such as a source, with the fields of it that changed. */
export interface RecordChange {
  readonly item: string;
  readonly fields: readonly FieldChange[];
}

/** What differs in one field of an entry. Of what was not there before, or is not there now, the value is left out. */
export type FieldChange = {
  /** Path of the field, such as `place.locality`. */
  readonly field: string;
  /** Its title in the schema, such as "Place, town or city". */
  readonly title: string;
} & (
  | { readonly sort: 'value'; readonly before?: string; readonly after?: string }
  | {
      readonly sort: 'text';
      readonly before: string;
      readonly after: string;
      readonly words: readonly Segment[];
    }
  | { readonly sort: 'term'; readonly list: string; readonly before?: TermName; readonly after?: TermName }
  | {
      readonly sort: 'terms';
      readonly list: string;
      readonly added: readonly TermName[];
      readonly removed: readonly TermName[];
      /** Where the first term counts as the main one and another came first, though both stay. */
      readonly main?: { readonly before: TermName; readonly after: TermName };
    }
  | { readonly sort: 'set'; readonly added: readonly string[]; readonly removed: readonly string[] }
  | {
      readonly sort: 'records';
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly changed: readonly RecordChange[];
    }
);

/** One end of a relation: an entry, or a body that has none. */
export interface End {
  readonly id?: string;
  readonly name: string;
}

/** A relation that came, went or says something else. It reads "from LABEL to" and "to INVERSE from". */
export interface RelationChange {
  readonly what: 'added' | 'removed' | 'changed';
  readonly type: string;
  readonly label: string;
  readonly inverse: string;
  readonly from: End;
  readonly to: End;
  /** Id of the entry in whose file it stands. */
  readonly owner: string;
  readonly source?: string;
  readonly fields: readonly FieldChange[];
}

/** What happened to one entry. */
export interface EntryChange {
  readonly what: 'added' | 'removed' | 'renamed' | 'merged' | 'changed';
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly file: string;
  /** What it was before, where id or kind changed. */
  readonly was?: { readonly id: string; readonly kind: Kind; readonly name: string };
  /** Whether a redirect leads from its old id; only for what was removed, renamed or merged. */
  readonly redirected?: boolean;
  readonly fields: readonly FieldChange[];
  /** Relations that stand in its file. */
  readonly links: readonly RelationChange[];
  /** Whether nothing differs but terms that the taxonomy itself added, took out or split. */
  readonly onlyTerms: boolean;
}

/** An entry that a change of the taxonomy touches, with the terms that it lost and got. */
export interface Touched {
  readonly id: string;
  readonly name: string;
  readonly before: readonly TermName[];
  readonly after: readonly TermName[];
}

/** What happened to a closed list or to one of its terms. */
export interface TermChange {
  readonly what: 'added' | 'removed' | 'split' | 'replaced' | 'relabelled' | 'redefined' | 'changed';
  readonly list: string;
  readonly title: string;
  readonly term: TermName;
  /** Terms that took the place of it. */
  readonly into: readonly TermName[];
  /** Whether the term that was split stays in the list. */
  readonly stays: boolean;
  readonly before?: string;
  readonly after?: string;
  readonly touched: readonly Touched[];
}

/** What differs in a file that is no entry: values by path, or only that it changed. */
export interface FileChange {
  readonly file: string;
  readonly what: 'added' | 'removed' | 'changed';
  readonly values: readonly { readonly path: string; readonly before?: string; readonly after?: string }[];
}

/** An entry by id and name. */
export interface EntryName {
  readonly id: string;
  readonly name: string;
}

/** A problem space in a region. */
export interface GapCell {
  readonly space: TermName;
  readonly region: TermName;
  /** Entries that closed it, or whose going opened it. */
  readonly entries: readonly EntryName[];
}

/** What follows from the changes. */
export interface Effects {
  readonly entries: readonly [before: number, after: number];
  /** Pairs of entries that relations join. */
  readonly links: readonly [before: number, after: number];
  readonly unlinked: readonly [before: number, after: number];
  readonly components: readonly [before: number, after: number];
  /** Entries that lost their last link, that came without one, and that got their first. */
  readonly orphaned: readonly EntryName[];
  readonly arrivedUnlinked: readonly EntryName[];
  readonly nowLinked: readonly EntryName[];
  /** Connected parts that became one, and those that fell apart; each part by its best-linked entry and its size. */
  readonly joined: readonly (readonly NetworkComponent[])[];
  readonly cut: readonly (readonly NetworkComponent[])[];
  readonly gapsClosed: readonly GapCell[];
  readonly gapsOpened: readonly GapCell[];
  readonly pagesAdded: readonly EntryName[];
  readonly pagesRemoved: readonly EntryName[];
  readonly redirectsAdded: readonly { readonly from: string; readonly to: string }[];
  readonly redirectsNeeded: readonly string[];
}

export interface NetworkComponent {
  readonly centre: EntryName;
  readonly size: number;
}

/** Something that only a person can judge. */
export type ManualCheck = { readonly id: string; readonly name: string } & (
  | {
      readonly sort: 'duplicate';
      readonly other: EntryName;
      /** From 0 to 1; 1 where a register's number is the same. */
      readonly score: number;
      readonly because: 'name' | 'website' | 'identifier';
    }
  | { readonly sort: 'new-host'; readonly host: string }
  | { readonly sort: 'lost-source'; readonly source: string }
  | { readonly sort: 'one-sided'; readonly other: EntryName; readonly source: string }
  | { readonly sort: 'praise'; readonly field: string; readonly found: string }
  | { readonly sort: 'personal' | 'instruction'; readonly field: string; readonly problem: Problem }
);

/** Lines of a file and what to put in their place. */
export interface Suggestion {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Without a line feed at its end; empty to take the lines out. */
  readonly replacement: string;
}

/** A problem, with the lines that put it right where that is certain. */
export type ReviewProblem = Problem & { readonly suggestions: readonly Suggestion[] };

/** Everything that a change to the data does, as values; renderers put it into words. */
export interface ReviewReport {
  readonly version: typeof REPORT_VERSION;
  readonly base: { readonly name: string; readonly commit?: string };
  readonly head: { readonly name: string; readonly commit?: string };
  /** Whether something is wrong that must be put right. */
  readonly failed: boolean;
  /** Files of data and schema whose text differs, also where nothing they mean does. */
  readonly changedFiles: number;
  readonly entries: readonly EntryChange[];
  readonly taxonomy: readonly TermChange[];
  /** Other files of data and schema. */
  readonly files: readonly FileChange[];
  readonly effects: Effects;
  readonly look: readonly ManualCheck[];
  /** What is wrong with what the change touches, or is wrong because of it. */
  readonly problems: readonly ReviewProblem[];
  /** How many problems were there before, elsewhere. */
  readonly olderProblems: number;
}

/** What checks find: a code and its parameters, where it stands, and how much it weighs. Words come last, in `say.ts`. */
import type { findings } from '#words/check.ts';
import type { FindingWords } from '../i18n/finding-words.ts';
import type { Level, Path } from '../core/problem.ts';

type Catalogue = typeof findings;

/** Stable name of something that can be wrong: the rule, a slash and what it is, such as "relation-target/unknown-id". */
export type Code = keyof Catalogue;

/** The parameters of a code, as its words need them. */
export type ParamsOf<C extends Code> = C extends Code
  ? Catalogue[C] extends FindingWords<infer Params>
    ? Params
    : never
  : never;

interface Place {
  /** Error unless told otherwise. */
  readonly level?: Level;
  readonly path?: Path;
  /** Point at the key instead of its value. */
  readonly at?: 'key' | 'value';
  readonly line?: number;
  readonly column?: number;
  /** Whether `npm run fix` puts it right. */
  readonly fixable?: boolean;
  /** For a file that nobody writes by hand: the command that makes it, where one does. */
  readonly made?: MadeFile;
  readonly offer?: Offer;
}

interface MadeFile {
  readonly by: string | undefined;
}

/** A change to the data of a file, as a tip tells people to make it; of the file of the finding unless another is named. */
export type DataEdit = { readonly file?: string; readonly path: Path } & (
  | { readonly value: unknown }
  /** Another name for the field at the path and, where given, another value. */
  | { readonly key: string; readonly value?: unknown }
  /** One more item for the list at the path. */
  | { readonly item: unknown }
  | { readonly isRemoved: true }
);

/** What a tip tells people to write, and what is reported where that does not work, of the same level unless told otherwise. */
export interface Offer {
  readonly edits: readonly DataEdit[];
  readonly otherwise: Coded & Pick<Place, 'level'>;
}

/** A code with the parameters that belong to it. */
export type Coded<C extends Code = Code> = {
  [K in C]: { readonly code: K; readonly params: ParamsOf<K> };
}[C];

/** What a rule found. Where it stands is given as a path into the data, or as a line and column of the text. */
export type Finding = Coded & Place;

/** Something wrong with the data, as the caller of the checks gets it. */
export interface Problem<C extends Code = Code> {
  /** Path of the file, as the reader would open it. */
  readonly file: string;
  /** Line and column, both from 1. */
  readonly line: number;
  readonly column: number;
  readonly path: Path;
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly code: C;
  readonly params: ParamsOf<C>;
  readonly level: Level;
  /** Whether `npm run fix` puts it right. */
  readonly fixable: boolean;
  /** For a file that nobody writes by hand: what to do is to make it anew. */
  readonly made?: MadeFile;
}

/** Returns whether a problem has one of some codes; then its parameters are theirs. */
export function hasCode<C extends Code>(
  problem: Problem,
  ...codes: readonly C[]
): problem is Problem & Coded<C> {
  return (codes as readonly Code[]).includes(problem.code);
}

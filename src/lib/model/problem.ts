/** Steps from the top of a YAML file down to a value: keys and list positions (from 0). */
export type Path = readonly (string | number)[];

/** How much a problem weighs: an error stops the build, a warning is shown. */
export type Level = 'error' | 'warning';

/** Something wrong with the data, said so that a person who has never seen the repository can put it right. */
export interface Problem {
  /** Path of the file, as the reader would open it. */
  readonly file: string;
  /** Line and column, both from 1. */
  readonly line: number;
  readonly column: number;
  readonly path: Path;
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly level: Level;
  /** What is wrong, with the value quoted, and why. */
  readonly message: string;
  /** What to do. */
  readonly tip: string;
  /** Whether `npm run fix` puts it right. */
  readonly fixable: boolean;
}

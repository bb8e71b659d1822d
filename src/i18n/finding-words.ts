/** The shape of the words for what checks find, in any language. */

/** Writes the name of a field of the data as its reader knows it: "summary" in a file, “Summary” on a form. */
export type FieldNamer = (field: string) => string;

/** For findings that need no parameters. */
export type NoParams = Readonly<Record<string, never>>;

export interface FindingWords<Params> {
  /** What is wrong, with the value quoted, and why. */
  readonly message: string | ((params: Params, field: FieldNamer) => string);
  /** What to do. */
  readonly tip: string | ((params: Params, field: FieldNamer) => string);
  /** Whether the tip itself names the command that repairs it, so that a report need not. */
  readonly namesRepair?: boolean;
}

/** Returns the words it is given; the type argument states the parameters that a finding with this code must carry. */
export function words<Params = NoParams>(given: FindingWords<Params>): FindingWords<Params> {
  return given;
}

/** Steps from the top of a YAML file down to a value: keys and list positions (from 0). */
export type Path = readonly (string | number)[];

/** How much a problem weighs: an error stops the build, a warning is shown. */
export type Level = 'error' | 'warning';

/** Why checked data cannot be used after all, and where in it the fault stands. */
export class LoadFault extends Error {
  readonly path: Path;

  constructor(message: string, path: Path) {
    super(message);
    this.path = path;
  }
}

import type { Path } from './problem.ts';

/** Why checked data cannot be used after all, and where in it the fault stands. */
export class LoadFault extends Error {
  readonly path: Path;

  constructor(message: string, path: Path) {
    super(message);
    this.path = path;
  }
}

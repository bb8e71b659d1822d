/** Steps from the top of a YAML file down to a value: keys and list positions (from 0). */
export type Path = readonly (string | number)[];

/** How much a problem weighs: an error stops the build, a warning is shown. */
export type Level = 'error' | 'warning';

/** Why checked data cannot be used after all. */
export type LoadReason =
  | { readonly code: 'no-arc'; readonly index: number; readonly arcs: number }
  | { readonly code: 'no-object' }
  | { readonly code: 'not-an-id'; readonly id: string }
  | { readonly code: 'no-position'; readonly id: string };

/** Thrown by loaders, with the place of the fault in the data; people are told by `reason`. */
export class LoadFault extends Error {
  readonly reason: LoadReason;
  readonly path: Path;

  constructor(reason: LoadReason, path: Path) {
    super(JSON.stringify(reason));
    this.reason = reason;
    this.path = path;
  }
}

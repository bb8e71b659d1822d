/** Steps from the top of a YAML file down to a value: keys and list positions (from 0). */
export type Path = readonly (string | number)[];

/** How much a problem weighs: an error stops the build, a warning is shown. */
export type Level = 'error' | 'warning';

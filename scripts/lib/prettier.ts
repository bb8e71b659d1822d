import { resolveConfig } from 'prettier';
import type { Options } from 'prettier';

/** Returns the project's own formatting options, for files that scripts write. */
export async function options(): Promise<Options> {
  return (await resolveConfig('package.json', { editorconfig: true })) ?? {};
}

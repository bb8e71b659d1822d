/** Counts of what the checks found, and what they say beside a problem. */
import { plural } from '../locale.ts';

export const errors = (count: number) => plural(count, { one: '# error', other: '# errors' });
export const warnings = (count: number) => plural(count, { one: '# warning', other: '# warnings' });
export const files = (count: number) => plural(count, { one: '# file', other: '# files' });
export const problems = (found: { errors: number; warnings: number; files: number }) =>
  `${errors(found.errors)} and ${warnings(found.warnings)} in ${files(found.files)}`;
/** Follows the tip of a problem that a command repairs. */
export const repairedBy = (tip: string) => `${tip} (\`npm run fix\` does it.)`;

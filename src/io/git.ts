import { execFileSync } from 'node:child_process';

/**
 * Gives the day of the last commit that touched a folder, as YYYY-MM-DD; undefined outside a Git checkout, as in an
 * archive, or where Git is not installed.
 */
export function dataDate(folder: string): string | undefined {
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cs', '--', '.'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return day === '' ? undefined : day;
  } catch {
    return undefined;
  }
}

/** The one place where the site reads the data: loads it, checks it, and refuses to go on when something is wrong. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { countProblems, report } from './check/report.ts';
import { lintFiles } from './check/run.ts';
import { FOLDERS } from './core/ids.ts';
import { historyIn, parseLinkFile, failingIn } from './core/link-health.ts';
import type { LinkHistory } from './core/link-health.ts';
import { tagOfRelease } from './core/releases.ts';
import type { Site } from './core/site.ts';
import { dataDate } from './io/git.ts';
import { readHistory } from './io/history.ts';
import { readFolder } from './io/read-folder.ts';
import { readCommit } from './io/revision.ts';

let loaded: Site | undefined;

/**
 * Returns the data of this build, read and checked on the first call. The folder is MAP_DATA, or "data" below the folder
 * from which the command was started: a build runs its modules from elsewhere. Throws with the whole report where the data
 * has errors.
 */
export function loadSite(): Site {
  return (loaded ??= readSite(process.env['MAP_DATA'] ?? 'data'));
}

function readSite(folder: string): Site {
  const root = resolve(folder);
  const day = new Date().toISOString().slice(0, 10);
  const files = readFolder(root);
  const { dataset, problems } = lintFiles(files, { today: day });
  if (!dataset) {
    const errors = problems
      .filter(({ level }) => level === 'error')
      .map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
    throw new Error(
      `The data has ${countProblems(errors)}. Put them right; the page reloads by itself.\n\n${report(errors, 'text')}`,
    );
  }
  return {
    dataset,
    day,
    locale: dataset.map.language,
    version: dataDate(root) ?? day,
    files,
    failing: failingIn(linkHistory(process.env['MAP_LINKS'])),
    history: readHistory(root, Object.values(FOLDERS)),
    releasedState: (id) => {
      try {
        return readCommit(root, tagOfRelease(id), id);
      } catch {
        // No Git, or no state that could be compared: the pages say that the difference is not available.
        return undefined;
      }
    },
  };
}

/** What the check of links left, if a file of it was named and is there. */
function linkHistory(path: string | undefined): LinkHistory {
  const file = path !== undefined && existsSync(path) ? parseLinkFile(readFileSync(path, 'utf8')) : undefined;
  return file ? historyIn(file) : new Map();
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../../src/core/source-file.ts';
import { stop } from '../args.ts';

/** Writes a new file of a data folder and gives its path; a file or link that is there stays as it is. */
export function writeNew(folder: string, { path, text }: SourceFile): string {
  const name = `${folder}/${path}`;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  try {
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw stop(`There is a file "${name}" already, and it was left as it is. Choose another id with --id.`);
  }
  return name;
}

/** Says how a new file becomes a proposal. Ids hold nothing that a shell could take for a command. */
export function nextSteps(name: string, id: string): string {
  return `What to do next:
  1. Read the file once more, and change in it what is not right: ${name}
  2. Check it together with all others: npm run validate
  3. Put it on a branch of its own:
       git switch -c add-${id}
       git add ${name}
       git commit -m "Add ${id}"
  4. Push the branch to your copy of the repository and open a pull request.
     CONTRIBUTING.md says how, and how to do it in the browser instead.`;
}

import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Returns the files of a folder, as paths inside it with forward slashes, and how many bytes they hold in all. */
export function folderSize(folder: string): { files: string[]; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  return {
    files: files.map((file) => relative(folder, file).replaceAll('\\', '/')),
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

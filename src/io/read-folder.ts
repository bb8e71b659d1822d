import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readableBytes } from '../core/schema/file-types.ts';
import type { SourceFile } from '../core/source-file.ts';

/**
 * Reads a data folder into source files, sorted by path; each file is read once. What is not a plain UTF-8 file of
 * sensible size is listed with the reason, not read. Throws when the folder itself cannot be read.
 */
export function readFolder(root: string): SourceFile[] {
  return walk(root, '').sort((a, b) => (a.path < b.path ? -1 : 1));
}

function walk(root: string, folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item): SourceFile[] => {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.isSymbolicLink()) return [{ path, text: '', unreadable: 'symlink' }];
    if (item.isDirectory()) return walk(root, path);
    if (!item.isFile()) return [{ path, text: '', unreadable: 'not-a-file' }];
    const bytes = statSync(join(root, path)).size;
    if (bytes > readableBytes(path)) return [{ path, text: '', unreadable: 'too-large', bytes }];
    return [decoded(path, readFileSync(join(root, path)))];
  });
}

/** Returns a source file with its content as text, or marked as not being UTF-8. */
export function decoded(path: string, content: Buffer): SourceFile {
  try {
    // A byte-order mark is kept, so that the check for invisible characters sees it.
    return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content) };
  } catch {
    return { path, text: '', unreadable: 'not-utf8', bytes: content.length };
  }
}

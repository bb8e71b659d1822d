/** Texts of data files at a commit on the host, read with care: names and contents are by strangers. */
import type { Client } from './client.ts';

/** Bytes. */
const LARGEST = 256 * 1024;
/** Each costs a request; a change with more is told apart by names alone, as the strictest case. */
const MOST_TEXTS = 300;

/** Whether a file is read at all: YAML below data/, by a path that leads nowhere else. */
export function isRead(path: string): boolean {
  return path.startsWith('data/') && path.endsWith('.yaml') && !path.split('/').some(isStep);
}

/** Steps by which an address would lead elsewhere. */
function isStep(step: string): boolean {
  return step === '' || step === '.' || step === '..';
}

/** Returns the texts of files at a commit, by path; what is no plain text, or no file, is left out. */
export async function textsAt(
  client: Client,
  paths: readonly string[],
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths.filter(isRead).slice(0, MOST_TEXTS)) {
    const text = await textAt(client, path, commit);
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}

async function textAt(client: Client, path: string, commit: string): Promise<string | undefined> {
  const address = path.split('/').map(encodeURIComponent).join('/');
  const file = await client.getIfThere<{
    type?: string;
    encoding?: string;
    size?: number;
    content?: string;
  }>(`contents/${address}?ref=${commit}`);
  if (file?.type !== 'file' || file.encoding !== 'base64' || file.content === undefined) return undefined;
  if ((file.size ?? 0) > LARGEST) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(file.content, 'base64'));
  } catch {
    return undefined;
  }
}

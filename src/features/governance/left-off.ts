/**
 * Whether a change puts somebody on the map who asked to be left off. The list holds keyed hashes, so that nobody can read
 * from it who asked, nor try names against it without the key.
 */
import { coreName } from '../../core/text/normalise.ts';
import type { LeftOff } from '../../core/governance.ts';
import { idOf } from './change-class.ts';
import type { FileChange } from './input.ts';
import { readData } from './read-data.ts';
import type { Data } from './read-data.ts';

/** A hash of what a body is called, or of where its website is. */
type Mark = Pick<LeftOff['left_off'][number], 'name' | 'host'>;

/**
 * Tells whether an entry that a change adds, renames or moves to another website is on the list. Undefined where that cannot be
 * told: the key is missing, or a file cannot be read. An empty list holds nobody, whatever the key.
 */
export async function isLeftOff(
  files: readonly FileChange[],
  list: LeftOff['left_off'],
  key: string | undefined,
): Promise<boolean | undefined> {
  if (list.length === 0) return false;
  const asked = files.flatMap(newIn);
  if (asked.length === 0) return false;
  if (key === undefined) return undefined;
  const marks = new Set(list.flatMap(({ name, host }) => [name, ...(host === undefined ? [] : [host])]));
  let unread = false;
  for (const one of asked) {
    if (one === undefined) unread = true;
    else if (marks.has(await hashOf(key, one))) return true;
  }
  return unread ? undefined : false;
}

/** Returns the hashes under which a body is kept on the list: of its name, and of its host if it has one. */
export async function markOf(key: string, name: string, website?: string): Promise<Mark> {
  const host = website === undefined ? undefined : hostOf(website);
  return {
    name: await hashOf(key, plain(name)),
    ...(host !== undefined && { host: await hashOf(key, host) }),
  };
}

/** Returns the names and hosts that a file adds, in plain form; undefined for a file that cannot be read. */
function newIn({ path, status, before, after }: FileChange): (string | undefined)[] {
  if (idOf(path) === undefined || status === 'removed') return [];
  const now = after === undefined ? undefined : readData(after);
  if (!now) return [undefined];
  const old = before === undefined ? undefined : readData(before);
  const known = new Set(old ? marksIn(old) : []);
  return marksIn(now).filter((one) => !known.has(one));
}

function marksIn(entry: Data): string[] {
  const others = Array.isArray(entry['also_known_as']) ? (entry['also_known_as'] as unknown[]) : [];
  const names = [entry['name'], ...others].flatMap((name) => (typeof name === 'string' ? [plain(name)] : []));
  const host = typeof entry['website'] === 'string' ? hostOf(entry['website']) : undefined;
  return [...names, ...(host === undefined ? [] : [host])];
}

/** A name and a host never have the same plain form, so that neither passes for the other. */
function plain(name: string): string {
  return `name ${coreName(name)}`;
}

function hostOf(website: string): string | undefined {
  if (!URL.canParse(website)) return undefined;
  const { hostname } = new URL(website);
  return hostname === '' ? undefined : `host ${hostname.toLowerCase().replace(/^www\./, '')}`;
}

async function hashOf(key: string, text: string): Promise<string> {
  const bytes = new TextEncoder();
  const secret = await crypto.subtle.importKey(
    'raw',
    bytes.encode(key),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const hash = await crypto.subtle.sign('HMAC', secret, bytes.encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

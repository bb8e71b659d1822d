/** The five kinds of entry, in the order in which they are shown. */
export const KINDS = ['organisation', 'project', 'community', 'event', 'resource'] as const;

export type Kind = (typeof KINDS)[number];

/** Folder of each kind under the data folder; also its part in the site's addresses. */
export const FOLDERS: Readonly<Record<Kind, string>> = {
  organisation: 'organisations',
  project: 'projects',
  community: 'communities',
  event: 'events',
  resource: 'resources',
};

export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const ID_MAX_LENGTH = 80;

/** Names that the objects of programs have already: as a key they lead to something else than was written there. */
export const OBJECT_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Names of devices, which Windows refuses for files, in any case and with any extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?=$|[.: ])/i;

/** Why a text cannot be an id: its form, its length, a device of Windows or a name with a meaning of its own in programs. */
type IdFault = 'form' | 'length' | 'device' | 'object';

/** Returns what keeps a text from being the id of an entry or a record, which is also the name of its file; undefined if nothing does. */
export function idFault(id: string): IdFault | undefined {
  if (DEVICE.test(id)) return 'device';
  if (OBJECT_NAMES.has(id)) return 'object';
  if (!ID_PATTERN.test(id)) return 'form';
  return id.length > ID_MAX_LENGTH ? 'length' : undefined;
}

/** Returns the kind whose entries live in a folder, or undefined. */
export function kindOfFolder(folder: string): Kind | undefined {
  return KINDS.find((kind) => FOLDERS[kind] === folder);
}

/** Returns kind and id of an entry's file from its path, or undefined if the path is not that of an entry. */
export function entryOfPath(path: string): { kind: Kind; id: string } | undefined {
  const [folder, name, ...rest] = path.split('/');
  if (!folder || !name || rest.length > 0 || !name.endsWith('.yaml')) return undefined;
  const kind = kindOfFolder(folder);
  return kind && { kind, id: name.slice(0, -'.yaml'.length) };
}

/** Returns the path of an entry's file, relative to the data folder. */
export function pathOfEntry(entry: { kind: Kind; id: string }): string {
  return `${FOLDERS[entry.kind]}/${entry.id}.yaml`;
}

/** Letters that are not made of a plain one and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Makes an id from a name: lower-case words joined by hyphens, accents dropped, "&" read as "and". */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Path of the page of an entry, below the first page of the map. */
export function pageOfId(id: string): string {
  return `entries/${id}/`;
}

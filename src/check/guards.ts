import type { Path } from '../core/problem.ts';

/** A text value and where it stands. */
export interface FoundText {
  readonly path: Path;
  readonly text: string;
}

/** Gives every text value in a piece of data, keys apart, in order. */
export function textsIn(data: unknown, path: Path = []): FoundText[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  if (isRecord(data)) return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
  return [];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Gives the maps in a list, each with its position; nothing where there is no list. */
export function recordsIn(value: unknown): { index: number; record: Readonly<Record<string, unknown>> }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((record: unknown, index) => (isRecord(record) ? [{ index, record }] : []));
}

/** Gives a value if it is text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Gives the texts in a list, or the text itself as a list of one. */
export function listOfTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

/** Tells whether a path leads to a field that holds a web address. */
export function isAddressPath(path: Path): boolean {
  const [field, index, part] = path;
  if (path.length === 1) return field === 'website' || field === 'link' || field === 'appeal';
  if (path.length === 2) return (field === 'source' || field === 'licence') && index === 'url';
  if (path.length !== 3 || typeof index !== 'number') return false;
  if (field === 'objections') return part === 'link';
  return field === 'sources'
    ? part === 'url' || part === 'archived'
    : (field === 'relations' || field === 'centred_on') && part === 'source';
}

/** Gives every web address of an entry or an indicator, well-formed or not, in order. */
export function addressesIn(data: unknown): FoundText[] {
  return textsIn(data).filter(({ path }) => isAddressPath(path));
}

/** Gives every text of an entry or an indicator that is meant to be read: all but web addresses. */
export function proseIn(data: unknown): FoundText[] {
  return textsIn(data).filter(({ path }) => !isAddressPath(path));
}

/** Gives the last field name on a path, for messages. */
export function fieldName(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? 'the file';
}

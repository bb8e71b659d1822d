import type { Path } from '../core/problem.ts';
import { entryOfPath } from '../core/ids.ts';
import type { FoundDataset } from './rule.ts';

/** A text value and where it stands. */
interface FoundText {
  readonly path: Path;
  readonly text: string;
}

/** Returns every text value in a piece of data, keys apart, in order. */
export function textsIn(data: unknown, path: Path = []): FoundText[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  if (isRecord(data)) return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
  return [];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the maps in a list, each with its position; nothing where there is no list. */
export function recordsIn(value: unknown): { index: number; record: Readonly<Record<string, unknown>> }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((record: unknown, index) => (isRecord(record) ? [{ index, record }] : []));
}

/** Returns a value if it is text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Returns the texts in a list, or the text itself as a list of one. */
export function listOfTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

/** Returns whether a path leads to a field that holds a web address. */
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

/** Returns every web address of an entry or an indicator, well-formed or not, in order. */
export function addressesIn(data: unknown): FoundText[] {
  return textsIn(data).filter(({ path }) => isAddressPath(path));
}

/** Returns every text of an entry or an indicator that is meant to be read: all but web addresses. */
export function proseIn(data: unknown): FoundText[] {
  return textsIn(data).filter(({ path }) => !isAddressPath(path));
}

/** Returns the last field name on a path, for messages. */
export function fieldName(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? 'the file';
}

/**
 * Returns every id that has a file, in the order of the files: also those of files that could not be read, whose own
 * problems are reported, and which others rightly refer to.
 */
export function knownIds({ files }: FoundDataset): ReadonlySet<string> {
  return new Set(files.flatMap(({ path }) => entryOfPath(path)?.id ?? []));
}

/** Reads data files of a change with care: their texts come from strangers, and nothing has checked them yet. */
import { parseYaml } from '../../core/yaml.ts';
import { distance } from 'fastest-levenshtein';
import type { ApiFile, Recorded } from '../../core/host-answers.ts';

const MAX_LENGTH = 256 * 1024;
const MAX_BRACKETS = 200;
const MAX_INDENT = 60;
const MAX_MARKERS = 20;

export type Data = Readonly<Record<string, unknown>>;

/** Returns the fields of a data file; undefined for what is no map of fields or could harm the parser, which recurses. */
export function readData(text: string): Data | undefined {
  if (!isSafe(text)) return undefined;
  const { data } = parseYaml(text);
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Data) : undefined;
}

/** Every level of depth needs a bracket, an indent or a marker, so these bounds keep far below what breaks the parser. */
function isSafe(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  if ((text.match(/[[{]/g)?.length ?? 0) > MAX_BRACKETS) return false;
  return text.split('\n').every((line) => {
    const indent = line.length - line.trimStart().length;
    return indent <= MAX_INDENT && (line.match(/[-?:](?=\s)/g)?.length ?? 0) <= MAX_MARKERS;
  });
}

/** Returns a value as text with its keys in order, so that two of them can be compared. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'string') return JSON.stringify(value.replace(/\s+/g, ' ').trim());
  if (typeof value !== 'object' || value === null) return value === undefined ? '' : JSON.stringify(value);
  const pairs = Object.entries(value as Data).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}

/** Returns the top-level fields of a data file that differ; undefined where a side cannot be read. */
export function changedFields(
  before: string | undefined,
  after: string | undefined,
): ReadonlySet<string> | undefined {
  const [old, now] = [sideOf(before), sideOf(after)];
  if (!old || !now) return undefined;
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return new Set([...names].filter((name) => canonical(old[name]) !== canonical(now[name])));
}

function sideOf(text: string | undefined): Data | undefined {
  return text === undefined ? undefined : readData(text);
}

/** Returns the relations in a data file by their canonical text; none where it cannot be read. */
export function relationsIn(text: string | undefined): ReadonlyMap<string, { type: string; to: string }> {
  const list = sideOf(text)?.['relations'];
  const found = new Map<string, { type: string; to: string }>();
  for (const item of Array.isArray(list) ? (list as unknown[]) : []) {
    if (typeof item !== 'object' || item === null) continue;
    const { type, to } = item as Data;
    if (typeof type === 'string' && typeof to === 'string') found.set(canonical(item), { type, to });
  }
  return found;
}

/** As many letters as a slip of the keyboard: more could turn a note around. */
const SLIP = 2;

/**
 * Tells whether a change is, by meaning, what it was at an earlier head: it touches the same files, and each is the same but for
 * the form and remarks of data files and slips in their notes.
 */
export function meansTheSame(
  earlier: NonNullable<Recorded['earlier']>,
  { files, texts }: Pick<Recorded, 'files' | 'texts'>,
): boolean {
  if (earlier.files.length !== files.length) return false;
  const old = new Map(earlier.files.map((file) => [file.filename, file]));
  return files.every((file) => {
    const before = old.get(file.filename);
    if (!before || !isSameDeed(before, file)) return false;
    if (before.sha === file.sha) return true;
    return isSameData(earlier.after[file.filename], texts[file.filename]?.after);
  });
}

function isSameDeed(a: ApiFile, b: ApiFile): boolean {
  return a.status === b.status && a.previous_filename === b.previous_filename;
}

function isSameData(a: string | null | undefined, b: string | null | undefined): boolean {
  const [old, now] = [typeof a === 'string' && readData(a), typeof b === 'string' && readData(b)];
  if (!old || !now) return false;
  return canonical(withoutNotes(old)) === canonical(withoutNotes(now)) && isSlip(old['notes'], now['notes']);
}

function withoutNotes({ notes: _notes, ...rest }: Data): Data {
  return rest;
}

function isSlip(a: unknown, b: unknown): boolean {
  if (canonical(a) === canonical(b)) return true;
  return typeof a === 'string' && typeof b === 'string' && distance(a, b) <= SLIP && digits(a) === digits(b);
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

import { isMap, isSeq } from 'yaml';
import type { Document } from 'yaml';
import { isRecord } from '../../check/guards.ts';
import { canonicalText } from '../../check/rules/canonical-form.ts';
import { pathOfEntry } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';
import type { Path } from '../../core/problem.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { parseYaml } from '../../core/yaml.ts';
import type { Answers } from './draft.ts';

/**
 * Gives the file of an entry that is there, with what differs between two states of its data put into its text: what was
 * not changed stays as it is written, comments too, also where the file has been changed by others meanwhile.
 */
export function revisedFile(
  { kind, id, text }: { readonly kind: Kind; readonly id: string; readonly text: string },
  before: Answers,
  after: Answers,
): SourceFile {
  const path = pathOfEntry({ kind, id });
  const { document } = parseYaml(text);
  const changed = change(document, [], before, after);
  return { path, text: changed ? canonicalText(path, document.toString(), `${kind}.schema.json`) : text };
}

/** Puts a difference into a document, as deep down as it goes; tells whether there was any. */
function change(document: Document.Parsed, path: Path, before: unknown, after: unknown): boolean {
  if (sameData(before, after)) return false;
  if (after === undefined) return document.deleteIn(path);
  const there = document.getIn(path, true);
  const steps = stepsOf(
    before,
    after,
    path.length === 0 ? isMap(document.contents) : isMap(there),
    isSeq(there),
  );
  if (steps === undefined) document.setIn(path, document.createNode(after));
  else for (const [step, old, value] of steps) change(document, [...path, step], old, value);
  return true;
}

type Step = readonly [step: string | number, before: unknown, after: unknown];

/** Gives the parts of a value that may each have changed; undefined where it is replaced as a whole. */
function stepsOf(before: unknown, after: unknown, map: boolean, list: boolean): Step[] | undefined {
  if (map && isRecord(before) && isRecord(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].map((name) => [name, before[name], after[name]]);
  }
  // Items that are added at the end leave the others as they are; what comes or goes in between moves all.
  if (!list || !Array.isArray(before) || !Array.isArray(after) || after.length < before.length)
    return undefined;
  return after.map((value: unknown, index): Step => [index, before[index], value]);
}

/** Tells whether two pieces of data are the same, whatever the order of their keys. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameData(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameData(a[name], b[name]));
}

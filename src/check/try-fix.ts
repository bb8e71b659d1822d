/**
 * Nothing is offered as a repair that was not tried: the edit is made on a copy of the data folder in memory and the copy
 * is checked. It must parse, remove the problems it is meant for, and bring no other.
 */
import { isMap, isScalar, isSeq, stringify } from 'yaml';
import type { Document } from 'yaml';
import { schemaOfPath } from '../core/schema/file-types.ts';
import type { Path } from '../core/problem.ts';
import type { SourceFile } from '../core/source-file.ts';
import { parseYaml } from '../core/yaml.ts';
import type { DataEdit, Problem } from './finding.ts';
import { textOfEdited } from './rules/canonical-form.ts';

/** The new text of one file of the data folder. */
interface Edit {
  readonly path: string;
  readonly text: string;
}

/**
 * Returns the problems of a data folder. What is wrong with single files may be left out for all but the edited ones, since
 * nothing in the others changes; what rules for the whole folder find may not.
 */
export type Check = (files: readonly SourceFile[], edited: ReadonlySet<string>) => readonly Problem[];

type Refusal =
  /** The edit changes no file of the folder. */
  | { readonly reason: 'no-change' }
  | { readonly reason: 'does-not-parse'; readonly path: string }
  | { readonly reason: 'not-cured'; readonly problem: Problem }
  | { readonly reason: 'new-problem'; readonly problem: Problem };

type Tried =
  /** With the folder as it is after the edit. */
  | { readonly accepted: true; readonly files: readonly SourceFile[] }
  | ({ readonly accepted: false } & Refusal);

/** Makes edits on a copy of a data folder, checks it, and returns whether they may be offered, or why not. */
export function tryFix(
  files: readonly SourceFile[],
  edits: readonly Edit[],
  cures: readonly Problem[],
  check: Check,
): Tried {
  const texts = new Map(edits.map(({ path, text }) => [path, text]));
  const edited = new Set<string>();
  const copy = files.map((file): SourceFile => {
    const text = texts.get(file.path);
    if (text === undefined || text === file.text || file.unreadable !== undefined) return file;
    edited.add(file.path);
    return { path: file.path, text };
  });
  if (edited.size === 0) return { accepted: false, reason: 'no-change' };
  const broken = copy.find(
    ({ path, text }) =>
      edited.has(path) && schemaOfPath(path) !== undefined && parseYaml(text).data === undefined,
  );
  if (broken) return { accepted: false, reason: 'does-not-parse', path: broken.path };

  const before = counted(check(files, edited));
  const problems = check(copy, edited);
  const after = counted(problems);
  const problem = problems.find((one) => (after.get(keyOf(one)) ?? 0) > (before.get(keyOf(one)) ?? 0));
  if (problem) return { accepted: false, reason: 'new-problem', problem };
  const meant = counted(cures);
  const left = cures.find((one) => {
    const key = keyOf(one);
    return (after.get(key) ?? 0) > (before.get(key) ?? 0) - (meant.get(key) ?? 0);
  });
  return left ? { accepted: false, reason: 'not-cured', problem: left } : { accepted: true, files: copy };
}

function counted(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of problems) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

/** Parameters that say what to do and not what is wrong. */
const ADVICE: ReadonlySet<string> = new Set(['tip', 'suggestion', 'empty', 'advice']);

/**
 * What makes two problems the same before and after an edit. Lines move and what is advised depends on other entries, so
 * neither counts; the form of a file is one problem, wherever it begins.
 */
function keyOf({ file, rule, code, params }: Problem): string {
  if (rule === 'canonical-form') return `${file}\0${rule}`;
  const lasting = Object.entries(params).filter(([name]) => !ADVICE.has(name));
  return [file, rule, code, JSON.stringify(lasting)].join('\0');
}

/**
 * Returns a YAML text with another word at a path, and nothing else changed; undefined where no single word stands there,
 * plain or in quotes.
 */
export function withWord(text: string, path: Path, word: string): string | undefined {
  const { document, data } = parseYaml(text);
  const node: unknown = data === undefined ? undefined : document.getIn(path, true);
  if (!isScalar(node) || !node.range) return undefined;
  const [begin, end] = node.range;
  if (!WORD.test(text.slice(begin, end))) return undefined;
  return text.slice(0, begin) + stringify(word).trim() + text.slice(end);
}

const WORD = /^(["']?)[\w-]+\1$/;

/**
 * Returns the text of a data file after edits of its data, in canonical form; undefined where it does not parse or has
 * nothing at a path.
 */
export function withEdits(file: string, text: string, edits: readonly DataEdit[]): string | undefined {
  const parsed = parseYaml(text);
  const { document, data } = parsed;
  // What is taken out of a list moves what follows, so it goes last and from the end.
  const removed = edits.filter((edit) => 'isRemoved' in edit).sort((a, b) => lastStep(b) - lastStep(a));
  const inTurn = [...edits.filter((edit) => !('isRemoved' in edit)), ...removed];
  if (data === undefined || !inTurn.every((edit) => applied(document, edit))) return undefined;
  const schema = schemaOfPath(file);
  return schema === undefined ? document.toString() : textOfEdited(file, parsed, schema);
}

function lastStep({ path }: DataEdit): number {
  return Number(path.at(-1));
}

function applied(document: Document, edit: DataEdit): boolean {
  const { path } = edit;
  if ('item' in edit) {
    if (document.hasIn(path)) document.addIn(path, document.createNode(edit.item));
    else document.setIn(path, document.createNode([edit.item]));
    return true;
  }
  if (!document.hasIn(path)) return false;
  const above = path.slice(0, -1);
  const holder: unknown = above.length === 0 ? document.contents : document.getIn(above);
  if ('isRemoved' in edit) {
    document.deleteIn(path);
    // A list without items is taken out as a whole.
    if (isSeq(holder) && holder.items.length === 0) document.deleteIn(above);
    return true;
  }
  if ('key' in edit) {
    if (!isMap(holder)) return false;
    const pair = holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    if (!pair) return false;
    pair.key = document.createNode(edit.key);
    if (edit.value !== undefined) pair.value = document.createNode(edit.value);
    return true;
  }
  document.setIn(path, document.createNode(edit.value));
  return true;
}

import { schemaOfPath } from '../../src/core/schema/file-types.ts';
import { closeSync, constants, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as words from '#words/commands/data.ts';
import { GUARDS } from '../../src/check/rules/index.ts';
import { canonicalText } from '../../src/check/rules/canonical-form.ts';
import type { Problem } from '../../src/check/finding.ts';
import { tryFix, withWord } from '../../src/check/try-fix.ts';
import type { SourceFile } from '../../src/core/source-file.ts';
import { parseYaml } from '../../src/core/yaml.ts';
import type { Checked } from './check.ts';

/** Says which file was rewritten and how, both in words for people. */
interface Mended {
  readonly file: string;
  readonly what: readonly string[];
}

/** What these refuse is not parsed here either. */
const GUARD_NAMES = new Set(GUARDS.map(({ name }) => name));

/** What would be written into a file, and the problems that it is for. */
interface Repair {
  readonly path: string;
  /** The text in canonical form, with relations as they were. */
  readonly formed: string;
  readonly text: string;
  readonly cures: readonly Problem[];
}

/**
 * Rewrites the chosen files of a checked data folder in which something can be put right with certainty: their form, and
 * relations that name an id by which an entry was called before. Returns what it rewrote. What is written was tried on a
 * copy of the folder first. Files that do not parse, that were refused before parsing, that cannot be read or that rewriting
 * would take something from stay as they are; links are never followed.
 */
export function fixFolder(checked: Checked, chosen: (file: string) => boolean): Mended[] {
  const { folder, files, problems } = checked;
  const refused = new Set(problems.filter(({ rule }) => GUARD_NAMES.has(rule)).map(({ file }) => file));
  const moved = redirectsOf(files.filter(({ path }) => !refused.has(`${folder}/${path}`)));
  const repairs = files.flatMap((file) => {
    const name = `${folder}/${file.path}`;
    const own = problems.filter((one) => one.file === name);
    if (own.length === 0 || refused.has(name) || !chosen(name)) return [];
    return repairOf(
      file,
      own.map((one) => ({ ...one, file: file.path })),
      moved,
    );
  });
  return accepted(repairs, checked).map(({ path, formed, text }) => {
    write(join(folder, path), text);
    const was = files.find((one) => one.path === path)?.text;
    const what = [
      ...(text === formed ? [] : [words.fixes.relations]),
      ...(formed === was ? [] : [words.fixes.form]),
    ];
    return { file: `${folder}/${path}`, what };
  });
}

/** Returns each old id with the one that took its place. */
function redirectsOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const file = files.find(({ path }) => path === 'redirects.yaml');
  const data: unknown = file && parseYaml(file.text).data;
  return new Map(
    Object.entries(data ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

/** Returns the repairs that hold together on a copy: all of them, or else those that do one after another. */
function accepted(repairs: readonly Repair[], { files, check }: Checked): readonly Repair[] {
  if (repairs.length === 0) return [];
  const cures = repairs.flatMap((one) => one.cures);
  if (tryFix(files, repairs, cures, check).accepted) return repairs;
  let now = files;
  return repairs.flatMap((whole) => {
    const form = whole.cures.filter((one) => !isRelation(one));
    const smaller = { ...whole, text: whole.formed, cures: form };
    for (const repair of [whole, smaller]) {
      const tried = tryFix(now, [repair], repair.cures, check);
      if (!tried.accepted) continue;
      now = tried.files;
      return [repair];
    }
    return [];
  });
}

const isRelation = ({ rule, fixable }: Problem) => rule === 'relation-target' && fixable;

function repairOf(
  file: SourceFile,
  problems: readonly Problem[],
  moved: ReadonlyMap<string, string>,
): Repair[] {
  // In canonical form each target is one word on a line of its own, which can be put right safely.
  const formed = canonical(file.path, file.text);
  const relations = problems.filter(isRelation);
  const retargeted = relations.reduce((text, { path }) => {
    const old: unknown = parseYaml(text).document.getIn(path);
    const now = typeof old === 'string' ? moved.get(old) : undefined;
    return now === undefined ? text : (withWord(text, path, now) ?? text);
  }, formed);
  const text = canonical(file.path, retargeted);
  if (text === file.text) return [];
  const form = formed === file.text ? [] : problems.filter(({ rule }) => rule === 'canonical-form');
  const turned = retargeted === formed ? [] : relations;
  return [{ path: file.path, formed, text, cures: [...turned, ...form] }];
}

/** Returns the canonical text of a file, or its text unchanged where it has none or writing it anew would lose something. */
function canonical(path: string, text: string): string {
  const schema = schemaOfPath(path);
  return schema === undefined ? text : canonicalText(path, text, schema);
}

function write(path: string, text: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW);
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

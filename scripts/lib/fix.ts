import { schemaOfPath } from '../../src/core/schema/file-types.ts';
import { closeSync, constants, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, stringify } from 'yaml';
import { RULES } from '../../src/check/rules/index.ts';
import { canonicalText } from '../../src/check/rules/canonical-form.ts';
import { entryOfPath } from '../../src/core/ids.ts';
import type { SourceFile } from '../../src/core/source-file.ts';
import { parseYaml } from '../../src/core/yaml.ts';
import type { Checked } from './check.ts';

/** Says which file was rewritten and how, both in words for people. */
interface Mended {
  readonly file: string;
  readonly what: string;
}

/** Rules that keep a file from the parser: what they refuse is not parsed here either. */
const GUARDS = new Set(
  RULES.flatMap((rule) => (rule.scope === 'file' && rule.guard === true ? [rule.name] : [])),
);

/**
 * Rewrites the chosen files of a checked data folder in which something can be put right with certainty: their form, and
 * relations that name an id by which an entry was called before. Gives what it rewrote. Files that do not parse, that
 * were refused before parsing, that cannot be read or that rewriting would take something from stay as they are; links
 * are never followed.
 */
export function fixFolder({ folder, files, problems }: Checked, chosen: (file: string) => boolean): Mended[] {
  const refused = new Set(problems.filter(({ rule }) => GUARDS.has(rule)).map(({ file }) => file));
  const faulty = new Set(problems.map(({ file }) => file));
  const safe = files.filter(({ path }) => !refused.has(`${folder}/${path}`));
  const moved = redirectsOf(safe);
  return safe.flatMap((file) => {
    const name = `${folder}/${file.path}`;
    if (!faulty.has(name) || !chosen(name)) return [];
    // In canonical form each target is one word on a line of its own, which can be put right safely.
    const formed = canonical(file.path, file.text);
    const text = canonical(file.path, retarget(formed, moved));
    if (text === file.text) return [];
    write(join(folder, file.path), text);
    const what = [text === formed ? [] : 'relations to renamed entries', formed === file.text ? [] : 'form'];
    return [{ file: name, what: what.flat().join(' and ') }];
  });
}

/** Gives each old id with the id of the entry that took its place, where there is one. */
function redirectsOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const file = files.find(({ path }) => path === 'redirects.yaml');
  const ids = new Set(files.map(({ path }) => entryOfPath(path)?.id));
  return new Map(
    Object.entries((file && parseYaml(file.text).data) ?? {}).filter(
      (pair): pair is [string, string] =>
        typeof pair[1] === 'string' && ids.has(pair[1]) && !ids.has(pair[0]),
    ),
  );
}

/**
 * Returns the text with relations turned to the present ids of their targets. Only those words change: where a target is
 * written in another way than as one word, or anything else would change, the text is returned as it is.
 */
function retarget(text: string, moved: ReadonlyMap<string, string>): string {
  const { document, data } = parseYaml(text);
  const relations = isMap(document.contents) ? document.contents.get('relations', true) : undefined;
  if (data === undefined || !isSeq(relations)) return text;
  let now = text;
  // From the end to the beginning, so that the places of those still to come stay right.
  for (const relation of relations.items.toReversed()) {
    const to = isMap(relation) ? relation.get('to', true) : undefined;
    const id = isScalar(to) && typeof to.value === 'string' ? moved.get(to.value) : undefined;
    if (!isScalar(to) || id === undefined || !to.range) continue;
    const [begin, end] = to.range;
    if (!WORD.test(text.slice(begin, end))) continue;
    now = now.slice(0, begin) + stringify(id).trim() + now.slice(end);
    to.value = id;
  }
  return isDeepStrictEqual(parseYaml(now).data, document.toJS()) ? now : text;
}

const WORD = /^(["']?)[\w-]+\1$/;

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

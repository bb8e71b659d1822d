import { diffArrays } from 'diff';
import { distance } from 'fastest-levenshtein';
import { schemaOfPath } from '../core/schema/file-types.ts';
import { textOf } from '../check/guards.ts';
import { canonicalText } from '../check/rules/canonical-form.ts';
import { fieldsOf } from '../core/schema/fields.ts';
import { hasCode } from '../check/finding.ts';
import type { Problem } from '../check/finding.ts';
import { parseYaml } from '../core/yaml.ts';
import { canonical } from './vocabulary.ts';
import { valueAt } from './problems.ts';
import type { Suggestion } from './model.ts';
import type { Snapshot } from './snapshot.ts';
import { fieldAt } from './term-uses.ts';

/** More lines at once are not looked at one by one: `npm run fix` writes them. */
const MOST_LINES = 40;
const MOST_HUNKS = 10;

/** Returns the lines that put a problem right, where there is no doubt what is meant; none otherwise. */
export function suggestionsFor(problem: Problem, head: Snapshot): readonly Suggestion[] {
  const path = problem.file.replace(/^data\//, '');
  const text = head.files.get(path)?.text;
  if (text === undefined) return [];
  const replaced = (old: string | undefined, now: string | undefined) =>
    old === undefined || now === undefined ? [] : onLine(problem, text, old, now);
  switch (problem.rule) {
    case 'canonical-form':
      return inForm(problem.file, path, text);
    case 'relation-target': {
      const old = textOf(valueAt(head.data.get(path), problem.path));
      const now = old === undefined ? undefined : head.redirects.get(old);
      return problem.fixable && head.entries.has(now ?? '') ? replaced(old, now) : [];
    }
    case 'schema': {
      const value = textOf(valueAt(head.data.get(path), problem.path));
      const schema = schemaOfPath(path) ?? '';
      const list = fieldAt(schema, problem.path)?.list;
      if (list !== undefined) return replaced(value, termMeant(value, list, head));
      return replaced(...fieldMeant(problem, schema, head.data.get(path)));
    }
    case 'removed-id':
      return redirectLine(problem, text);
    default:
      return [];
  }
}

/** Puts one word for another at the place of the problem; gives nothing where that word does not stand there. */
function onLine({ file, line, column }: Problem, text: string, old: string, now: string): Suggestion[] {
  const written = text.split('\n')[line - 1] ?? '';
  const [before, after] = [written.slice(0, column - 1), written.slice(column - 1)];
  if (!after.startsWith(old)) return [];
  return [{ file, startLine: line, endLine: line, replacement: `${before}${now}${after.slice(old.length)}` }];
}

const folded = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '-');

/** Returns the one term that can be meant: its id or label in other letters, or the only id within a slip or two of the keyboard. */
function termMeant(value: string | undefined, list: string, { lists }: Snapshot): string | undefined {
  const terms = [...(lists.byName.get(list)?.terms.values() ?? [])];
  if (value === undefined) return undefined;
  const same = terms.filter(({ id, label }) => [id, folded(label)].includes(folded(value)));
  return same.length === 1
    ? same[0]?.id
    : onlyNear(
        value,
        terms.map(({ id }) => id),
      );
}

/** Returns the only candidate within two letters, where all others are at least two letters further off. */
function onlyNear(word: string, candidates: readonly string[]): string | undefined {
  const most = word.length < 6 ? 1 : 2;
  const [first, second] = candidates
    .map((id) => ({ id, cost: distance(folded(word), id) }))
    .sort((a, b) => a.cost - b.cost);
  if (!first || first.cost > most || (second && second.cost < first.cost + 2)) return undefined;
  return first.id;
}

/** Returns a mistyped name of a field and the only one that can be meant, if the file has not that one too. */
function fieldMeant(
  { path }: Problem,
  schema: string,
  data: unknown,
): [string | undefined, string | undefined] {
  const [above, name] = [path.slice(0, -1), path.at(-1)];
  if (typeof name !== 'string' || schema === '') return [undefined, undefined];
  const fields = above.length === 0 ? fieldsOf(schema) : (fieldAt(schema, above)?.fields ?? []);
  const holder = valueAt(data, above);
  if (fields.some((field) => field.name === name)) return [undefined, undefined];
  const free = fields.filter(
    (field) => typeof holder === 'object' && holder !== null && !Object.hasOwn(holder, field.name),
  );
  const meant = onlyNear(
    name,
    free.map((field) => field.name),
  );
  return [name, meant];
}

/** Returns the lines that differ from the canonical form, if that form says the same. */
function inForm(file: string, path: string, text: string): Suggestion[] {
  const schema = schemaOfPath(path);
  if (schema === undefined) return [];
  const wanted = canonicalText(path, text, schema);
  if (canonical(parseYaml(wanted).data) !== canonical(parseYaml(text).data)) return [];
  const found: Suggestion[] = [];
  let line = 1;
  let taken: string[] = [];
  let put: string[] | undefined;
  let last = '';
  const flush = (next: string | undefined) => {
    if (put === undefined) return;
    // Lines can only be put in place of others, so that what is new takes a neighbour with it.
    const [lines, first] =
      taken.length > 0
        ? [put, line - taken.length]
        : line > 1
          ? [[last, ...put], line - 1]
          : [[...put, next ?? ''], line];
    const endLine = taken.length > 0 ? line - 1 : first;
    found.push({ file, startLine: first, endLine, replacement: lines.join('\n') });
    last = taken.at(-1) ?? last;
    [taken, put] = [[], undefined];
  };
  const lines = (whole: string) => whole.replace(/\n$/, '').split('\n');
  for (const { value, added, removed } of diffArrays(lines(text), lines(wanted))) {
    if (removed) {
      put ??= [];
      taken.push(...value);
      line += value.length;
    } else if (added) (put ??= []).push(...value);
    else {
      flush(value[0]);
      line += value.length;
      last = value.at(-1) ?? '';
    }
  }
  flush(undefined);
  const isShort =
    found.length <= MOST_HUNKS && found.every((one) => one.endLine - one.startLine < MOST_LINES);
  return isShort ? found : [];
}

/** Returns the line of a redirect, put under the last one. */
function redirectLine(problem: Problem, text: string): Suggestion[] {
  if (!hasCode(problem, 'removed-id/renamed')) return [];
  const { file, line, params } = problem;
  const redirect = `${params.before}: ${params.after}`;
  const last = text.split('\n')[line - 1] ?? '';
  const replacement = last.trim() === '{}' ? redirect : `${last}\n${redirect}`;
  return [{ file, startLine: line, endLine: line, replacement }];
}

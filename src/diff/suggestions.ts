import { distance } from 'fastest-levenshtein';
import { schemaOfPath } from '../core/schema/file-types.ts';
import { textOf } from '../check/guards.ts';
import { canonicalText } from '../check/rules/canonical-form.ts';
import { fieldsOf } from '../core/schema/fields.ts';
import { hasCode } from '../check/finding.ts';
import type { Problem } from '../check/finding.ts';
import { withRedirect } from './snapshot-problems.ts';
import type { SourceFile } from '../core/source-file.ts';
import { tryFix } from '../check/try-fix.ts';
import type { Check } from '../check/try-fix.ts';
import { parseYaml } from '../core/yaml.ts';
import { canonical, fieldAt } from './vocabulary.ts';
import { asOne, hunksBetween, withHunks } from './hunks.ts';
import { valueAt } from './problems.ts';
import type { Suggestion } from './model.ts';
import type { Snapshot } from './snapshot.ts';

/** More lines at once are not looked at one by one: `npm run fix` writes them. */
const MOST_LINES = 40;
const MOST_HUNKS = 10;
/** Each is tried on a copy of the data. */
const MOST_TRIED = 40;

/** What repairs are tried on: the state that is proposed, and what is wrong with a state of its files. */
interface Proposed {
  readonly head: Snapshot;
  readonly files: readonly SourceFile[];
  readonly check: Check;
}

/**
 * Returns the problems, each with the lines that put it right where there is no doubt what is meant and where a copy with
 * those lines in place was checked and had that problem no more and no new one.
 */
export function withSuggestions<P extends Problem>(
  problems: readonly P[],
  proposed: Proposed,
): (P & { readonly suggestions: readonly Suggestion[] })[] {
  const renamed = missingRedirects(problems, proposed);
  // Errors come first in the report, and no more problems than these are shown in it.
  const tried = new Set(
    [...problems]
      .sort((a, b) => Number(a.level !== 'error') - Number(b.level !== 'error'))
      .slice(0, MOST_TRIED),
  );
  return problems.map((problem) => ({
    ...problem,
    suggestions: renamed.get(problem) ?? (tried.has(problem) ? suggestionsFor(problem, proposed) : []),
  }));
}

function suggestionsFor(problem: Problem, proposed: Proposed): readonly Suggestion[] {
  const { head } = proposed;
  const path = pathOf(problem);
  const text = head.files.get(path)?.text;
  if (text === undefined) return [];
  const replaced = (old: string | undefined, now: string | undefined) => {
    if (old === undefined || now === undefined) return [];
    const lines = onLine(problem, text, old, now);
    return isAccepted(lines, text, [problem], proposed) ? lines : [];
  };
  switch (problem.rule) {
    case 'canonical-form':
      return inForm(problem, path, text, proposed);
    case 'relation-target': {
      const old = textOf(valueAt(head.data.get(path), problem.path));
      return problem.fixable ? replaced(old, head.redirects.get(old ?? '')) : [];
    }
    case 'schema': {
      const value = textOf(valueAt(head.data.get(path), problem.path));
      const schema = schemaOfPath(path) ?? '';
      const list = fieldAt(schema, problem.path)?.list;
      if (list !== undefined) return replaced(value, termMeant(value, list, head));
      return replaced(...fieldMeant(problem, schema, head.data.get(path)));
    }
    default:
      return [];
  }
}

const pathOf = ({ file }: Problem) => file.replace(/^data\//, '');

/** Returns whether lines of one file, put in place, do what they are offered for. */
function isAccepted(
  lines: readonly Suggestion[],
  text: string,
  cures: readonly Problem[],
  { files, check }: Proposed,
): boolean {
  const [first] = lines;
  if (!first) return false;
  const path = first.file.replace(/^data\//, '');
  return tryFix(files, [{ path, text: withHunks(text, lines) }], cures, check).accepted;
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

/**
 * Returns the lines that differ from the canonical form. Each is offered by itself, so where one without the others would
 * change what the file says, all are offered as one.
 */
function inForm(problem: Problem, path: string, text: string, proposed: Proposed): Suggestion[] {
  const schema = schemaOfPath(path);
  if (schema === undefined) return [];
  const wanted = canonicalText(path, text, schema);
  const meaning = canonical(parseYaml(text).data);
  if (canonical(parseYaml(wanted).data) !== meaning) return [];
  const hunks = hunksBetween(problem.file, text, wanted);
  if (hunks.length > MOST_HUNKS || !isAccepted(hunks, text, [problem], proposed)) return [];
  const alone = hunks.every(
    (one) =>
      canonical(parseYaml(withHunks(text, [one])).data) === meaning && isAccepted([one], text, [], proposed),
  );
  const whole = alone ? undefined : asOne(text, hunks);
  const offered = whole ? [whole] : hunks;
  const isShort = offered.every(({ startLine, endLine }) => endLine - startLine < MOST_LINES);
  return isShort && isAccepted(offered, text, [problem], proposed) ? offered : [];
}

/** Returns the lines for all redirects that renamed entries lack, at the first of those problems, since they stand together. */
function missingRedirects<P extends Problem>(
  problems: readonly P[],
  proposed: Proposed,
): ReadonlyMap<P, readonly Suggestion[]> {
  const lacking = problems.filter((one) => hasCode(one, 'removed-id/renamed'));
  const [first] = lacking;
  const text = first && proposed.head.files.get(pathOf(first))?.text;
  if (!first || text === undefined) return new Map();
  const path = pathOf(first);
  const now = lacking.reduce<string | undefined>(
    (whole, { params }) =>
      whole === undefined ? undefined : withRedirect(whole, params.before, params.after),
    text,
  );
  if (now === undefined) return new Map();
  // A file without a redirect may lack the line with its schema, which it needs with one.
  for (const wanted of [now, canonicalText(path, now, schemaOfPath(path) ?? '')]) {
    const lines = hunksBetween(first.file, text, wanted);
    if (isAccepted(lines, text, lacking, proposed)) return new Map([[first, lines]]);
  }
  return new Map();
}

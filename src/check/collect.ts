/**
 * What rules find becomes problems, each with the place where it stands. Tips that say what to write are kept only where
 * writing it works; where not, the rule's plain advice takes their place.
 */
import { group } from 'd3-array';
import type { SourceFile } from '../core/source-file.ts';
import type { ParsedYaml } from '../core/yaml.ts';
import type { DataEdit, Finding, Offer, Problem } from './finding.ts';
import { tryFix, withEdits } from './try-fix.ts';
import type { Check } from './try-fix.ts';

/** A problem whose tip says what to write. */
interface Offered {
  readonly problem: Problem;
  readonly edits: readonly DataEdit[];
  /** What is reported if that would not put it right. */
  readonly otherwise: Problem;
}

/** What was found, before it is known which tips work. */
export interface Found {
  readonly problems: readonly Problem[];
  readonly offers: readonly Offered[];
}

interface Collector extends Found {
  readonly add: (rule: string, path: string, finding: Finding) => void;
}

/** Returns an empty collector; `parse` gives the tree of a file, in which the places of findings are looked up. */
export function collector(parse: (path: string) => ParsedYaml | undefined): Collector {
  const [problems, offers]: [Problem[], Offered[]] = [[], []];
  // Findings of one file mostly come one after another, so only its text is kept parsed.
  let last: { path: string; yaml: ParsedYaml | undefined } | undefined;
  const yamlOf = (path: string) => {
    if (last?.path !== path || !last.yaml) last = { path, yaml: parse(path) };
    return last.yaml;
  };
  const add = (rule: string, file: string, finding: Finding) => {
    const one = problem(rule, file, finding, () => yamlOf(file));
    problems.push(one);
    const offer = finding.made ? undefined : (finding.offer ?? suggested(finding));
    if (!offer) return;
    const { path, at, level } = finding;
    const place = { ...(path && { path }), ...(at && { at }), ...(level && { level }) };
    offers.push({
      problem: one,
      edits: offer.edits,
      otherwise: problem(rule, file, { ...place, ...offer.otherwise }, () => yamlOf(file)),
    });
  };
  return { problems, offers, add };
}

/** A parameter `suggestion` is what was most likely meant at the path of a finding; words do without it too. */
function suggested(finding: Finding): Offer | undefined {
  const { path, at, code, params } = finding;
  const { suggestion } = params as { readonly suggestion?: string | undefined };
  if (suggestion === undefined || path === undefined) return undefined;
  return {
    edits: [at === 'key' ? { path, key: suggestion } : { path, value: suggestion }],
    otherwise: { code, params: { ...params, suggestion: undefined } } as Offer['otherwise'],
  };
}

/** Turns a finding into a problem with a line and column. */
export function problem(
  rule: string,
  file: string,
  finding: Finding,
  yaml?: () => ParsedYaml | undefined,
): Problem {
  const path = finding.path ?? [];
  const start = { line: 1, column: 1 };
  const position =
    finding.line === undefined
      ? ((finding.path && yaml?.()?.locate(path, finding.at ?? 'value')) ?? start)
      : { line: finding.line, column: finding.column ?? 1 };
  return {
    file,
    line: position.line,
    column: position.column,
    path,
    rule,
    code: finding.code,
    params: finding.params,
    level: finding.level ?? 'error',
    fixable: finding.fixable ?? false,
    ...(finding.made && { made: finding.made }),
  };
}

/** Maximum number of copies that are checked; tips that are left then get plain advice. */
const MOST_COPIES = 60;

/**
 * Returns the problems, with plain advice in place of tips that do not work. Tips are tried together, so that whoever
 * follows all of them ends with a folder in which they hold: first all at once and, where that fails, one half after the
 * other, each with those that were accepted before.
 */
export function settleOffers(
  { problems, offers }: Found,
  files: readonly SourceFile[],
  check: Check,
): readonly Problem[] {
  const refused = new Map<Problem, Problem>();
  let copies = 0;
  const settle = (some: readonly Offered[], accepted: readonly Offered[]): readonly Offered[] => {
    if (some.length === 0) return accepted;
    const isLeft = copies++ >= MOST_COPIES;
    if (!isLeft && hold([...accepted, ...some], files, check)) return [...accepted, ...some];
    if (some.length === 1 || isLeft) {
      for (const offer of some) refused.set(offer.problem, offer.otherwise);
      return accepted;
    }
    const half = Math.ceil(some.length / 2);
    return settle(some.slice(half), settle(some.slice(0, half), accepted));
  };
  settle(offers, []);
  return problems.map((one) => refused.get(one) ?? one);
}

/** Returns whether tips, all followed at once, put their problems right and bring no other. */
function hold(offers: readonly Offered[], files: readonly SourceFile[], check: Check): boolean {
  const all = offers.flatMap(({ problem: { file }, edits }) => edits.map((edit) => ({ file, ...edit })));
  const texts = [...group(all, ({ file }) => file)].map(([path, edits]) => {
    const text = files.find((one) => one.path === path)?.text;
    return { path, text: text === undefined ? undefined : withEdits(path, text, edits) };
  });
  const edits = texts.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
  const cures = offers.map(({ problem: one }) => one);
  return edits.length === texts.length && tryFix(files, edits, cures, check).accepted;
}

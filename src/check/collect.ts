/** What rules find becomes problems, each with the place where it stands. */
import type { ParsedYaml } from '../core/yaml.ts';
import type { Finding, Problem } from './finding.ts';
import type { Offered } from './offers.ts';

export interface Collector {
  readonly problems: readonly Problem[];
  readonly offers: readonly Offered[];
  readonly add: (rule: string, path: string, finding: Finding) => void;
}

/** Gathers what rules find, as problems with their places, and what they offer. */
export function collector(parse: (path: string) => ParsedYaml | undefined): Collector {
  const [problems, offers]: [Problem[], Offered[]] = [[], []];
  // Findings of one file mostly come one after another, so only its text is kept parsed.
  let last: { path: string; yaml: ParsedYaml | undefined } | undefined;
  const yamlOf = (path: string) => {
    if (last?.path !== path || !last.yaml) last = { path, yaml: parse(path) };
    return last.yaml;
  };
  const add = (rule: string, path: string, finding: Finding) => {
    const one = problem(rule, path, finding, () => yamlOf(path));
    problems.push(one);
    const { offer } = finding;
    if (!offer) return;
    const at = finding.path && { path: finding.path };
    const otherwise = problem(rule, path, { ...at, ...offer.otherwise }, () => yamlOf(path));
    offers.push({ problem: one, word: offer.word, otherwise });
  };
  return { problems, offers, add };
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

import type { SourceFile } from '../src/core/source-file.ts';
import { lintFiles } from '../src/check/run.ts';
import { say } from '../src/check/say.ts';
import type { Context, Rule } from '../src/check/rule.ts';

/** Today is fixed, and the gazetteer knows three towns. */
const CONTEXT: Context = {
  today: '2026-11-20',
  regionsOfTown: (town) =>
    ({ Manchester: ['north-west'], Newport: ['wales', 'south-east'], Ashford: ['south-east'] })[town] ?? [],
};

/** Codes that are not of the rule that reports them: of the schemas, and of rules that break down. */
const SHARED = ['schema/', 'check/'];

/**
 * Returns what one rule finds in a data folder of texts by path, a problem a line, all of it in words. Throws where a code
 * does not begin with the name of the rule, as people look for it there.
 */
export function runRule(
  rule: Rule,
  files: Readonly<Record<string, string>> | readonly SourceFile[],
  context: Partial<Context> = {},
): string[] {
  const sources = Array.isArray(files)
    ? (files as readonly SourceFile[])
    : Object.entries(files as Readonly<Record<string, string>>).map(([path, text]) => ({ path, text }));
  return lintFiles(sources, { ...CONTEXT, ...context }, [rule]).problems.map((problem) => {
    const { file, line, column, level, fixable, code } = problem;
    if (![`${rule.name}/`, ...SHARED].some((beginning) => code.startsWith(beginning)))
      throw new Error(`The rule "${rule.name}" reports "${code}".`);
    const { message, tip } = say(problem);
    return `${file}:${line}:${column} ${level}: ${message} → ${tip}${fixable ? ' (fixable)' : ''}`;
  });
}

/** A finding for rules that are made up for a test. */
export const ODD = { code: 'removed-id/renamed', params: { before: 'a', after: 'b' } } as const;

/** Settings of a made-up map, in canonical form. */
export const MAP = `# yaml-language-server: $schema=../schema/map.schema.json
title: A map
question: Who does what in this town?
purpose: A map of who does what in this town.
place_name: this town
language: en-GB
repository:
  url: https://example.org/map
  branch: main
site:
  url: https://example.org
  base: /
contact:
  label: Write to us
  url: https://example.org/contact
licences:
  data:
    name: CC BY 4.0
    url: https://creativecommons.org/licenses/by/4.0/
  code:
    name: MIT
    url: https://opensource.org/license/mit
data_set:
  name: trial
  keywords:
    - trial
search_examples:
  - data
about:
  why:
    - People look for each other.
  entries:
    - They were made up for a test.
accessibility:
  reviewed: 2026-11-20
  known_problems:
    - Nobody reads it.
credits:
  - what: Town names
    words: Made up, no licence.
    url: https://example.org/places
scope:
  statement: The map lists who does what in this town.
  tests:
    - id: here
      question: Is it here?
  in_even_if:
    - it has ended
  out:
    - id: abroad
      what: What is elsewhere
      instead: not listed
  border_cases:
    - case: A club
      ruling: in
      because: It is here.
`;

/** Whether the rules that maintainers set for the branch on the host are those that the judgement relies on. */

import * as words from '#words/ruleset.ts';

type Loose = Readonly<Record<string, unknown>>;

/** Returns what is laxer on the host than it should be, a sentence each; stricter settings are fine. */
export function differences(wanted: unknown, found: unknown): string[] {
  const [want, have] = [recordOf(wanted), recordOf(found)];
  const own = rulesIn(have);
  return [
    ...(have['enforcement'] === want['enforcement']
      ? []
      : [words.notEnforced(have['enforcement'], want['enforcement'])]),
    ...branchesIn(want)
      .filter((one) => !branchesIn(have).includes(one) && !branchesIn(have).includes('~ALL'))
      .map(words.branchNotHeld),
    ...(listOf(recordOf(recordOf(have['conditions'])['ref_name'])['exclude']).length > 0
      ? [words.branchesLeftOut]
      : []),
    ...bypassed(want, have),
    ...[...rulesIn(want)].flatMap(([type, rule]) => {
      const there = own.get(type);
      if (!there) return [words.ruleMissing(type)];
      return [...parametersOf(rule, there), ...checksOf(rule, there)];
    }),
  ];
}

function bypassed(want: Loose, have: Loose): string[] {
  // An export for people without the right to see it leaves the list out.
  if (!Array.isArray(have['bypass_actors'])) return [words.bypassUnknown];
  const allowed = listOf(want['bypass_actors']).map((one) => JSON.stringify(actorOf(one)));
  const more = listOf(have['bypass_actors']).filter((one) => !allowed.includes(JSON.stringify(actorOf(one))));
  return more.length === 0 ? [] : [words.bypassed(more.length)];
}

function actorOf(one: unknown): unknown[] {
  const { actor_id: id, actor_type: type, bypass_mode: mode } = recordOf(one);
  return [id, type, mode];
}

const PARAMETERS = Object.keys(words.parameters) as (keyof typeof words.parameters)[];

function parametersOf(wanted: Loose, found: Loose): string[] {
  return PARAMETERS.flatMap((name) => {
    const [want, have] = [wanted[name], found[name]];
    if (typeof want === 'number' && !(typeof have === 'number' && have >= want))
      return [words.tooFew(name, have, want)];
    return want === true && have !== true ? [words.notAsked(name, have)] : [];
  });
}

function checksOf(wanted: Loose, found: Loose): string[] {
  const checks = listOf(found['required_status_checks']).map(recordOf);
  return listOf(wanted['required_status_checks']).flatMap((one) => {
    const { context, integration_id: program } = recordOf(one);
    const there = checks.find((check) => check['context'] === context);
    if (!there) return [words.checkMissing(context)];
    return program === undefined || there['integration_id'] === program
      ? []
      : [words.checkByAny(context, program)];
  });
}

function rulesIn(ruleset: Loose): ReadonlyMap<string, Loose> {
  return new Map(
    listOf(ruleset['rules']).flatMap((rule) => {
      const { type, parameters } = recordOf(rule);
      return typeof type === 'string' ? [[type, recordOf(parameters)] as const] : [];
    }),
  );
}

function branchesIn(ruleset: Loose): readonly unknown[] {
  return listOf(recordOf(recordOf(ruleset['conditions'])['ref_name'])['include']);
}

function recordOf(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

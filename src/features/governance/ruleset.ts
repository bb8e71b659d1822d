/** Whether the rules that maintainers set for the branch on the host are those that the judgement relies on. */

type Loose = Readonly<Record<string, unknown>>;

/** What each rule of the host is for, in words. */
const RULES: Readonly<Record<string, string>> = {
  deletion: 'The branch can be deleted',
  non_fast_forward: 'History can be written over by force',
  pull_request: 'Changes can be pushed without a pull request',
  required_status_checks: 'A change can be merged without any check',
};

const PARAMETERS: Readonly<Record<string, string>> = {
  required_approving_review_count: 'approvals that the host itself asks for',
  dismiss_stale_reviews_on_push: 'approvals end with a push',
  require_last_push_approval: 'somebody else approves the last push',
  required_review_thread_resolution: 'every thread of a review is resolved first',
};

/** Gives what is laxer on the host than it should be, a sentence each; stricter settings are fine. */
export function differences(wanted: unknown, found: unknown): string[] {
  const [want, have] = [recordOf(wanted), recordOf(found)];
  const own = rulesIn(have);
  return [
    ...(have['enforcement'] === want['enforcement']
      ? []
      : [
          `The rules are not enforced: "enforcement" is ${said(have['enforcement'])} and should be ${said(want['enforcement'])}.`,
        ]),
    ...branchesIn(want)
      .filter((one) => !branchesIn(have).includes(one) && !branchesIn(have).includes('~ALL'))
      .map((one) => `The rules do not hold for the branch ${said(one)}.`),
    ...(listOf(recordOf(recordOf(have['conditions'])['ref_name'])['exclude']).length > 0
      ? ['The rules leave out some branches: "exclude" should be empty.']
      : []),
    ...bypassed(want, have),
    ...[...rulesIn(want)].flatMap(([type, rule]) => {
      const there = own.get(type);
      if (!there) return [`${RULES[type] ?? `A rule is missing`}: the rule "${type}" is not set.`];
      return [...parametersOf(rule, there), ...checksOf(rule, there)];
    }),
  ];
}

function bypassed(want: Loose, have: Loose): string[] {
  // An export for people without the right to see it leaves the list out.
  if (!Array.isArray(have['bypass_actors']))
    return ['It is not known who may pass by the rules: "bypass_actors" is missing in what was exported.'];
  const allowed = listOf(want['bypass_actors']).map((one) => JSON.stringify(actorOf(one)));
  const more = listOf(have['bypass_actors']).filter((one) => !allowed.includes(JSON.stringify(actorOf(one))));
  const who = more.length === 1 ? 'One account or group' : `${more.length} accounts or groups`;
  return more.length === 0 ? [] : [`${who} may pass by the rules: "bypass_actors" should not name them.`];
}

function actorOf(one: unknown): unknown[] {
  const { actor_id: id, actor_type: type, bypass_mode: mode } = recordOf(one);
  return [id, type, mode];
}

function parametersOf(wanted: Loose, found: Loose): string[] {
  return Object.entries(PARAMETERS).flatMap(([name, words]) => {
    const [want, have] = [wanted[name], found[name]];
    if (typeof want === 'number' && !(typeof have === 'number' && have >= want))
      return [`Too few ${words}: "${name}" is ${said(have)} and should be at least ${want}.`];
    if (want === true && have !== true)
      return [`It is not asked that ${words}: "${name}" is ${said(have)} and should be true.`];
    return [];
  });
}

function checksOf(wanted: Loose, found: Loose): string[] {
  const checks = listOf(found['required_status_checks']).map(recordOf);
  return listOf(wanted['required_status_checks']).flatMap((one) => {
    const { context, integration_id: program } = recordOf(one);
    const there = checks.find((check) => check['context'] === context);
    if (!there) return [`A change can be merged without the check ${said(context)}.`];
    return program === undefined || there['integration_id'] === program
      ? []
      : [
          `Any program can say that the check ${said(context)} went well: "integration_id" should be ${said(program)}.`,
        ];
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

function said(value: unknown): string {
  return value === undefined ? 'not set' : JSON.stringify(value).slice(0, 100);
}

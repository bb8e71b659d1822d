/** What is laxer in the rules that the host has for the branch than in those that are wanted, a sentence each. */

const said = (value: unknown) => (value === undefined ? 'not set' : JSON.stringify(value).slice(0, 100));

export const notEnforced = (found: unknown, wanted: unknown) =>
  `The rules are not enforced: "enforcement" is ${said(found)} and should be ${said(wanted)}.`;
export const branchNotHeld = (branch: unknown) => `The rules do not hold for the branch ${said(branch)}.`;
export const branchesLeftOut = 'The rules leave out some branches: "exclude" should be empty.';
/** What each rule of the host is for. */
const RULES: Readonly<Record<string, string>> = {
  deletion: 'The branch can be deleted',
  non_fast_forward: 'History can be written over by force',
  pull_request: 'Changes can be pushed without a pull request',
  required_status_checks: 'A change can be merged without any check',
};
export const ruleMissing = (type: string) =>
  `${RULES[type] ?? 'A rule is missing'}: the rule "${type}" is not set.`;
export const bypassUnknown =
  'It is not known who may pass by the rules: "bypass_actors" is missing in what was exported.';
export const bypassed = (count: number) =>
  `${count === 1 ? 'One account or group' : `${count} accounts or groups`} may pass by the rules: "bypass_actors" should not name them.`;
/** The parameters of a rule that are compared, with what each asks for. */
export const parameters = {
  required_approving_review_count: 'approvals that the host itself asks for',
  dismiss_stale_reviews_on_push: 'approvals end with a push',
  require_last_push_approval: 'somebody else approves the last push',
  required_review_thread_resolution: 'every thread of a review is resolved first',
} as const;
type Parameter = keyof typeof parameters;
export const tooFew = (name: Parameter, found: unknown, wanted: number) =>
  `Too few ${parameters[name]}: "${name}" is ${said(found)} and should be at least ${wanted}.`;
export const notAsked = (name: Parameter, found: unknown) =>
  `It is not asked that ${parameters[name]}: "${name}" is ${said(found)} and should be true.`;
export const checkMissing = (check: unknown) => `A change can be merged without the check ${said(check)}.`;
export const checkByAny = (check: unknown, program: unknown) =>
  `Any program can say that the check ${said(check)} went well: "integration_id" should be ${said(program)}.`;

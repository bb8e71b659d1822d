/** What the rules say of a change, in sentences of Markdown; all that strangers wrote stands in them as code. */
import { code } from '../../core/text/untrusted-text.ts';

/** An account, as code. */
export const account = (handle: string) => code(`@${handle}`);

// Approvals that are set aside.
export const oneOrganisation = (handle: string, other: string) =>
  `${account(handle)} and ${account(other)} count as one organisation, so as one approval.`;
export const byAuthor = (handle: string) =>
  `${account(handle)} made this change, and nobody approves their own.`;
export const byBot = (handle: string) => `${account(handle)} is a bot: bots may propose and never approve.`;
export const noRole = (handle: string, roles: string) => `${account(handle)} is not recorded as ${roles}.`;
export const outOfTerm = (handle: string, roles: string) =>
  `The term of ${account(handle)} as ${roles} does not run today.`;
/** Somebody is tied to a body that is, or that runs or funds, the subject of a change. */
export const tied = (handle: string, tie: string, subject: string) =>
  `${account(handle)} is tied to ${code(tie)}, ${subject === tie ? 'which this change is about' : `which runs or funds ${code(subject)}`}.`;
export const earlierVersion = (handle: string) =>
  `${account(handle)} approved an earlier version. A new look at this one is needed.`;
export const oneWithAuthor = (handle: string) =>
  `${account(handle)} and the author count as one organisation.`;

// What forbids a change.
export const openObjection = (handles: readonly string[]) =>
  `There is an open objection by ${handles.map(account).join(', ')}.`;
export const noInterests =
  'The description has no line on interests. Add one that begins with “Interests:” and says what ties you to the entries you touch; “none” is an answer.';
export const leftOff =
  'Something here is on the list of bodies that asked to be left off the map. Please do not talk about it here: a steward looks into it.';
export const filesNotListed = (files: number, listed: number) =>
  `The change touches ${files} files, and the host lists only ${listed} of them. Split it into several changes.`;
export const tooManyFiles = (files: number, most: number, label: string) =>
  `The change touches ${files} files, and more than ${most} need the label ${code(label)}. Split it, or ask for the label.`;

// What a change still needs.
export const draft = 'It is a draft. Mark it as ready for review.';
export const approvalsNeeded = (count: number, roles: string, organisations: number) => {
  const many = count === 1 ? 'One approval' : `${count} approvals`;
  const apart = organisations > 1 ? `, so that they come from ${organisations} organisations` : '';
  return `${many} by ${roles}${apart}.`;
};
export const nobodyRecorded = (roles: string) =>
  `Nobody is recorded as ${roles} today, so no approval can count yet. They are named in ${code('data/governance/people/')}.`;
export const leftOffUnknown = 'The list of bodies that asked to be left off could not be looked up.';
export const openUntil = (day: string) => `It stays open until ${day}.`;

// What was tried and does not count.
export const objectedWithoutKind = (handle: string, kinds: readonly string[]) =>
  `${account(handle)} objected without a kind that counts. Write ${code('/object KIND reason')}, where the kind is one of ${kinds.map((kind) => code(kind)).join(', ')}.`;
export const objectedWithoutReason = (handle: string, least: number) =>
  `${account(handle)} objected without a reason of at least ${least} characters, so it does not count yet.`;
export const nothingToWithdraw = (handle: string) =>
  `${account(handle)} withdrew an objection, and has none that is open. Nobody withdraws for another.`;
export const inEditedComment = (handle: string, command: string) =>
  `The ${code(command)} of ${account(handle)} stands in a comment that was changed later, which others can do too. It counts in a new comment.`;
export const integrationRefused = (handle: string, why: string) =>
  `${account(handle)} recorded an objection as taken in, which does not count: ${why}`;
export const onlyCoordinator = 'only the coordinator may do so, or a steward while there is no coordinator.';
export const notForOwn = 'nobody does so for their own. Use `/withdraw`.';
export const notForOwnChange = 'nobody does so for their own change.';
export const tiedToSubject = 'they are tied to what this change is about.';
export const noLink = 'a link to where it was talked over is missing.';
export const noOpenObjection = (handle: string) => `${account(handle)} has no open objection.`;
/** Reason of an objection that was made by a review without words. */
export const askedForChanges = 'asked for changes in a review';

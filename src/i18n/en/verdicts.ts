/** What the rules say of a change, in sentences of Markdown; all that strangers wrote stands in them as code. */
import { code } from '../../core/text/untrusted-text.ts';
import { date } from './locale.ts';

/** An account, as code. */
export const account = (handle: string) => code(`@${handle}`);

/** "a reviewer or steward", or of several people "reviewers or stewards"; `titles` are those of the policy. */
export const roles = (titles: readonly string[], many: boolean) => {
  const words = titles.map((title) => title.toLowerCase());
  return many ? words.map((word) => `${word}s`).join(' or ') : `a ${words.join(' or ')}`;
};

// Why a change is of a class; each goes on after "because".
const codes = (values: readonly string[], between: string) =>
  values.map((value) => code(value)).join(between);
export const noOtherClass = 'no other class fits it';
export const stricterAsked = (handle: string) => `${account(handle)} asked for this stricter class`;
export const notCompared = (path: string) =>
  `${code(path)} could not be compared field by field, so it is taken for the strictest case`;
export const changesFields = (path: string, fields: readonly string[]) =>
  `${code(path)} changes ${codes(fields, ' and ')}`;
const DEEDS = {
  added: 'is new',
  removed: 'is taken out',
  modified: 'changes',
  renamed: 'is renamed or moved',
  arrived: 'is the new name of a file',
} as const;
export const touched = (path: string, deed: keyof typeof DEEDS) => `${code(path)} ${DEEDS[deed]}`;
export const noSuchClass = (handle: string, asked: string, classes: readonly string[]) =>
  `${account(handle)} asked for the class ${code(asked)}, which there is not. The classes are ${codes(classes, ', ')}.`;
export const milderAsked = (handle: string, asked: string, found: string) =>
  `${account(handle)} asked for the class ${code(asked)}, which is milder than ${code(found)}. Nobody can ask for a milder one.`;

// Why a change is not urgent, although a label says so.
export const urgentRefused = (label: string, why: string) =>
  `The label ${code(label)} changes nothing: ${why}`;
export const setByUnknown = 'it is not known who set it.';
export const setByOther = (handle: string, roles: string) => `${account(handle)} set it and is not ${roles}.`;
export const noDataFile = (path: string) => `${code(path)} is not a data file.`;
export const neverUrgent = (id: string) => `a change of the class ${code(id)} cannot be urgent.`;

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
export const openUntil = (day: string) => `It stays open until ${date(day)}.`;

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

// The comment below a change, and the line of its status.
export const headings = {
  success: 'This can be merged',
  pending: 'This cannot be merged yet',
  failure: 'This cannot be merged as it is',
} as const;
export const sections = {
  failures: 'What stops it',
  missing: 'What is still needed',
  approvals: 'Who approves',
  setAside: 'Approvals that do not count',
  objections: 'Objections',
  concerns: 'Concerns, which do not stop it and want an answer',
  stoodAside: 'Standing aside',
  notes: 'What was said and does not count',
  next: 'What comes next',
} as const;
export const cutOff = 'The rest is left out, because a comment has a longest length.';
export const moreItems = (count: number) => `and ${count} more.`;
export const nothingMissing = 'Nothing is missing.';
export const moreLines = (count: number) => ` And ${count} more.`;

/** Which class of change it is, and why; the sentences below follow it. */
export const ofClass = (title: string | undefined, id: string, because: string) =>
  `This is ${title ?? 'a change'} (class ${code(id)}), because ${because}.`;
export const urgent = 'It is marked as urgent, so it may be made at once.';
export const staysOpen = (days: number) => `Such a change stays open for ${days} whole days.`;
export const foundingMode = (stewards: number, isLonger: boolean) =>
  `The project is in founding mode: there are fewer than ${stewards} independent stewards, so fewer people decide${isLonger ? ' and changes stay open for longer' : ''}.`;
export const provisional = (reviewedWhen: string) =>
  `What is decided now is provisional, and is gone through again once ${reviewedWhen}.`;

export const approvedForThemselves = (handle: string) => `${account(handle)}, for themselves`;
export const approvedFor = (handle: string, organisation: string) =>
  `${account(handle)}, counted for ${code(organisation)}`;
export const stoodAside = (handle: string, reason: string) => `${account(handle)}: ${code(reason)}`;
/** An objection; `says` is what its kind says of the change, undefined for one without a kind. */
export const objection = (handle: string, says: string | undefined, reason: string, day: string) =>
  `${account(handle)} ${says === undefined ? 'asks for changes' : `says that it ${says}`}: ${code(reason)} (${date(day)}).`;
export const objectionEnded = (how: 'withdrawn' | 'integrated', day: string, link: string | undefined) =>
  `${how === 'withdrawn' ? 'Withdrawn' : 'Recorded as taken into the change'} on ${date(day)}${link === undefined ? '' : `: ${code(link)}`}.`;
export const objectionOpen = 'Open.';
export const objectionSilent = {
  ask: 'Open, without a word since the change was last altered. They are asked once more.',
  'may-be-recorded':
    'Open, without a word since the change was last altered. The answer may be recorded as accepted.',
} as const;

export const noWait = 'The wait is no longer than it takes to have what is needed.';
export const mergedFrom = (day: string) =>
  `It can be merged from ${date(day)} on, if nothing else is missing then.`;
export const thenMerged =
  'A person merges it; then the site is built anew and the decision is put on record.';
export const reviewDue = (day: string, isUrgent: boolean) =>
  `If it were merged today, the decision would be ${isUrgent ? 'reviewed by' : 'looked at again on'} ${date(day)}.`;

export const howTo = 'How to object, stand aside, ask for a stricter look, or appeal';
export const howToWrite = (kinds: readonly string[]) =>
  `Write one of these in a comment, at the beginning of a line. KIND is one of ${kinds.map((kind) => code(kind)).join(', ')}.`;
export const howToAppeal = (days: number, rules: string) =>
  `You can appeal against a decision within ${days} days, by opening an issue. The rules: ${rules}`;
export const howToObject = (blockers: string) =>
  `says what is wrong, and why. An objection by ${blockers}, or by people tied to what the change is about, stops it. Anybody else’s is a concern.`;
export const howToWithdraw = 'ends your own objection.';
export const howToIntegrate = (recorders: string, others: string) =>
  `${recorders} (while there is none, ${others}) records that an objection was taken in, and where it was talked over. Nobody does so for their own.`;
export const howToStandAside = '“I would not do this, and I will not stop it.”';
export const howToClass =
  'asks for a stricter class of change. Anybody may. Nobody can ask for a milder one.';

/** Answers to what was sent with a form for issues, in Markdown. What people wrote is only ever shown as code. */
import { code } from '../../core/text/untrusted-text.ts';

/** Something that has to be put right: what is wrong, and what to do. */
export interface Advice {
  readonly what: string;
  readonly todo: string;
}

// The answer that asks for what is missing.
export const cannotBeProposal =
  'Thank you. A program looked at what you sent, and it cannot become a proposal yet:';
/** `where` is the label of the part of the form, undefined where it is about the whole. */
export const item = (where: string | undefined, { what, todo }: Advice) =>
  `- ${where === undefined ? '' : `**${where}**: `}${code(what)}\n  What to do: ${code(todo)}`;
export const editAbove =
  'Please edit your first message above: press the three dots at its corner, then *Edit*, and leave the headings as they are. It is looked at again when you save it. If you would rather not, leave it: a person reads it too.';
export const moreToPutRight = 'There is more. Please put these right first.';

// What has to be put right.
export const tooLong: Advice = { what: 'The message is too long to be read.', todo: 'Shorten it.' };
export const headingTwice: Advice = {
  what: 'This heading stands more than once, so nobody knows which answer is meant.',
  todo: 'Keep one of them. In a text, begin no line with "###".',
};
export const empty = (description: string): Advice => ({
  what: 'Nothing is written here.',
  todo: `Add it: ${description}`,
});
export const noEntry = (written: string, nearby: readonly string[]): Advice => ({
  what: `There is no entry that is called "${written}".`,
  todo:
    nearby.length === 0
      ? 'Copy the address of its page on the map.'
      : `Did you mean ${nearby.map((id) => `"${id}"`).join(' or ')}? If not, copy the address of its page on the map.`,
});
export const saidAlready: Advice = {
  what: 'The entry says this already.',
  todo: 'Nothing, unless you meant something else.',
};
export const boxNotTicked: Advice = {
  what: 'The box is not ticked.',
  todo: 'Tick it if you have read them. If something is wrong, use the form for corrections.',
};
export const noSourceNamed = (sources: readonly string[]): Advice => ({
  what: 'None is named.',
  todo: `Name those that you read: ${sources.join(' ')}`,
});
export const notASource = (url: string, sources: readonly string[]): Advice => ({
  what: `"${url}" is not a source of this entry.`,
  todo: `Its sources are: ${sources.join(' ')}`,
});
export const noSuchChoice = (written: string, choices: readonly string[]): Advice => ({
  what: `"${written}" is not one of the choices.`,
  todo: `Choose one of: ${choices.join(', ')}`,
});

// What a proposal tells its reviewers.
/** A handle of the host is named so that rules on conflicts can go by it; anything else is shown as code. */
export const proposedBy = (author: string, isHandle: boolean) =>
  isHandle ? `Proposed-by: @${author}` : `Proposed by ${code(author)}`;
export const interests = (written: string) => `Interests: ${code(written)}`;
export const adds = (kind: string, name: string) => `This adds the ${kind} ${code(name)}.`;
export const changes = (kind: string, name: string) => `This changes the ${kind} ${code(name)}.`;
export const sentWithForm = (does: string, number: string) =>
  `${does} It was sent with a form in #${number}, made into a file by a program, and checked by the same rules as \`npm run validate\`. A person decides.`;
export const needsALook = (warnings: readonly string[]) =>
  `What needs a look:\n${warnings.map((message) => `- ${code(message)}`).join('\n')}`;
export const ifNoChecks =
  'If no checks run below, press *Approve workflows to run*, or close this pull request and open it again.';
export const closes = (number: string) => `Closes #${number}`;
export const moreInIssue = 'There is more in the issue.';
/** Titles of pull requests and of their commits. */
export const title = {
  add: (kind: string, id: string) => `Add ${kind} ${id}`,
  check: (kind: string, id: string) => `Check ${kind} ${id}`,
  pause: (kind: string, id: string) => `Pause ${kind} ${id}`,
  close: (kind: string, id: string) => `Close ${kind} ${id}`,
  correct: (kind: string, id: string) => `Correct ${kind} ${id}`,
} as const;

// Answers where a person goes on.
export const personCorrects = (file: string, text: string) =>
  `Thank you. A person will read this and make the change, or ask you here. If you know a page that says it, add it above.\n\nThis is what the entry says now ([its file](${file})):\n\n${text}`;
export const restInFile = 'The rest is in the file.';
export const aboutEntry = (id: string) => `It is about ${code(id)}.`;
export const whichEntry = (written: string) =>
  `We could not tell which entry is meant by ${code(written)}; please say its name or give the address of its page.`;
export const leaveOff = (which: string, security: string, right: string) =>
  `We have your request to be left off. ${which} You need not give a reason.

A person answers within three working days, sooner where someone could be harmed. They only need to see that you speak for it. The entry leaves the site with the next build after that.

This page is public. [SECURITY.md](${security}) says how to reach us in private, and [GOVERNANCE.md](${right}) what the right is.`;
export const appeal = (rules: string) =>
  `We have your appeal. Those who did not take part in the decision answer it here, in writing. [The rules on appeals](${rules}) say who they are and by when they answer.`;
export const talkAboutTerm = (wanted: string, rules: string) =>
  `Thank you. People talk about ${code(wanted)} here first. A change to the closed lists is of the class “vocabulary”: [the rules](${rules}) say who has to agree and how long it stays open.`;
export const wordIsThere = (terms: readonly { label: string; list: string; definition: string }[]) =>
  `The map has this word already:\n${terms.map(({ label, list, definition }) => `- **${label}** in “${list}”: ${definition}`).join('\n')}`;
export const thenTermChanged =
  'When you agree on the words, someone changes the file of the list under `schema/taxonomy/`, and the proposal names every entry that it touches.';

/** The page on how decisions are made. The rules themselves are data, with their own words. */
import { list, orList, plural } from './locale.ts';

const days = (count: number) => plural(count, { one: '# day', other: '# days' });
const months = (count: number) => plural(count, { one: '# month', other: '# months' });
export const approvals = (count: number) => plural(count, { one: '# approval', other: '# approvals' });

export const title = 'How decisions are made';
export const description =
  'Who decides about the map and how: what happens to a change, who approves it, how long it stays open, how to object, appeal or be left off. The rules are data and hold for everybody.';
export const lede =
  'Every decision about the map is a change to a file, proposed in the open. The rules are few, and the same for everybody.';
export const toDecisions = 'What was decided';
export const toNumbers = 'How it went, in numbers';
export const toContribute = 'Take part';
export const noRules =
  'This map has not written down rules for decisions. Ask those who keep it: [{contact}](contact).';
export const founding = (stewards: number, atMost: number, reviewed: string) =>
  `**The project is in founding mode.** There are fewer than ${stewards} stewards from different organisations. Until there are, no decision needs more than ${approvals(atMost)}, changes stay open for longer, and what is decided on rules and terms is provisional: it is gone through again once ${reviewed}. All that stands below counts this in.`;

export const way = 'What happens to a change';
export const proposed =
  '**Somebody proposes it**, with a form here, an issue or a pull request. They say what ties them to the bodies it is about. “None” is an answer.';
export const checked =
  '**A program checks it**: does every fact have a source, is any term unknown, would a page break? It reports what the change means and which kind of decision it is. It never decides.';
export const read = (needed: string) =>
  `**People read it** and approve it: ${needed} of them, by the kind of decision. Nobody approves their own change, or one about a body they are tied to. Several people from one organisation count as one.`;
export const waits = (longest: number) =>
  `**It stays open**, so that everybody can see it: for up to ${days(longest)}, by the kind of decision.`;
export const quietPeriods = (periods: readonly { readonly from: Date; readonly to: Date }[]) => {
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return `Days do not count ${list(periods.map(({ from, to }) => `from ${day.format(from)} to ${day.format(to)}`))}.`;
};
export const objected =
  '**An objection stops it.** It names its kind and gives a reason. The change is talked over and altered until whoever objected agrees, or their point is taken in. After it is altered, it is read again. Liking a change is not required.';
export const merged = '**A person merges it**, never a program.';
export const recorded = (appeal: number) =>
  `**It is put on record**: [what was decided](decisions), with how many approvals, in how much time, against which objections. The site is built anew. You can appeal within ${days(appeal)}.`;
/** "1 or 2", "1 to 3", "2". */
export const span = (least: number, most: number) => {
  if (least === most) return `${most}`;
  return `${least}${most - least === 1 ? ' or ' : ' to '}${most}`;
};

/** The picture of the way, whose lines are short. */
export const flow = {
  proposed: ['1 · Proposed', 'by anybody'],
  checked: ['2 · Checked', 'by a program'],
  read: (needed: string) => ['3 · Read', `${needed} approve`] as const,
  waits: (longest: number) => ['4 · Waits', longest === 0 ? 'not at all' : `up to ${longest} days`] as const,
  objected: '5 · Objection open?',
  merged: ['6 · Merged', 'by a person'],
  recorded: ['7 · On record', 'for everybody'],
  yes: 'yes',
  no: 'no',
  altered: ['talked over,', 'altered'],
  caption: 'The way of a change. The list says the same in words.',
} as const;

export const kinds = 'Kinds of decision, and what each needs';
export const kindsIntro =
  'The files that a change touches say which kind it is. It takes the strictest that fits, and anybody may ask for a stricter one.';
/** "a change to governance" as a heading: "Change to governance". */
export const asHeading = (phrase: string) => asSentence(phrase.replace(/^an? /, ''));
export const asSentence = (phrase: string) => phrase.replace(/^./, (letter) => letter.toUpperCase());
export const touches = (what: string) => `It touches ${what}.`;
export const needs = (count: number, organisations: number, from: string) =>
  `**${approvals(count)}${organisations > 1 ? ` from ${plural(organisations, { one: '# organisation', other: '# organisations' })}` : ''}** by ${from}`;
export const open = (count: number) =>
  count === 0 ? 'stays open **until approved**' : `stays open for **${days(count)}**`;
export const again = (count: number) => `looked at again after ${months(count)}`;
export const urgent = 'When somebody could be harmed';
export const urgentRules = (what: string, who: string, needed: number, review: number) =>
  `${asSentence(what)} can be urgent, if ${who} says so. Then ${approvals(needed)} by one of them is enough and nobody waits. It is looked at again within ${days(review)}.`;
/** "a removal or an edit of an entry". */
export const either = (phrases: readonly string[]) => orList(phrases);

export const who = 'Who decides';
export const whoIntro =
  'Anyone can read, copy, propose, comment, ask to be left off and appeal. Some things need a role, held for a time.';
const TIMES = ['', 'once', 'twice', 'three times', 'four times'];
export const term = (length: number, most: number | undefined) =>
  `${months(length)}${most === undefined ? '' : `, at most ${TIMES[most] ?? plural(most, { one: '# time', other: '# times' })} in a row`}`;
export const chosenFor = (chosen: string, time: string) => `${chosen} For ${time}.`;
export const nobodyHolds = 'Nobody is recorded in this role today.';
export const hold = (count: number) =>
  `${plural(count, { one: '# person holds', other: '# people hold' })} it today.`;
export const people =
  'Who that is, until when, and what they are tied to stands in [one file for each](people), with their consent and nothing else about them.';

export const say = 'How to have a say';
export const sayIntro =
  'Below every change on [the host of the repository](changes) you can write a comment. These words, at the beginning of a line, are understood:';
export const objectionKinds = 'Kinds of objection';
export const objectionKind = (label: string, id: string, says: string) =>
  `**${label}** (\`${id}\`): the change ${says}.`;
export const appeals = 'If a decision was wrong';
export const appealRules = (within: number, deciders: number, answer: number) =>
  `[Appeal](appeal) within ${days(within)}. ${deciders} stewards who did not take part answer in writing within ${days(answer)}. While there are not so many, the maintainers answer, those who did not take the decision first.`;
export const aboutYou = 'If it is about you';
export const aboutYouRules =
  'Any listed body can ask to be left off, without a reason: follow “Leave us off” on the page of its entry. It can object to what is said about it, and a correction with a source is made. Where facts are about a person, they go.';

export const sure = 'How you can be sure';
export const sureIntro =
  'A program applies these rules to every change and says what is missing, in public. It cannot see ties that nobody declares, and it cannot make people answer in time: those are promises, and [the numbers](numbers) show whether they are kept. Changing a rule is a decision too, and needs the most.';
export const paper = '[The governance paper](paper): all of it, and what is promised';
export const rulesAsData = 'The rules as data';
export const judged = '[How changes are judged](judged), and where that ends';

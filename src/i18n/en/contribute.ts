/** The pages on which people propose and correct entries. The questions themselves come from the schema. */
import { article } from './kinds.ts';
import { plural } from './locale.ts';

export const takePart = 'Take part';
export const takePartDescription =
  'Add what is missing, correct what is wrong, or ask to be left off. No account is needed to fill in a form, and what you write stays in your browser until you send it.';
export const takePartLede =
  'The map knows only what people tell it. You need no account to fill in a form, nothing is sent by itself, and everything is reviewed before it goes onto the map.';
export const missing = 'Something is missing';
export const missingIntro =
  'Choose what it is. Not sure whether it belongs? [What belongs on the map](scope)';
export const suggest = (kind: string) => `Suggest ${article(kind)} ${kind.toLowerCase()}`;
export const wrong = 'Something is wrong, or has changed';
export const findIts = 'Find its entry.';
export const findThen = 'Then choose what you want to say.';
export const sameLinks = 'The same links stand on the page of every entry.';
export const whichEntry = 'Which entry?';
export const whichEntryHint = 'Type its name and choose it.';
export const browseAll = 'Browse all entries';
export const tenMinutes = 'Ten minutes to spare';
export const tenMinutesTasks = [
  '[What needs a look](freshness): entries whose facts are old. Read one source and say whether it still holds.',
  '[Who is missing](coverage): what the map does not know, with small tasks.',
  '[Gaps](gaps): where nothing is listed yet.',
] as const;
export const whatHappens = 'What happens with what you write?';
export const whatHappensIntro =
  'It stays in your browser while you write. At the end you choose one of three ways, and nothing is sent before that:';
export const byHost =
  '**Open it on GitHub**, where the files of the map are kept. You need an account there.';
export const byFile = '**Download the file** and put it into your copy of the map, or give it to somebody.';
export const byMail = (mailbox: string | undefined) =>
  mailbox === undefined
    ? '**Send it as an e-mail.** The map has no mailbox of its own yet, so it goes to somebody you know who has an account and can propose it for you.'
    : `**Send it as an e-mail.** It goes to ${mailbox}.`;
export const thenReviewed =
  'Then people read it, check its sources and decide by [rules that are the same for everybody](governance).';
export const otherWays = 'Other ways';
export const otherWaysList = [
  'On GitHub, in an issue: [something is wrong](correct), [propose or discuss a term](term), [appeal](appeal). A suggestion made there becomes a change by itself.',
  'On your own computer: [how to contribute](paper), with a first change in five minutes.',
  'On paper: every form here can be printed and filled in by hand.',
] as const;

/** The form for an entry. */
export const formDescription = (kind: string) =>
  `A form that makes the entry of ${article(kind)} ${kind.toLowerCase()}. No account is needed to fill it in, and what you write stays in your browser.`;
export const formIntro =
  'Answer what you can show by a public page; leave out what you do not know. Please write nothing about private people. [What belongs on the map](scope)';
export const formWithoutScript =
  'Without script the answers cannot be checked here. You can print the questions, or [answer them in an issue on GitHub](issue).';
export const toPutRight = 'Things to put right';
export const clear = 'Clear it';
export const andYou = 'And you?';
export const ties = 'What ties you to it?';
export const anyAnswer = '(any answer is fine)';
export const tiesHint =
  'For example “I work there”, “we fund it” or “none”. Please give no names. It goes with the change, not into the entry.';
export const checkAndSend = 'Check it and choose how to send it';
export const whatItMakes = 'What your answers make';
export const preview = 'How it will look';
export const previewEmpty = 'Your answers appear here as the page of the entry.';
export const fileMade = 'The file it makes';
export const textOfFile = 'Text of the file';
export const howToSend = 'How would you like to send it?';
export const notSent =
  'Nothing has been sent yet. Whichever way you choose, people review it before it goes onto the map: [how that is decided](governance).';
export const nothingChanged = 'You have not changed anything yet.';

/** The parts of the form. */
export const partTitles = {
  what: 'What is it?',
  'works-on': 'What does it work on?',
  sources: 'Where can we read it?',
  where: 'Where and when?',
  offers: 'What does it offer, and to whom?',
  joining: 'How can people take part?',
  ties: 'What is it connected to?',
  names: 'Other names, words and numbers',
} as const;
export const partLeads = {
  'works-on': 'Choose what it says of itself, the main one first if there are several.',
  sources:
    'A public page that says what you have written: its own website or a register is best. Open it before you name it.',
  ties: 'Only what a public page says. The tie is written down with the one that acts: who runs, funds or is part of something.',
} as const;

/** One question. */
export const ifYouKnow = '(if you know)';
export const atMost = (most: number) => `${most} at most.`;
export const choose = 'Choose';
export const notKnown = 'Not known';
export const meanings = 'What these mean';
export const dateHint = 'A year, a month or a day: 2019, 2019-05 or 2019-05-30.';
export const linesHint = 'One in a line.';
export const example = (value: string) => `For example: ${value}`;
export const addAnother = 'Add another';
export const takeOut = 'Take this one out';
export const otherEnd = 'Which one?';
export const otherEndHint = 'The name of an entry of this map, or of a body that has none.';
export const otherEndExample = 'Open Data Manchester';
export const otherWayRound = 'The other way round';
export const otherWayRoundHint = 'The other one does this to the one you write about.';

/** Saying something about an entry. */
export const say = 'Say something about an entry';
export const sayDescription =
  'Say that an entry is still right or has closed, or ask for it to be left off the map. No account is needed.';
export const sayWithoutScript =
  'Without script this page cannot make the change for you. You can say it in an issue on GitHub: [still right](stillRight), [closed](closed), [leave us off](leaveOff).';
export const oneMoment = 'One moment.';
export const findEntry = 'Find an entry';
/** Titles of the three forms; "…" stands for the entry. */
export const stillRightTitle = 'Is … still right?';
export const stillRightIntro =
  'Open the pages below and read whether they still say what the entry says. For each that does, the day is noted beside it. If a page says something else, [correct the entry](contribute) instead.';
export const sourcesOf = 'Sources of';
export const noteToday = 'Note today and choose how to send it';
export const closedTitle = 'Has … closed?';
export const closedIntroBefore =
  'What has ended stays on the map as history, marked so. Tell us what became of';
export const closedIntroAfter = ', and where that can be read.';
export const howDoesItStand = 'How does it stand?';
export const whenEnded = 'When did it end?';
export const whichPage = 'Which public page shows it?';
export const leaveOffTitle = 'Leave … off the map?';
export const leaveOffBefore = 'If you speak for';
export const leaveOffAfter =
  ', you can ask for it to be taken off the map. You need to give no reason. People answer; the aim is three working days. The entry leaves the site when its removal is merged, and Git keeps past versions. The one limit, and what is noted so that it is not added again by mistake, stand under [the right to be left off](right). If only something in the entry is wrong, you can ask for that to be corrected instead.';
export const anythingElse = 'Anything we should know?';
export const mayStayEmpty = '(may stay empty)';
export const anythingElseHint = 'Please give no names or private addresses.';
export const chooseHowToAsk = 'Choose how to ask';
export const sayNotSent = 'Nothing has been sent yet.';
export const textMade = 'The text that it makes';

/** What the browser says while somebody writes. */
export const namesNotLoaded = 'The names could not be loaded. The page of every entry has the same links.';
export const noSuchEntry = (meant: string | undefined) =>
  meant === undefined ? 'No entry is called so yet.' : `No entry is called so. Did you mean ${meant}?`;
export const correct = (name: string) => `Correct ${name}`;
export const sayStillRight = 'Say that it is still right';
export const sayClosed = 'Say that it has closed';
export const askLeftOff = 'Ask for it to be left off';
export const seePage = 'See its page';
export const inOrder = (labels: readonly string[]) =>
  `In this order: ${labels.join(', ')}. The first counts as the main one; untick and tick to change it.`;
export const pleasePutRight = 'Please put right: ';
export const pleaseLook = 'Please look: ';
export const countToPutRight = (count: number) =>
  `${plural(count, { one: '# thing', other: '# things' })} to put right`;
export const noNameYet = 'No name yet';
export const noSummaryYet = 'No summary yet.';

/** The three ways in which a finished file can go on. */
export const hostTitle = 'Open it on GitHub';
export const hostEdit =
  'You need an account there. Copy the text, open the file, put the text in its place and propose the change.';
export const hostNew =
  'You need an account there. The file opens filled in; say “Propose changes” at its end.';
export const hostLong =
  'You need an account there. The text is too long for an address, so copy it first and put it into the empty file that opens.';
export const copyFile = 'Copy the text of the file';
export const openFile = 'Open the file on GitHub';
export const openEmptyFile = 'Open an empty file on GitHub';
export const fileTitle = 'Download the file';
export const fileWay = (folder: string, isEdit: boolean) =>
  `For those who have a copy of the map: put it into the folder ${folder}${isEdit ? ' in the place of the one there' : ''}. No account is needed to download it.`;
export const download = (name: string) => `Download ${name}`;
export const mailTitle = 'Send it as an e-mail';
export const mailWay = (mailbox: string) =>
  mailbox === ''
    ? 'No account is needed. The map has no mailbox of its own yet. Send it to somebody who has an account on GitHub and can propose it for you.'
    : `No account is needed. It goes to ${mailbox}.`;
export const mailTies = (ties: string) => `What ties me to it: ${ties === '' ? 'not said' : ties}`;
export const copyMail = 'Copy the text of the e-mail';
export const writeMail = 'Write the e-mail';
export const copied = ' Copied.';
export const copyRefused = ' The browser does not allow copying: select the text of the file below.';

/** The form for an entry, while somebody writes. */
export const noEntry = (asked: string) => `There is no entry “${asked}” on this map.`;
export const entryNotLoaded =
  'The entry could not be loaded. Its page leads to its file on GitHub, where you can change it too.';
export const correctLede =
  'Change what is wrong and add what is missing. What you leave as it is stays as it is.';
export const checksNotLoaded =
  'The checks could not be loaded, so nothing is checked here. What you write is still kept.';
export const subjectOf = (name: string, isEdit: boolean) => `${isEdit ? 'Correction' : 'New'}: ${name}`;
export const seeEntry = (name: string) => `See ${name}.`;
export const keptHere = 'What you write is kept in this browser, and nowhere else.';
export const onTheMap = (name: string, kind: string) => `On the map: ${name}, ${kind}.`;
export const notOnTheMap = (meant: string | undefined) =>
  `Not on the map under this name, so it is only named.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;

/** Saying something about an entry, in the browser. */
export const chooseEntryFirst = 'Choose an entry first: every entry has links to this page.';
export const cannotSay = (asked: string) =>
  `There is no entry “${asked}” on this map, or the address asks for something that this page cannot do.`;
export const sayNotLoaded =
  'The entry could not be loaded. Its page leads to its file on GitHub, where you can say it too.';
export const noPageTicked = 'No page is ticked.';
export const noPageTickedTip = 'Open at least one, and tick it if it still says this.';
export const noPageNamed = 'No page is named that shows it.';
export const noPageNamedTip = 'Write the address of a public page, so that others can see it too.';
export const closedSubject = (name: string) => `Closed: ${name}`;
export const stillRightSubject = (name: string) => `Still right: ${name}`;
export const leaveOffSubject = (name: string) => `Leave us off: ${name}`;
export const leaveOffBody = (name: string, kind: string, id: string) =>
  `Please take the entry of ${name} (${kind}, ${id}) off the map. I speak for it.`;
export const askPrivately = 'Ask in private';
export const askPrivatelyWay =
  'Only the people who look after the map see it. It is a form of GitHub for reports, so you need an account there.';
export const copyText = 'Copy the text';
export const openPrivateForm = 'Open the private form';
export const askPublicly = 'Ask in public';
export const askPubliclyWay = 'As an issue on GitHub, which everybody can read.';
export const openIssue = 'Open the issue on GitHub';
export const askByMail = 'Ask by e-mail';
export const askByMailWay = (mailbox: string) =>
  mailbox === ''
    ? 'The map has no mailbox of its own yet. You can send the text to somebody who has an account and can ask for you.'
    : `It goes to ${mailbox}.`;
export const openedBefore = 'I have opened ';
export const openedAfter = ', and it still says this. ';
export const lastRead = (day: string | undefined) =>
  day === undefined ? 'No check noted so far.' : `Last read ${day}.`;

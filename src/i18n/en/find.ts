/** Find support: three questions and who can help. */
import { number, plural } from './locale.ts';

export const title = 'Find support';
export const description =
  'Three short questions lead to those who work on your problem, with how to get in touch. Nothing you answer leaves your browser.';
export const lede =
  'Three short questions about what you need. You may skip each of them. Nothing you answer leaves your browser.';

export const howHeading = 'How are they chosen?';
export const howChosen =
  'First come those that meet everything you ask for and have been seen at work in the last two years: the ones within 50 miles first, the nearest on top, then those in the same region, then those who work for the whole nation or the UK. Those for whom your problem is the main one go before others. Nobody can pay to stand higher, and no entry is rated.';
export const howComplete =
  'An entry says that it offers something only if a public page shows it. So “does not say” does not mean “does not do”: it can be worth asking. {map} is not complete. If you know someone who is missing, [tell us](add).';

export const step = (at: number, of: number) => `Question ${number(at)} of ${number(of)}`;
export const problem = 'What is the problem?';
export const help = 'What help do you want?';
export const whereAndWho = 'Where, and who is it for?';
export const chooseSome = 'Choose one or more.';
export const placeLabel = 'A town, a region or a postcode';
export const placeHint = 'Leave it empty for anywhere. The part of a postcode before the space is enough.';
export const whereIAm = 'Use where I am';
export const audienceLabel = 'Who is it for?';
export const anyAudience = 'Does not matter';
export const back = 'Back';
export const next = 'Next';
export const showResult = 'Show who can help';
export const skip = 'Skip this question';
export const noQuestion = (step: string) => `There is no question “${step}”.`;
export const loadFailed = 'The entries could not be loaded. Try again, or use the lists of the menu.';

export const withoutScript =
  'The questions need JavaScript. Without it, begin with one of these lists: each leads to everyone who works on a problem, offers a kind of help, or is based in a place.';
export const where = 'Where?';

export const whoCanHelp = 'Who can help';
export const noneFits = 'None fits all of it.';
export const fitting = (count: number) =>
  plural(count, {
    one: '# entry fits all of it, the best first.',
    other: '# entries fit all of it, the best first.',
  });
export const notNone = 'That does not mean that there is none.';
export const addOne = 'Know one? Add it.';
export const nearMisses = 'What comes near';
export const nearestMisses = 'What comes nearest';
export const askedProblem = 'Problem';
export const askedHelp = 'Help';
export const askedPlace = 'Place';
export const askedAudience = 'For';
export const placeNotFound = (place: string) => `${place} (not found)`;
export const any = 'any';
export const change = 'Change';
/** What the link "Change" changes, for those who meet it alone. */
export const changeWhich = (name: string) => ` the ${name.toLowerCase()}`;
export const showAll = (count: number) => `Show all ${number(count)}`;
export const copyLink = 'Copy the link';
export const linkCopied = 'The link is copied.';
export const copyFailed = 'That did not work. The address bar holds the link.';
export const print = 'Print';
export const inExplorer = 'The same on a map, as a table or network';

export const onHold = 'On hold.';
export const notSeenUndated = 'Not seen at work; its sources have no date.';
export const notSeenSince = (year: number) => `Not seen at work since ${year}.`;
export const cost = 'Cost';
export const openTo = 'Open to';
export const notKnown = 'not known';
export const getInTouch = 'Get in touch:';
export const source = 'source';
export const sourceAbout = (name: string) => ` for getting in touch with ${name}`;
export const noWay = 'no way is known yet.';
export const seePage = 'See its page';

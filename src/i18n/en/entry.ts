/** The page of an entry. */
import { date, list, number, plural } from './locale.ts';

const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' });

// The head

export const over = (status: string, ended: number | string | undefined) =>
  `**${ended === undefined ? status : `${status} in ${date(ended)}`}.** It is kept here as history: [what became of its work](became).`;
export const notToBeConfused = 'Not to be confused with';
export const connectedTo = 'Connected to';
export const noLinks = 'No links to other entries are known yet.';
export const atAGlance = 'At a glance';
export const problemSpaceFilter = 'Problem space';

// An entry that was renamed

export const movedTitle = (name: string) => `Moved to ${name}`;
export const movedDescription = (name: string) => `This entry is now called ${name}.`;
export const moved = 'This entry has moved';
export const movedTo = 'It is now [{name}](entry).';

// Facts

export const fact = {
  status: 'Status',
  legalForm: 'Legal form',
  form: 'Form',
  roles: (count: number) => (count === 1 ? 'Role' : 'Roles'),
  since: 'Since',
  until: 'Until',
  base: 'Base',
  works: 'Works',
  meets: 'Meets',
  stage: 'Stage',
  offers: 'Offers',
  serves: 'Serves',
  centredOn: 'Centred on',
  cost: 'Cost',
  website: 'Website',
  alsoCalled: 'Also called',
} as const;
export const regionFilter = 'Region';
export const seen = (when: number | string) => `(seen ${date(when)})`;
export const source = 'source';
export const sourceForCentredOn = (degree: string, who: string) =>
  `source for being ${degree} ${who.toLowerCase()}`;
export const centredOn = (degree: string, who: string) => `${degree} ${who.toLowerCase()}`;
export const notKnown = 'not known –';
export const addIt = 'add it';
export const addItField = (field: string) => ` (${field})`;

// Taking part

export const howToUse = 'How can I use it?';
export const howToTakePart = 'How can I take part?';
export const whoCanTakePart = (openTo: string) => `**Who can take part:** ${openTo.toLowerCase()}.`;
export const howToJoin = 'How to join:';
export const aboutAccess = 'What to know about access';
export const accessFacts = 'Cost, place, step-free access, captions:';
/** What a source shows, for those who hear links out of their sentence. */
export const ofTakingPart = 'how to take part';
export const ofAccess = 'access';

// Relations

export const noEntryYet = '(no entry yet)';
export const formerly = 'formerly';
export const period = (since: number | string | undefined, until: number | string | undefined) => {
  if (since === undefined) return until === undefined ? undefined : `until ${date(until)}`;
  return until === undefined ? `since ${date(since)}` : `from ${date(since)} to ${date(until)}`;
};
export const pounds = (amount: number) => `£${number(amount)}`;

// Sources and how sure they make us

export const howKnown = 'How do we know?';
export const noPageDated = 'None of the pages carries a date.';
export const factsAsOf = (when: number | string) =>
  `The facts are those of ${date(when)}, the date of the newest page.`;
export const voice = {
  self: 'All of these pages are its own, so this is how it describes itself.',
  others: 'None of these pages is its own: this is how others describe it.',
  both: 'Some of these pages are its own and some are by others.',
} as const;
export const sources = 'Sources';
export const stillRight = 'Is it still right?';
export const asOf = (day: string) => `As of ${date(day)}.`;
export const whatNeedsALook = 'What needs a look, and what this means';
export const howSure = 'How sure are we?';
export const confidence = (label: string) => `Confidence: ${label.toLowerCase()}.`;
export const confidenceIsNotAge = 'That says how good the sources are, not how recent: see above.';
export const sourceWords = 'Words used in the sources';

// History

export const whatChanged = 'What changed in this entry';
export const changedOn = (day: string, commit: string) =>
  `${date(day)}, in [change ${commit.slice(0, 7)}](change)`;
export const otherFacts = (count: number) =>
  `and ${plural(count, { one: '# other fact', other: '# other facts' })}`;
export const earlierChanges = (count: number) =>
  `${plural(count, { one: '# earlier change', other: '# earlier changes' })} in the history of the file`;
export const noHistory =
  'The history is not available: this copy of the map was made from files without it. [The repository](repository) keeps it.';
export const historySince = (day: string, unchanged: boolean) =>
  `${unchanged ? 'Nothing is known to have changed. ' : ''}This copy of the map knows its history only from ${date(day)} on. [The repository](repository) keeps all of it.`;
export const neverChanged = 'No change to this entry has been recorded yet.';

// Where it is

export const whereBased = 'Where it is based';
export const mapTitle = (area: string, place: string) => `Map of ${area} with ${place} marked`;
export const placeAs = '**{place}.** {precision}';
export const onlyRegionKnown = 'Only the region is known, so no town is marked.';

// Neighbourhood

export const neighbourhood = 'Neighbourhood';
export const neighbourhoodTitle = (name: string) => `${name} and the entries within two steps of it`;
/** What the picture shows, and the best connected of the neighbours where there are many. */
export const linkedTo = (direct: number, indirect: number, best: readonly string[]) =>
  `Linked to ${entries(direct)} directly${indirect > 0 ? `, and to ${number(indirect)} more in two steps` : ''}.` +
  (best.length > 0 ? ` Of its direct neighbours, ${list(best)} have the most links.` : '');
/** How many neighbours the picture leaves out; undefined where it shows them all. */
export const leftOut = (direct: number, indirect: number) => {
  const parts = [
    ...(direct > 0 ? [`${number(direct)} of those linked directly`] : []),
    ...(indirect > 0 ? [`${number(indirect)} of those two steps away`] : []),
  ];
  return parts.length === 0 ? undefined : `Left out to keep the picture legible: ${list(parts)}.`;
};
export const notDrawn = (count: number) =>
  plural(count, {
    one: '# more link leads to a body without an entry and is not drawn.',
    other: '# more links lead to bodies without an entry and are not drawn.',
  });
export const oneLine =
  'Two entries are joined by one line, even if several links lead from one to the other.';
export const listHoldsAll = 'The list “Connected to” on this page holds every link, with its source.';
/** What is said in place of a picture of an entry that is linked to none. */
export const noPicture = (kind: string, nameless: number) =>
  nameless === 0
    ? `No link between this ${kind.toLowerCase()} and another entry is known yet, so there is no picture.`
    : 'All its known links lead to bodies that have no entry yet, so there is no picture.';
export const goOnInNetwork = 'Go on from here in the network';
export const goOnOf = (name: string) => ` of ${name}`;

// Corrections

export const somethingWrong = 'Something wrong?';
export const keptByUsers = 'The map is kept by the people who use it. No account is needed to tell us.';
export const correct = 'Correct this entry';
export const sayStillRight = 'Say that it is still right';
export const sayClosed = 'Say that it has closed';
export const askToLeaveOff = 'Ask to be left off the map';
export const fileAndHistory = '[See its file](file) and [its history](history)';

/** Why an entry is among the results of Find support, and what was not found. */
import { list, orList } from './locale.ts';
import { distance, distanceAway } from './catalogue.ts';

export const worksOn = (problems: readonly string[]) => `works on ${list(problems)}`;
export const offers = (help: readonly string[]) => `offers ${list(help)}`;
export const servesPeople = (people: readonly string[]) => `for ${list(people)}`;
export const forEveryone = 'for everyone';

export const inTown = (town: string) => `in ${town}`;
export const awayInTown = (miles: number, town: string) => `${distanceAway(miles)}, in ${town}`;
export const basedIn = (place: string) => `based in ${place}`;
export const placeNotKnown = 'place not known';
export const acrossTheUk = 'works across the UK';
export const ukAndAbroad = 'works in the UK and abroad';
export const online = 'works online';
export const acrossNation = (nation: string) => `works across ${nation}`;
export const acrossOneNation = 'works across one nation';

/** What was asked for of one kind: any of it will do. */
export const anyOf = (labels: readonly string[]) => orList(labels);

/** Headings over entries that miss some of what was asked for. */
export const notSeenOfLate = 'They fit, but have not been seen at work of late';
export const notAll = (missing: readonly string[]) => `Not all of it: ${list(missing)} missing`;
export const otherProblems = 'The same, on other problems';
export const noSuchHelp = (help: string) => `They do not say that they offer ${help}`;
export const fartherAway = 'The same, farther away or in a place that is not known';
export const noSuchPeople = (people: string) => `They do not name ${people} among those they serve`;
export const theProblem = 'the problem';
export const theHelp = 'the help';
export const aBaseNear = (place: string) => `a base near ${place}`;
export const thePeople = 'the people';

/** What was asked for and not found. */
export const noneYet = (criteria: readonly string[]) => `None listed here yet ${list(criteria)}.`;
export const criterionSpace = (problems: string) => `works on ${problems}`;
export const criterionSupport = (help: string) => `offers ${help}`;
export const criterionNear = (place: string) => `works near ${place}`;
export const criterionAudience = (people: string) => `serves ${people}`;
export const noneWorksOn = (problems: readonly string[]) => `None of these works on ${orList(problems)}.`;
export const noneOffers = (help: readonly string[]) => `None of these offers ${orList(help)}.`;
export const noneNear = (within: number, place: string) =>
  `None that fits is known to be based within ${distance(within)} of ${place}.`;
export const nearest = (name: string, miles: number) => `The nearest is ${name}, ${distanceAway(miles)}.`;

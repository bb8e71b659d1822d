/** The projects by status: what is happening. */
import { date, number, plural } from './locale.ts';

const projects = (count: number) => plural(count, { one: '# project', other: '# projects' });

export const title = 'What is happening';
export const description = (count: number, place: string) =>
  `${projects(count)} in ${place} that make technology better for people, by whether they are at work: with who runs and funds them and how to get involved.`;
export const browse = 'Browse';
export const kicker = projects;
export const lede =
  'Projects by whether they are at work, with who runs and funds them and how to get involved.';
export const byStatus = 'Projects by status';
export const statusCount = (status: string, count: number) => `${status} ${number(count)}`;
export const elsewhere = (communities: number, events: number) =>
  `You can also [narrow the active ones by problem space or place](active), see [what has changed on the map](news), or join one of the [${plural(communities, { one: '# community', other: '# communities' })}](communities) and [${plural(events, { one: '# event', other: '# events' })}](events).`;
export const none = 'None listed here yet.';

// One project

/** When it began and ended, and of when its facts are. */
export const since = (when: number | string) => `since ${date(when)}`;
export const until = (when: number | string) => `until ${date(when)}`;
export const factsOf = (when: number | string) => `facts of ${date(when)}`;
export const factsUndated = 'facts without a date';
export const worksOn = 'Works on';
export const runBy = 'Run by';
export const fundedBy = 'Funded by';
export const notKnown = 'not known';
export const getInvolved = 'Get involved';
export const involvedIn = (name: string) => `how to get involved in ${name}`;
export const notKnownYet = 'not known yet';
export const sayHow = ' – [say how](how)';
/** The host of its website is given as a value. */
export const sayHowOrLook = `${sayHow}, or look at [{host}](website)`;
export const sayHowLabel = (name: string) => `say ${involvedIn(name)}`;
export const openTo = (who: string) => ` Open to: ${who.toLowerCase()}.`;
export const cost = (what: string) => ` Cost: ${what.toLowerCase()}.`;

/** The page "Standing and ties". */
import { date, list, number, plural } from './locale.ts';

const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' });

export const title = 'Standing and ties';
export const description =
  'Who is linked to most others, who holds parts of the network together, who depends on one funder, and what closed bodies left and who looks after it now. Each with how it is worked out.';
export const lede =
  'What the published links between entries show: for funders and networks who want to see what hangs on whom.';
export const linksArePublished =
  'Links are those that public pages name and that we have found. A missing link is not a sign that there is none. Nothing here says that one body is better than another.';
export const onThisPage = 'On this page';
export const how = 'How is this worked out?';

// The most connected

export const connected = 'The most connected';
export const connectedLede =
  'These entries are linked to most others. It shows what is published about them, and not how large or good they are.';
export const ofConnected = 'the most connected';
export const howConnected =
  'For each entry we count the other entries that any relation joins it to, in either direction, past ones too. Two relations to the same entry count once, but under each of their words. Bodies without an entry are not counted.';
export const connectedTable = 'Table: the most connected';
export const columnEntry = 'Entry';
export const columnLinkedTo = 'Linked to';
export const columnHow = 'How';
export const linkedTo = (count: number, name: string) => `${number(count)} others, linked to ${name}`;
export const way = (label: string, count: number) => `${label} ${number(count)}`;
/** Separates the ways in which an entry is linked to others. */
export const separator = ' · ';

// Bridges

export const bridges = 'Bridges';
export const bridgesLede = (part: number, cuts: number) =>
  `Of the [${entries(part)}](network) that hang together in the largest part of the network, ${plural(cuts, { one: '# is', other: '# are' })} the only way for others to the rest. If one of these closed, those named beside it would lose their only link.`;
export const ofBridges = 'bridges';
export const howBridges =
  'We take the entries that have not ended or merged, and the relations that have no end. For each entry we look at what is left of its part of the network without it (by Tarjan’s method for articulation points). What no longer hangs together with the largest piece is cut off.';
export const ifItClosed = (count: number) => `if it closed, ${entries(count)} would be cut off`;
export const onlyLinks = 'Links that are the only one';
export const onlyLink = (count: number) =>
  `[{from}](from) and [{to}](to): without the link between them, ${entries(count)} would be cut off: {behind}.`;
export const names = (behind: readonly string[]) => list(behind);

// One funder alone

export const funders = 'One funder alone';
export const fundersLede = (one: number, several: number, none: number) =>
  `For [${number(one)}](one) entries exactly one funder is recorded, for [${number(several)}](several) several, and for [${number(none)}](none) none. **These are published links only. Others may fund them too, and not recorded is not the same as not funded.**`;
/** What the numbers count, for those who hear links out of their sentence. */
export const withOneFunder = (count: number) => `${number(count)} entries with one recorded funder`;
export const withSeveralFunders = (count: number) => `${number(count)} entries with several recorded funders`;
export const withoutFunder = (count: number) => `${number(count)} entries without a recorded funder`;
export const ofFunders = 'dependence on one funder';
export const howFunders =
  'We take entries that have not ended or merged, and the “funds” relations that have no end and whose funder is still there, bodies without an entry among them. Who has exactly one such funder stands under it.';
export const dependents = (count: number, funded: number) =>
  `${number(count)} of the ${number(funded)} it is known to fund have no other recorded funder`;
export const pounds = (amount: number) => `£${number(amount)}`;
export const fundsLink = (funder: string, who: string) => `${funder} funds ${who}`;

// What closed bodies left

export const lineage = 'What closed bodies left';
export const lineageLede = (count: number) =>
  `${entries(count)} ended, merged or handed on their work. What became of it, as far as public pages tell.`;
export const ofLineage = 'lineage';
export const howLineage =
  'We take every entry that ended, merged or was succeeded by another, with its relations of origin. What it ran, hosted or made is what it left. Whoever else runs or hosts that, is still there, and has no end given, looks after it now; who only made it too is named apart. Where no page names anybody, we say so.';
export const origins = 'What grew out of what';
export const notSeen = 'not seen at work of late';
export const overSince = (status: string, ended: number | string | undefined) =>
  `${status}, ${ended === undefined ? 'the year is not known' : date(ended)}`;
export const carriedOnBy = 'Carried on by';
export const nobodyCarriesOn = 'Nobody is known to carry it on.';
export const carriedOn = 'It carried on';
export const gaveRise = 'Grew out of it:';
export const grewOutOf = 'It grew out of';
export const madeBy = 'Run, hosted or made by';
export const left = 'What it ran, hosted or made, and who looks after that now:';
export const noEntryYet = '(no entry yet)';
export const statusNote = (status: string) => `(${status})`;
export const lookedAfterBy = '– looked after by';
export const nowCarriedOnBy = '– carried on by';
export const nobodyKnown = '– nobody known';
export const alsoMadeBy = '– also made by';

/** Small tasks made from the data: what to add or confirm next, and where. */
import { fieldListId } from './lists.ts';
import type { ListTopic } from './lists.ts';
import { thinnest, worthMost } from './help-wanted.ts';
import type { Entry } from '../../core/entry.ts';
import { term } from '../../core/schema/taxonomy.ts';
import { byTerm, coverageList, indicators, sharesBy } from './model.ts';
import { graph, namedBodies } from '../../legacy-site.ts';
import { addUrl, correctUrl, sayUrl } from '../../ui/contribute-urls.ts';
import { coveragePath, entryPath, facetPath } from '../../ui/urls.ts';

/** What a reader can do about something, and where. */
export interface Action {
  /** What the link says: "Add access facts". */
  readonly label: string;
  readonly url: string;
}

/** One thing to do something about. */
export interface TaskItem {
  readonly name: string;
  readonly lang?: string | undefined;
  /** Path of its page; undefined for what has none. */
  readonly path?: string;
  readonly action: Action;
}

/** A sort of small task, with the first few things to do it for. */
export interface Task {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly items: readonly TaskItem[];
  /** All things there are to do it for, and where they are listed. */
  readonly all: { readonly count: number; readonly path: string; readonly of: string };
}

/** So many of each task are shown; the rest is one link away. */
const SHOWN = 5;

/** Gives what can be done about an entry that stands in a list. */
export function actionFor(topic: ListTopic, entry: Entry): Action {
  const edit = (label: string) => ({ label, url: correctUrl(entry) });
  if (topic.sort === 'field') return edit('Add it');
  if (topic.sort === 'year') return edit('Change this entry');
  if (topic.sort === 'centred-on') return edit('Change this entry');
  switch (topic.name) {
    case 'active-needs-check':
    case 'needs-check':
      return { label: 'Say that it is still right', url: sayUrl('still-right', entry) };
    case 'no-access':
      return edit('Add access facts');
    case 'low-confidence':
      return edit('Add a better source');
    case 'one-source-third-party':
    case 'third-party-only':
      return edit('Add a page of its own');
    case 'no-funder':
      return edit('Add a funder');
    default:
      return edit('Change this entry');
  }
}

const LISTED: readonly { id: string; title: string; why: string; inOrder?: boolean }[] = [
  {
    id: 'active-needs-check',
    title: 'Say whether these are still active',
    why: 'What we know of them is oldest.',
    inOrder: true,
  },
  {
    id: 'no-access',
    title: 'Add access facts to a community or an event',
    why: 'Steps, captions, cost, conduct: without them many people cannot tell whether they can come.',
  },
  {
    id: fieldListId('organisation', 'legal_form'),
    title: 'Add the legal form of an organisation',
    why: 'A public register says it.',
  },
  { id: 'low-confidence', title: 'Find a better source', why: 'The pages behind these carry them badly.' },
  {
    id: 'one-source-third-party',
    title: 'Add a page of their own',
    why: 'One page of somebody else is all there is.',
  },
];

function fromList({ id, title, why, inOrder = false }: (typeof LISTED)[number]): Task {
  const { entries, topic } = coverageList(id);
  const shown = inOrder ? entries.slice(0, SHOWN) : worthMost(entries, graph, SHOWN);
  return {
    id,
    title,
    why,
    items: shown.map((entry) => ({
      name: entry.name,
      lang: entry.name_lang,
      path: entryPath(entry.id),
      action: actionFor(topic, entry),
    })),
    all: { count: entries.length, path: coveragePath(id), of: `to do: ${title.toLowerCase()}` },
  };
}

function named(): Task {
  const title = 'Add a body that links name';
  return {
    id: 'named-bodies',
    title,
    why: 'Entries say that they are linked to it, and it has no entry yet. Those named most often come first.',
    items: namedBodies
      .slice(0, SHOWN)
      .map(({ name }) => ({ name, action: { label: 'Add it', url: addUrl({ name }) } })),
    all: { count: namedBodies.length, path: 'bodies-without-an-entry/', of: `to do: ${title.toLowerCase()}` },
  };
}

function regions(): Task | undefined {
  const [people] = indicators.main;
  if (people === undefined) return undefined;
  const under = sharesBy(people).filter(({ standing }) => standing.word === 'under');
  const title = 'Add an entry from a region below its share';
  return {
    id: 'regions',
    title,
    why: `Beside ${people.title.toLowerCase()}, these have fewest entries.`,
    items: under.slice(0, SHOWN).map(({ region }) => ({
      name: term('region', region).label,
      path: facetPath('region', region),
      action: { label: 'Add one', url: addUrl({ region }) },
    })),
    all: {
      count: under.length,
      path: `${coveragePath()}#by-${people.id}`,
      of: `to do: ${title.toLowerCase()}`,
    },
  };
}

function spaces(): Task {
  const all = byTerm('problem-space');
  const title = 'Add an entry on a thin problem space';
  return {
    id: 'problem-spaces',
    title,
    why: 'These have fewest entries of all problem spaces.',
    items: thinnest(all, SHOWN).map(({ id }) => ({
      name: term('problem-space', id).label,
      path: facetPath('problem-space', id),
      action: { label: 'Add one', url: addUrl({ 'problem-space': id }) },
    })),
    all: { count: all.size, path: facetPath('problem-space'), of: `to do: ${title.toLowerCase()}` },
  };
}

/** All tasks for which there is something to do. */
export const tasks: readonly Task[] = [...LISTED.map(fromList), named(), regions(), spaces()].flatMap(
  (task) => (task === undefined || task.items.length === 0 ? [] : [task]),
);

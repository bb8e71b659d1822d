/** Small tasks made from the data: what to add or confirm next, and where. */
import * as words from '#words/coverage.ts';
import type { Entry } from '../../core/entry.ts';
import { oncePer } from '../../core/once.ts';
import { term } from '../../core/schema/taxonomy.ts';
import { graphIn, namedBodiesIn } from '../../core/site.ts';
import type { Site } from '../../core/site.ts';
import { addUrl, correctUrl, sayUrl } from '../../ui/contribute-urls.ts';
import { coveragePath, entryPath, facetPath } from '../../ui/urls.ts';
import { fieldListId } from './lists.ts';
import type { ListTopic } from './lists.ts';
import { coverageList, entriesByTerm, indicatorsIn, sharesBy } from './model.ts';
import { isOver } from '../../core/status.ts';
import type { Graph } from '../../core/graph/graph.ts';

/** What a reader can do about something, and where. */
interface Action {
  /** What the link says: "Add access facts". */
  readonly label: string;
  readonly url: string;
}

/** One thing to do something about. */
interface TaskItem {
  readonly name: string;
  readonly lang?: string | undefined;
  /** Path of its page; undefined for what has none. */
  readonly path?: string;
  readonly action: Action;
}

/** A sort of small task, with the first few things to do it for. */
interface Task {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly items: readonly TaskItem[];
  /** All things there are to do it for, and where they are listed. */
  readonly all: { readonly count: number; readonly path: string; readonly of: string };
}

/** Number of things shown of each task; the rest is one link away. */
const SHOWN = 5;

/** Returns what can be done about an entry that stands in a list. */
export function actionFor(topic: ListTopic, entry: Entry): Action {
  const { actions } = words;
  const edit = (label: string) => ({ label, url: correctUrl(entry) });
  if (topic.sort === 'field') return edit(actions.add);
  if (topic.sort !== 'named') return edit(actions.change);
  switch (topic.name) {
    case 'active-needs-check':
    case 'needs-check':
      return { label: actions.confirm, url: sayUrl('still-right', entry) };
    case 'no-access':
      return edit(actions.access);
    case 'low-confidence':
      return edit(actions.betterSource);
    case 'one-source-third-party':
    case 'third-party-only':
      return edit(actions.ownPage);
    case 'no-funder':
      return edit(actions.funder);
    default:
      return edit(actions.change);
  }
}

interface ListedTask {
  readonly id: string;
  readonly words: { readonly title: string; readonly why: string };
  /** Whether the list's own order counts, and not how many links an entry has. */
  readonly inOrder?: boolean;
}

const LISTED: readonly ListedTask[] = [
  { id: 'active-needs-check', words: words.tasks.confirm, inOrder: true },
  { id: 'no-access', words: words.tasks.access },
  { id: fieldListId('organisation', 'legal_form'), words: words.tasks.legalForm },
  { id: 'low-confidence', words: words.tasks.betterSource },
  { id: 'one-source-third-party', words: words.tasks.ownPage },
];

function fromList(site: Site, { id, words: { title, why }, inOrder = false }: ListedTask): Task {
  const { entries, topic } = coverageList(site, id);
  const shown = inOrder ? entries.slice(0, SHOWN) : worthMost(entries, graphIn(site), SHOWN);
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
    all: { count: entries.length, path: coveragePath(id), of: words.toDo(title) },
  };
}

function namedBodies(site: Site): Task {
  const { title, why } = words.tasks.namedBodies;
  const bodies = namedBodiesIn(site);
  return {
    id: 'named-bodies',
    title,
    why,
    items: bodies
      .slice(0, SHOWN)
      .map(({ name }) => ({ name, action: { label: words.actions.add, url: addUrl({ name }) } })),
    all: { count: bodies.length, path: 'bodies-without-an-entry/', of: words.toDo(title) },
  };
}

function regions(site: Site): Task | undefined {
  const [people] = indicatorsIn(site).main;
  if (people === undefined) return undefined;
  const { title, why } = words.tasks.regions;
  const under = sharesBy(site, people).filter(({ standing }) => standing.word === 'under');
  return {
    id: 'regions',
    title,
    why: why(people.title.toLowerCase()),
    items: under.slice(0, SHOWN).map(({ region }) => ({
      name: term('region', region).label,
      path: facetPath('region', region),
      action: { label: words.actions.addOne, url: addUrl({ region }) },
    })),
    all: { count: under.length, path: `${coveragePath()}#by-${people.id}`, of: words.toDo(title) },
  };
}

function spaces(site: Site): Task {
  const { title, why } = words.tasks.spaces;
  const all = entriesByTerm(site, 'problem-space');
  return {
    id: 'problem-spaces',
    title,
    why,
    items: thinnest(all, SHOWN).map(({ id }) => ({
      name: term('problem-space', id).label,
      path: facetPath('problem-space', id),
      action: { label: words.actions.addOne, url: addUrl({ 'problem-space': id }) },
    })),
    all: { count: all.size, path: facetPath('problem-space'), of: words.toDo(title) },
  };
}

/** All tasks for which there is something to do. */
export const tasksIn = oncePer((site: Site): readonly Task[] =>
  [...LISTED.map((task) => fromList(site, task)), namedBodies(site), regions(site), spaces(site)].flatMap(
    (task) => (task === undefined || task.items.length === 0 ? [] : [task]),
  ),
);

/**
 * Returns at most `most` entries of a list that are worth most to put right: those with most links first, since most readers
 * pass by them; ties stay in the list's order. Entries that are over are left out.
 */
export function worthMost(entries: readonly Entry[], { degree }: Graph, most: number): readonly Entry[] {
  return entries
    .filter((entry) => !isOver(entry))
    .sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0))
    .slice(0, most);
}

/** Returns at most `most` terms, those with fewest entries first; ties stay in the taxonomy's order. */
export function thinnest(
  byTerm: ReadonlyMap<string, readonly Entry[]>,
  most: number,
): readonly { readonly id: string; readonly count: number }[] {
  return [...byTerm]
    .map(([id, entries]) => ({ id, count: entries.length }))
    .sort((a, b) => a.count - b.count)
    .slice(0, most);
}

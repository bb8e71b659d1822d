import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { dataset, versionDate } from '../../site/dataset.ts';
import {
  changedPath,
  happeningWords,
  hasHistory,
  knownSince,
  quarterName,
  quarters,
} from '../../site/news.ts';
import { absolute } from '../../site/urls.ts';
import { date, number } from '../../site/words.ts';

/** How many changes the feed holds. */
const MOST = 100;

/** The newest changes to the entries as an Atom feed. */
export const GET: APIRoute = ({ site }) => {
  const page = absolute('news/', site);
  const day = (when: string) => new Date(`${when}T12:00:00Z`);
  const limits = hasHistory
    ? knownSince === undefined
      ? ''
      : ` This copy knows its history only from ${date(knownSince)} on.`
    : ' This copy was made without its history.';
  const feed = new Feed({
    id: page,
    link: page,
    title: `${dataset.map.title}: new, changed and closed`,
    description: `What was added to the map, changed and closed.${limits}`,
    language: dataset.map.language,
    updated: day(versionDate),
    copyright: `${dataset.map.title}, ${dataset.map.licences.data.name}`,
    author: { name: dataset.map.title, link: absolute('', site) },
    feedLinks: { atom: absolute('news/feed.xml', site) },
    generator: dataset.map.title,
  });
  const items = quarters.flatMap((quarter) => [
    ...quarter.changes.map((change) => ({
      id: `${page}#${change.id}-${change.commit.slice(0, 12)}`,
      title: `${change.name} – ${happeningWords(change)}`,
      link: absolute(changedPath(change) ?? `news/${quarter.id}/`, site),
      date: day(change.day),
      description: `${happeningWords(change)}, ${date(change.day)}.`,
    })),
    ...(quarter.began
      ? [
          {
            id: `${page}#beginning`,
            title: `The map begins with ${number([...quarter.began.kinds.values()].reduce((sum, count) => sum + count, 0))} entries`,
            link: absolute(`news/${quarter.id}/`, site),
            date: day(quarter.began.day),
            description: `The first entries of the map, ${quarterName(quarter)}.`,
          },
        ]
      : []),
  ]);
  for (const item of items.slice(0, MOST)) feed.addItem(item);
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml;charset=utf-8' } });
};

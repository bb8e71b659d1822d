/** Feeds of what changes: of everything, and of each kind, region and problem space. */
import { quarterName } from '#words/quarters.ts';
import { Feed } from 'feed';
import type { EntryNews } from '../../diff/quarters.ts';
import { termsOf } from '../../core/facets.ts';
import { placeOf } from '../../core/geo/placement.ts';
import type { Entry } from '../../core/entry.ts';
import { dataset, site, versionDate } from '../../legacy-site.ts';
import { changedPath, happeningWords, hasHistory, knownSince, quarters } from './model.ts';
import { feedPath, feedTitle } from '../../ui/feeds.ts';
import type { FeedForm, FeedScope } from '../../ui/feeds.ts';
import { absolute } from '../../ui/urls.ts';
import { date, number } from '../../core/words.ts';

/** How many changes a feed holds. */
const MOST = 100;

/** Of what was taken off nothing is known but its kind, so it stands in the feeds of kinds and of everything alone. */
function holds({ about }: FeedScope, { kind, id, now }: EntryNews): boolean {
  if ('kind' in about) return kind === about.kind;
  const entry = dataset.byId.get(now ?? id);
  if (entry === undefined) return false;
  return about.facet === 'region'
    ? regionOf(entry) === about.term
    : termsOf(entry, about.facet).includes(about.term);
}

function regionOf(entry: Entry): string | undefined {
  const place = placeOf(entry, dataset.gazetteer);
  return place.kind === 'none' ? undefined : place.region;
}

/** Gives the text of a feed, the newest change first. */
export function feedText(form: FeedForm, scope: FeedScope | undefined, origin: URL | undefined): string {
  const page = absolute(scope?.page ?? 'news/', origin);
  const feed = new Feed({
    id: page,
    link: page,
    title: feedTitle(site, scope),
    description: `What was added to the map, changed and closed.${limits()}`,
    language: dataset.map.language,
    updated: noon(versionDate),
    copyright: `${dataset.map.title}, ${dataset.map.licences.data.name}`,
    author: { name: dataset.map.title, link: absolute('', origin) },
    feedLinks: {
      atom: absolute(feedPath('xml', scope), origin),
      json: absolute(feedPath('json', scope), origin),
    },
    generator: dataset.map.title,
  });
  for (const item of itemsOf(scope, origin).slice(0, MOST)) feed.addItem(item);
  return form === 'xml' ? feed.atom1() : `${feed.json1()}\n`;
}

function limits(): string {
  if (!hasHistory) return ' This copy was made without its history.';
  return knownSince === undefined ? '' : ` This copy knows its history only from ${date(knownSince)} on.`;
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function itemsOf(scope: FeedScope | undefined, origin: URL | undefined) {
  const news = absolute('news/', origin);
  return quarters.flatMap((quarter) => [
    ...quarter.changes
      .filter((change) => scope === undefined || holds(scope, change))
      .map((change) => ({
        id: `${news}#${change.id}-${change.commit.slice(0, 12)}`,
        title: `${change.name} – ${happeningWords(change)}`,
        link: absolute(changedPath(change) ?? `news/${quarter.id}/`, origin),
        date: noon(change.day),
        description: `${happeningWords(change)}, ${date(change.day)}.`,
      })),
    ...(quarter.began && scope === undefined
      ? [
          {
            id: `${news}#beginning`,
            title: `The map begins with ${number([...quarter.began.kinds.values()].reduce((sum, count) => sum + count, 0))} entries`,
            link: absolute(`news/${quarter.id}/`, origin),
            date: noon(quarter.began.day),
            description: `The first entries of the map, ${quarterName(quarter.id)}.`,
          },
        ]
      : []),
  ]);
}

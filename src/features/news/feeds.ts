/** Feeds of what changes: of everything, and of each kind, region and problem space. */
import { Feed } from 'feed';
import type { Item } from 'feed';
import * as words from '#words/news.ts';
import { quarterName } from '#words/quarters.ts';
import type { Entry } from '../../core/entry.ts';
import { termsOf } from '../../core/facets.ts';
import { placeOf } from '../../core/geo/placement.ts';
import type { Site } from '../../core/site.ts';
import type { EntryNews } from '../../diff/quarters.ts';
import { feedPath, feedTitle } from '../../ui/feeds.ts';
import type { FeedForm, FeedScope } from '../../ui/feeds.ts';
import { absolute } from '../../ui/urls.ts';
import { beganWith, changedPath, happeningWords, quarterPath, quartersIn } from './model.ts';

/** Maximum number of changes in a feed. */
const MOST = 100;

/** Whether a feed holds a change. Of an entry that was removed only the kind is known, so no term's feed holds it. */
function holds(site: Site, { about }: FeedScope, { kind, id, now }: EntryNews): boolean {
  if ('kind' in about) return kind === about.kind;
  const entry = site.dataset.byId.get(now ?? id);
  if (entry === undefined) return false;
  return about.facet === 'region'
    ? regionOf(site, entry) === about.term
    : termsOf(entry, about.facet).includes(about.term);
}

function regionOf({ dataset }: Site, entry: Entry): string | undefined {
  const place = placeOf(entry, dataset.gazetteer);
  return place.kind === 'none' ? undefined : place.region;
}

/** Returns the text of a feed, the newest change first; `scope` undefined stands for everything. */
export function feedText(
  site: Site,
  form: FeedForm,
  scope: FeedScope | undefined,
  origin: URL | undefined,
): string {
  const { map } = site.dataset;
  const page = absolute(scope?.page ?? 'news/', origin);
  const feed = new Feed({
    id: page,
    link: page,
    title: feedTitle(site, scope),
    description: words.feedDescription(limits(site)),
    language: map.language,
    updated: noon(site.version),
    copyright: `${map.title}, ${map.licences.data.name}`,
    author: { name: map.title, link: absolute('', origin) },
    feedLinks: {
      atom: absolute(feedPath('xml', scope), origin),
      json: absolute(feedPath('json', scope), origin),
    },
    generator: map.title,
  });
  for (const item of itemsOf(site, scope, origin).slice(0, MOST)) feed.addItem(item);
  return form === 'xml' ? feed.atom1() : `${feed.json1()}\n`;
}

/** What of the past this copy does not know. */
function limits({ history }: Site): string {
  if (history === undefined) return words.feedWithoutHistory;
  return history.since === undefined ? '' : words.feedSince(history.since);
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function itemsOf(site: Site, scope: FeedScope | undefined, origin: URL | undefined): readonly Item[] {
  const news = absolute('news/', origin);
  return quartersIn(site).flatMap((quarter) => {
    const page = absolute(quarterPath(quarter), origin);
    const items = quarter.changes
      .filter((change) => scope === undefined || holds(site, scope, change))
      .map((change): Item => {
        const path = changedPath(site, change);
        const happened = happeningWords(change);
        return {
          id: `${news}#${change.id}-${change.commit.slice(0, 12)}`,
          title: words.itemTitle(change.name, happened),
          link: path === undefined ? page : absolute(path, origin),
          date: noon(change.day),
          description: words.itemDescription(happened, change.day),
        };
      });
    if (quarter.began === undefined || scope !== undefined) return items;
    const beginning: Item = {
      id: `${news}#beginning`,
      title: words.beginningTitle(beganWith(quarter.began)),
      link: page,
      date: noon(quarter.began.day),
      description: words.beginningDescription(quarterName(quarter.id)),
    };
    return [...items, beginning];
  });
}

/** Feeds of what changes: of everything, and of each kind, region and problem space. */
import { Feed } from 'feed';
import type { EntryNews } from '../../diff/quarters.ts';
import { termsOf } from '../../core/facets.ts';
import { placeOf } from '../../core/geo/placement.ts';
import type { Entry } from '../../core/entry.ts';
import { KINDS } from '../../core/ids.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import { dataset, versionDate } from '../../site.ts';
import { changedPath, happeningWords, hasHistory, knownSince, quarterName, quarters } from './model.ts';
import { kindPlural } from '../../core/entry-labels.ts';
import { absolute, facetPath, href, kindPath } from '../../ui/urls.ts';
import { date, number } from '../../core/words.ts';

/** How many changes a feed holds. */
const MOST = 100;

/** Forms of feeds, by the ending of their addresses, with their media types. */
export const FEED_FORMS = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

export type FeedForm = keyof typeof FEED_FORMS;

/** What a feed is about. */
export interface Scope {
  /** By which it is told from others in its address: "region/wales". */
  readonly id: string;
  /** As in "Ethical Tech Map: changes in Wales". */
  readonly label: string;
  /** Path of the page that is about the same. */
  readonly page: string;
  readonly holds: (change: EntryNews) => boolean;
}

/** Of what was taken off nothing is known but its kind, so it stands in the feeds of kinds and of everything alone. */
function about(test: (entry: Entry) => boolean): Scope['holds'] {
  return ({ id, now }) => {
    const entry = dataset.byId.get(now ?? id);
    return entry !== undefined && test(entry);
  };
}

function regionOf(entry: Entry): string | undefined {
  const place = placeOf(entry, dataset.gazetteer);
  return place.kind === 'none' ? undefined : place.region;
}

/** What feeds there are besides that of everything. */
export const scopes: readonly Scope[] = [
  ...KINDS.map((kind) => ({
    id: `kind/${kind}`,
    label: kindPlural(kind),
    page: kindPath(kind),
    holds: (change: EntryNews) => change.kind === kind,
  })),
  ...TAXONOMY.region.terms.map(({ id, label }) => ({
    id: `region/${id}`,
    label,
    page: facetPath('region', id),
    holds: about((entry) => regionOf(entry) === id),
  })),
  ...TAXONOMY['problem-space'].terms.map(({ id, label }) => ({
    id: `problem-space/${id}`,
    label,
    page: facetPath('problem-space', id),
    holds: about((entry) => termsOf(entry, 'problem-space').includes(id)),
  })),
];

/** Path of a feed; without a scope that of everything. */
export function feedPath(form: FeedForm, scope?: Pick<Scope, 'id'>): string {
  return scope === undefined ? `news/feed.${form}` : `feeds/${scope.id}.${form}`;
}

/** Gives the feeds of the page at a path. */
export function feedsOf(
  page: string,
):
  | { readonly scope: Scope; readonly links: readonly { title: string; type: string; href: string }[] }
  | undefined {
  const scope = scopes.find((one) => one.page === page);
  return (
    scope && {
      scope,
      links: (['xml', 'json'] as const).map((form) => ({
        title: titleOf(scope),
        type: FEED_FORMS[form],
        href: href(feedPath(form, scope)),
      })),
    }
  );
}

function titleOf(scope: Scope | undefined): string {
  const { title } = dataset.map;
  return scope === undefined ? `${title}: new, changed and closed` : `${title}: changes in ${scope.label}`;
}

/** Gives the text of a feed, the newest change first. */
export function feedText(form: FeedForm, scope: Scope | undefined, site: URL | undefined): string {
  const page = absolute(scope?.page ?? 'news/', site);
  const feed = new Feed({
    id: page,
    link: page,
    title: titleOf(scope),
    description: `What was added to the map, changed and closed.${limits()}`,
    language: dataset.map.language,
    updated: noon(versionDate),
    copyright: `${dataset.map.title}, ${dataset.map.licences.data.name}`,
    author: { name: dataset.map.title, link: absolute('', site) },
    feedLinks: {
      atom: absolute(feedPath('xml', scope), site),
      json: absolute(feedPath('json', scope), site),
    },
    generator: dataset.map.title,
  });
  for (const item of itemsOf(scope, site).slice(0, MOST)) feed.addItem(item);
  return form === 'xml' ? feed.atom1() : `${feed.json1()}\n`;
}

function limits(): string {
  if (!hasHistory) return ' This copy was made without its history.';
  return knownSince === undefined ? '' : ` This copy knows its history only from ${date(knownSince)} on.`;
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function itemsOf(scope: Scope | undefined, site: URL | undefined) {
  const news = absolute('news/', site);
  return quarters.flatMap((quarter) => [
    ...quarter.changes
      .filter((change) => scope?.holds(change) ?? true)
      .map((change) => ({
        id: `${news}#${change.id}-${change.commit.slice(0, 12)}`,
        title: `${change.name} – ${happeningWords(change)}`,
        link: absolute(changedPath(change) ?? `news/${quarter.id}/`, site),
        date: noon(change.day),
        description: `${happeningWords(change)}, ${date(change.day)}.`,
      })),
    ...(quarter.began && scope === undefined
      ? [
          {
            id: `${news}#beginning`,
            title: `The map begins with ${number([...quarter.began.kinds.values()].reduce((sum, count) => sum + count, 0))} entries`,
            link: absolute(`news/${quarter.id}/`, site),
            date: noon(quarter.began.day),
            description: `The first entries of the map, ${quarterName(quarter)}.`,
          },
        ]
      : []),
  ]);
}

/** Which feeds there are and where they stand: of everything, and of each kind, region and problem space. */
import * as words from '#words/ui.ts';
import { kindPlural } from '../core/entry-labels.ts';
import type { Facet } from '../core/facets.ts';
import { KINDS } from '../core/ids.ts';
import type { Kind } from '../core/ids.ts';
import { TAXONOMY } from '../core/schema/taxonomy.ts';
import type { Site } from '../core/site.ts';
import { facetPath, href, kindPath } from './urls.ts';

/** Forms of feeds, by the ending of their addresses, with their media types. */
export const FEED_FORMS = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

export type FeedForm = keyof typeof FEED_FORMS;

/** What a feed is about. */
export interface FeedScope {
  /** By which it is told from others in its address: "region/wales". */
  readonly id: string;
  /** As in "Ethical Tech Map: changes in Wales". */
  readonly label: string;
  /** Path of the page that is about the same. */
  readonly page: string;
  readonly about: { readonly kind: Kind } | { readonly facet: Facet; readonly term: string };
}

const ofTerms = (facet: 'region' | 'problem-space'): readonly FeedScope[] =>
  TAXONOMY[facet].terms.map(({ id, label }) => ({
    id: `${facet}/${id}`,
    label,
    page: facetPath(facet, id),
    about: { facet, term: id },
  }));

/** What feeds there are besides that of everything. */
export const FEED_SCOPES: readonly FeedScope[] = [
  ...KINDS.map((kind) => ({
    id: `kind/${kind}`,
    label: kindPlural(kind),
    page: kindPath(kind),
    about: { kind },
  })),
  ...ofTerms('region'),
  ...ofTerms('problem-space'),
];

/** Path of a feed; without a scope that of everything. */
export function feedPath(form: FeedForm, scope?: Pick<FeedScope, 'id'>): string {
  return scope === undefined ? `news/feed.${form}` : `feeds/${scope.id}.${form}`;
}

/** Title of a feed; without a scope of that of everything. */
export function feedTitle({ dataset }: Site, scope: FeedScope | undefined): string {
  const { title } = dataset.map;
  return scope === undefined ? words.feedOfAll(title) : words.feedOf(title, scope.label);
}

/** Returns the feeds of the page at a path; undefined for a page without feeds of its own. */
export function feedsOf(
  site: Site,
  page: string,
):
  | { readonly scope: FeedScope; readonly links: readonly { title: string; type: string; href: string }[] }
  | undefined {
  const scope = FEED_SCOPES.find((one) => one.page === page);
  return (
    scope && {
      scope,
      links: (['xml', 'json'] as const).map((form) => ({
        title: feedTitle(site, scope),
        type: FEED_FORMS[form],
        href: href(feedPath(form, scope)),
      })),
    }
  );
}

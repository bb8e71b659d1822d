import type { APIRoute } from 'astro';
import { FACETS } from '../core/facets.ts';
import { PAIRS } from '../features/gaps/matrix.ts';
import { KINDS } from '../core/ids.ts';
import { TAXONOMY } from '../core/schema/taxonomy.ts';
import { decisionYearsIn, yearPath } from '../features/governance/decisions-model.ts';
import { gapPath } from '../features/gaps/model.ts';
import { quarterPath, quartersIn } from '../features/news/model.ts';
import { absolute, entryPath, facetPath, kindPath } from '../ui/urls.ts';

const PAGES = [
  '',
  'start/',
  'find/',
  'explore/',
  'gaps/',
  'news/',
  'contribute/',
  'governance/',
  'decisions/',
  'decisions/how/',
  'freshness/',
  'standing/',
  'regions/compare/',
  'about/coverage/',
  'embed/',
  'data/',
  'data/codebook/',
  'data/releases/',
  'data/sql/',
  'entries/',
  'search/',
  'taxonomy/',
  'scope/',
  'about/',
  'licence/',
  'accessibility/',
  'privacy/',
  'bodies-without-an-entry/',
];

/** Every page that should be found; later pages of a list are reached through the first. */
export const GET: APIRoute = ({ site: host, locals: { site } }) => {
  const paths = [
    ...PAGES,
    ...KINDS.flatMap((kind) => [kindPath(kind), `contribute/${kind}/`]),
    ...FACETS.flatMap((facet) => [
      facetPath(facet),
      ...TAXONOMY[facet].terms.map(({ id }) => facetPath(facet, id)),
    ]),
    ...PAIRS.map(([rows, columns]) => gapPath(rows, columns)),
    ...quartersIn(site).map(quarterPath),
    ...decisionYearsIn(site).map(yearPath),
    ...site.dataset.entries.map(({ id }) => entryPath(id)),
  ];
  const urls = paths.map((path) => `  <url><loc>${escape(absolute(path, host))}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
};

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

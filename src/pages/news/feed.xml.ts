import type { APIRoute } from 'astro';
import { feedText } from '../../features/news/feeds.ts';
import { FEED_FORMS } from '../../ui/feeds.ts';

/** The newest changes to the entries as an Atom feed. */
export const GET: APIRoute = ({ site: origin, locals: { site } }) =>
  new Response(feedText(site, 'xml', undefined, origin), {
    headers: { 'content-type': `${FEED_FORMS.xml};charset=utf-8` },
  });

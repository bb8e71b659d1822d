import type { APIRoute } from 'astro';
import { feedText } from '../../features/news/feeds.ts';
import { FEED_FORMS } from '../../ui/feeds.ts';

/** The newest changes to the entries as a JSON Feed. */
export const GET: APIRoute = ({ site: origin, locals: { site } }) =>
  new Response(feedText(site, 'json', undefined, origin), { headers: { 'content-type': FEED_FORMS.json } });

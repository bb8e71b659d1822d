import type { APIRoute } from 'astro';
import { FEED_FORMS, feedText } from '../../features/news/feeds.ts';

/** The newest changes to the entries as a JSON Feed. */
export const GET: APIRoute = ({ site }) =>
  new Response(feedText('json', undefined, site), { headers: { 'content-type': FEED_FORMS.json } });

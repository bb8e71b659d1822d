import type { APIRoute } from 'astro';
import { decisionFeed } from '../../features/governance/decision-feed.ts';
import { absolute } from '../../ui/urls.ts';

/** The newest decisions as an Atom feed. */
export const GET: APIRoute = ({ site: host, locals: { site } }) =>
  new Response(
    decisionFeed(site, (path) => absolute(path, host)),
    { headers: { 'content-type': 'application/atom+xml;charset=utf-8' } },
  );

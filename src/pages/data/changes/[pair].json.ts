import type { APIRoute, GetStaticPaths } from 'astro';
import { releasesOf } from '../../../features/data/releases.ts';
import type { Change } from '../../../features/data/releases.ts';
import { loadSite } from '../../../site.ts';

/** What differs between two releases, for programs. */
export const getStaticPaths: GetStaticPaths = () =>
  releasesOf(loadSite()).changes.map((change) => ({
    params: { pair: `${change.from}..${change.to}` },
    props: { change },
  }));

export const GET: APIRoute<{ change: Change }> = ({ props: { change } }) =>
  new Response(`${JSON.stringify(change.difference, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });

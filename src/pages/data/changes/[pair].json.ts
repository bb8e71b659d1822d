import type { APIRoute, GetStaticPaths } from 'astro';
import { changes } from '../../../site/releases.ts';
import type { Change } from '../../../site/releases.ts';

/** What differs between two releases, for programs. */
export const getStaticPaths: GetStaticPaths = () =>
  changes.map((change) => ({ params: { pair: `${change.from}..${change.to}` }, props: { change } }));

export const GET: APIRoute<{ change: Change }> = ({ props: { change } }) =>
  new Response(`${JSON.stringify(change.difference, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });

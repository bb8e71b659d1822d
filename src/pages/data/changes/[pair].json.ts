import type { APIRoute, GetStaticPaths } from 'astro';
import { changes } from '../../../features/data/releases-model.ts';
import type { Change } from '../../../features/data/releases-model.ts';

/** What differs between two releases, for programs. */
export const getStaticPaths: GetStaticPaths = () =>
  changes.map((change) => ({ params: { pair: `${change.from}..${change.to}` }, props: { change } }));

export const GET: APIRoute<{ change: Change }> = ({ props: { change } }) =>
  new Response(`${JSON.stringify(change.difference, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });

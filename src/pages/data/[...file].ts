import type { APIRoute, GetStaticPaths } from 'astro';
import type { Measured } from '../../features/data/data-package.ts';
import { publishedIn } from '../../features/data/published.ts';
import { loadSite } from '../../site.ts';

/** Every published file of the data, at the address that it keeps. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await publishedIn(loadSite())).map((file) => ({ params: { file: file.path }, props: { file } }));

export const GET: APIRoute<{ file: Measured }> = ({ props: { file } }) =>
  new Response(file.content, { headers: { 'content-type': file.type } });

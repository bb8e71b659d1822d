import type { APIRoute, GetStaticPaths } from 'astro';
import type { Measured } from '../../features/data/data-package.ts';
import { published } from '../../features/data/site-export.ts';

/** Every published file of the data, at the address that it keeps. */
export const getStaticPaths: GetStaticPaths = () =>
  published.map((file) => ({ params: { file: file.path }, props: { file } }));

export const GET: APIRoute<{ file: Measured }> = ({ props: { file } }) =>
  new Response(file.content, { headers: { 'content-type': file.type } });

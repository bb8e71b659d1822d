import type { APIRoute } from 'astro';
import { database } from '../../site/sql.ts';

/** All tables as one database. */
export const GET: APIRoute = () =>
  new Response(database.slice(), { headers: { 'content-type': 'application/vnd.sqlite3' } });

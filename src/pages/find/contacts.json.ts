import type { APIRoute } from 'astro';
import { contactsFile } from '../../features/find/write-contacts.ts';

/** How to get in touch with the entries, fetched once an answer is shown. */
export const GET: APIRoute = ({ locals: { site } }) => Response.json(contactsFile(site.dataset.entries));

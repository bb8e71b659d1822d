import { contactsFile } from '../../features/find/write-contacts.ts';
import { dataset } from '../../legacy-site.ts';

/** How to get in touch with the entries, fetched once an answer is shown. */
export const GET = () => Response.json(contactsFile(dataset.entries));

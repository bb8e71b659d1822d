import { pageOfId } from '../../../core/ids.ts';
import type { Entry } from '../../../core/entry.ts';
import type { Kit } from '../export-context.ts';

/** Gives the address of an entry's page, in full. */
export function pageOf({ home }: Pick<Kit, 'home'>, { id }: Pick<Entry, 'id'>): string {
  return `${home}${pageOfId(id)}`;
}

import { pageOfId } from '../../model/ids.ts';
import type { Entry } from '../../model/entry.ts';
import type { Kit } from '../kit.ts';

/** Gives the address of an entry's page, in full. */
export function pageOf({ home }: Pick<Kit, 'home'>, { id }: Pick<Entry, 'id'>): string {
  return `${home}${pageOfId(id)}`;
}

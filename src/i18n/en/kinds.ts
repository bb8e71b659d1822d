/** Kinds of entries in running text. */
import type { Kind } from '../../core/ids.ts';
import { plural } from './locale.ts';
import type { PluralForms } from '../format.ts';

const COUNTED: Readonly<Record<Kind, PluralForms>> = {
  organisation: { one: '# organisation', other: '# organisations' },
  project: { one: '# project', other: '# projects' },
  community: { one: '# community', other: '# communities' },
  event: { one: '# event', other: '# events' },
  resource: { one: '# resource', other: '# resources' },
};

/** "1 community", "12 communities". */
export const countOfKind = (kind: Kind, count: number) => plural(count, COUNTED[kind]);

/** "an organisation", "a project": the article that goes before a name. */
export const article = (name: string) => (/^[aeiou]/i.test(name) ? 'an' : 'a');

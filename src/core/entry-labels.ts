import { FOLDERS } from './ids.ts';
import type { Kind } from './ids.ts';
import { formOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { term } from './schema/taxonomy.ts';

/** Returns the plural name of a kind: "Organisations". */
export function kindPlural(kind: Kind): string {
  const folder = FOLDERS[kind];
  return folder.charAt(0).toUpperCase() + folder.slice(1);
}

/** Returns the name of a kind: "Organisation". */
export function kindName(kind: Kind): string {
  return term('kind', kind).label;
}

/** Returns the label of an entry's form or legal form, or undefined where it is not known. */
export function formName(entry: Entry): string | undefined {
  const form = formOf(entry);
  return form && term(form.list, form.id).label;
}

/** Returns where an entry is, as far as is known: "Manchester, North West"; undefined if nothing is. */
export function placeName(entry: Entry): string | undefined {
  const { locality, region } = entry.place ?? {};
  const name = region === undefined ? undefined : term('region', region).label;
  const parts = [locality, name].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : [...new Set(parts)].join(', ');
}

/** Returns how far an entry's work reaches, in words; undefined if it is not known. */
export function scopeName(entry: Entry): string | undefined {
  return entry.area_scope === undefined ? undefined : term('area-scope', entry.area_scope).label;
}

/** Says in words how a fact changed: from what to what where that is short, else that it changed. */
import type { FactChange } from '../../diff/history.ts';
import { plain } from '../../diff/quarters.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import type { ListName } from '../../core/schema/taxonomy.ts';
import { date, list as listOf, plural } from '../../core/words.ts';

/** Longer values are not repeated. */
const LONGEST = 60;
/** More than so many values of a list are counted instead of named. */
const MOST_NAMED = 4;

type Data = Readonly<Record<string, unknown>>;

/** Gives a change of a fact in words: "Status: Active → Ended", "Support: added Training", "Summary: reworded". */
export function factWords({ field, was, is }: FactChange): string {
  return `${field.title}: ${differenceWords(field, was, is)}`;
}

function differenceWords(field: FactChange['field'], was: unknown, is: unknown): string {
  if (Array.isArray(was) || Array.isArray(is)) return listWords(field, itemsOf(was), itemsOf(is));
  if (isData(was) || isData(is))
    return partWords(field, isData(was) ? was : undefined, isData(is) ? is : undefined);
  const [before, after] = [valueWords(field.list, was), valueWords(field.list, is)];
  if (was === undefined) return after === undefined ? 'added' : `added ${after}`;
  if (is === undefined) return before === undefined ? 'taken out' : `taken out, was ${before}`;
  if (before !== undefined && after !== undefined) return `${before} → ${after}`;
  return typeof was === 'string' && typeof is === 'string' ? 'reworded' : 'changed';
}

/** Maps are compared part by part: "Town Leeds → York; Region added North West". */
function partWords(field: FactChange['field'], was: Data | undefined, is: Data | undefined): string {
  if (!was) return 'added';
  if (!is) return 'taken out';
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const parts = names
    .filter((name) => plain(was[name]) !== plain(is[name]))
    .map((name) => {
      const own = field.fields.find((one) => one.name === name);
      const known = own ?? { name, title: name, list: undefined, fields: [] };
      return `${known.title.toLowerCase()} ${differenceWords(known, was[name], is[name])}`;
    });
  return parts.length > MOST_NAMED ? `${parts.length} parts changed` : parts.join('; ');
}

function listWords(field: FactChange['field'], was: readonly unknown[], is: readonly unknown[]): string {
  const [before, after] = [was.map(plain), is.map(plain)];
  const added = is.filter((item) => !before.includes(plain(item)));
  const gone = was.filter((item) => !after.includes(plain(item)));
  if (added.length === 0 && gone.length === 0) return 'put into another order';
  return [said('added', field, added), said('took out', field, gone)]
    .filter((part) => part !== '')
    .join('; ');
}

function said(verb: string, field: FactChange['field'], items: readonly unknown[]): string {
  if (items.length === 0) return '';
  const named = items.flatMap((item) => valueWords(field.list, item) ?? []);
  return named.length < items.length || named.length > MOST_NAMED
    ? `${verb} ${plural(items.length, 'item')}`
    : `${verb} ${listOf(named.map((name) => `“${name}”`))}`;
}

/** Gives a short value as read, a term by its label; undefined where it is long or made of parts. */
function valueWords(list: string | undefined, value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  if (list !== undefined) return labelOf(list, text);
  if (/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(text)) return date(text);
  return text.length > LONGEST ? undefined : text;
}

/** A term may have left its list since. */
function labelOf(list: string, id: string): string | undefined {
  const known = Object.hasOwn(TAXONOMY, list) ? TAXONOMY[list as ListName].byId.get(id)?.label : undefined;
  return known ?? (id.length > LONGEST ? undefined : id);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { compare } from '#words/locale.ts';
import * as words from '#words/search.ts';
import { KINDS } from '../../core/ids.ts';
import { cut } from '../../core/text/shorten.ts';
import { element, link, mark } from '../../ui/dom.ts';
import type { FilterCounts, ResultPage } from './pagefind.client.ts';

/** Returns one result as a list item: shape, name, summary and place. */
export function resultRow({ url, meta }: ResultPage): HTMLLIElement {
  const row = element('li', 'row');
  const kind = KINDS.find((candidate) => candidate === meta['kind']?.toLowerCase());
  const name = element('span', 'row-name');
  name.append(link(url, meta['title'] ?? url));
  const place = element('p', 'row-place', [meta['kind'], meta['place']].filter(Boolean).join(' · '));
  // The kind's word stands in the row, so the shape itself is silent.
  row.append(mark(kind), name, element('p', 'row-words', cut(meta['summary'] ?? '', 170)), place);
  return row;
}

/**
 * Brings the filters up to date in place, so that the one a reader is using keeps its focus: a select each, with the
 * number of results every value would leave. A chosen value stays even where it leaves none.
 */
export function filterSelects(
  form: HTMLElement,
  names: readonly string[],
  counts: FilterCounts,
  chosen: Readonly<Record<string, string>>,
): void {
  for (const name of names) {
    let select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (!select) {
      const label = element('label', undefined, name);
      select = element('select');
      select.name = name;
      label.append(select);
      form.append(label);
    }
    const value = chosen[name] ?? '';
    const own = Object.entries(counts[name] ?? {}).filter(([option, count]) => count > 0 || option === value);
    if (value !== '' && !own.some(([option]) => option === value)) own.push([value, 0]);
    own.sort(([a], [b]) => compare(a, b));
    const options = own.map(
      ([option, count]) => new Option(words.filterValue(option, count), option, false, option === value),
    );
    select.replaceChildren(new Option(words.any, '', false, value === ''), ...options);
  }
}

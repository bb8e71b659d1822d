import * as words from '#words/explore.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { toggleOption } from '../../catalogue/query.ts';
import type { Query } from '../../catalogue/query.ts';
import { button, element } from '../../ui/dom.ts';

/** One thing that narrows the entries: how it is called, and the query without it. */
interface ActiveFilter {
  readonly label: string;
  readonly without: Query;
}

/** Returns everything that narrows the entries, in words. */
export function activeFilters(query: Query, catalogue: Catalogue): readonly ActiveFilter[] {
  const { since, year, ...rest } = query;
  return [
    ...(query.words === ''
      ? []
      : [{ label: words.filterWords(query.words), without: { ...query, words: '' } }]),
    ...(query.near === '' ? [] : [{ label: words.filterNear(query.near), without: { ...query, near: '' } }]),
    ...catalogue.facets.flatMap(({ name, title, options }) =>
      options
        .filter(({ id }) => query.chosen[name]?.includes(id))
        .map(({ id, label }) => ({
          label: words.filterOption(title, label),
          without: toggleOption(query, name, id),
        })),
    ),
    ...(since === undefined
      ? []
      : [{ label: words.filterSince(since), without: { ...rest, ...(year !== undefined && { year }) } }]),
    ...(year === undefined
      ? []
      : [
          {
            label: words.filterYear(year),
            without: { ...rest, undated: false, ...(since !== undefined && { since }) },
          },
        ]),
  ];
}

/** Shows what narrows the entries, each with a button that takes it off. */
export function showActiveFilters(
  list: HTMLElement,
  query: Query,
  catalogue: Catalogue,
  ask: (query: Query) => void,
): void {
  const filters = activeFilters(query, catalogue);
  list.hidden = filters.length === 0;
  list.replaceChildren(
    ...filters.map(({ label, without }) => {
      const item = element('li');
      const off = button('', 'tag', () => ask(without));
      const cross = element('span', 'cross', '×');
      cross.setAttribute('aria-hidden', 'true');
      off.append(element('span', 'visually-hidden', `${words.takeOff} `), label, ' ', cross);
      item.append(off);
      return item;
    }),
  );
}

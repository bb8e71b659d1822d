import * as words from '#words/explore.ts';
import { number } from '#words/locale.ts';
import type { QueryResult } from '../../catalogue/run-query.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { SORTS, toggleOption } from '../../catalogue/query.ts';
import type { Query, Sort } from '../../catalogue/query.ts';
import { present } from '../../core/present.ts';
import { button, element, part } from '../../ui/dom.ts';

/** The fields of the form, which say the same as the query in the address. */
export interface QueryForm {
  /** Returns the query as the form has it, with what the form does not hold taken from the one before. */
  read(before: Query): Query;
  /** Brings the form in line with a query. */
  write(query: Query): void;
  /** Says at each option how many entries it would give. */
  count(result: QueryResult, query: Query): void;
}

/** Returns the form of an explorer; its fields are made when the site is built. */
export function queryForm(explorer: HTMLElement, catalogue: Catalogue): QueryForm {
  const wordsField = part(explorer, '#q', HTMLInputElement);
  const near = part(explorer, '#near', HTMLInputElement);
  const since = part(explorer, '#since', HTMLSelectElement);
  const sort = part(explorer, '#sort', HTMLSelectElement);
  const year = part(explorer, '#year', HTMLInputElement);
  const undated = part(explorer, '#undated', HTMLInputElement);
  const left = part(explorer, '.undated-count');
  const facets = catalogue.facets.map((facet) => {
    const box = part(explorer, `[data-facet="${facet.name}"]`);
    return {
      facet,
      chosen: part(box, '.chosen'),
      boxes: [...box.querySelectorAll<HTMLInputElement>('input')],
      counts: [...box.querySelectorAll<HTMLElement>('[data-option]')].map((count) => ({
        count,
        option: Number(count.dataset['option']),
      })),
    };
  });

  return {
    read(before) {
      const chosen = Object.fromEntries(
        facets.flatMap(({ facet, boxes }) => {
          const ids = boxes.filter(({ checked }) => checked).map(({ value }) => value);
          return ids.length === 0 ? [] : [[facet.name, ids]];
        }),
      );
      const { since: _since, ...rest } = before;
      const sinceYear = Number(since.value);
      const wanted = SORTS.find((one) => one === sort.value) ?? 'best';
      return {
        ...rest,
        words: wordsField.value.replace(/\s+/g, ' ').trim(),
        chosen,
        ...(sinceYear > 0 && { since: sinceYear }),
        near: near.value.trim(),
        undated: undated.checked,
        ...ordered(before, wanted),
      };
    },
    write(query) {
      // What someone is just typing is left as it is.
      if (document.activeElement !== wordsField || wordsField.value.trim() === '')
        wordsField.value = query.words;
      if (document.activeElement !== near) near.value = query.near;
      since.value = String(query.since ?? '');
      sort.value = query.sort;
      year.value = String(query.year ?? catalogue.years.last);
      const message = year.parentElement?.querySelector('output');
      if (message) message.textContent = query.year === undefined ? words.allYears : String(query.year);
      undated.checked = query.undated;
      for (const { facet, boxes, chosen } of facets) {
        const ids = query.chosen[facet.name] ?? [];
        for (const box of boxes) box.checked = ids.includes(box.value);
        chosen.textContent = ids.length === 0 ? '' : words.chosenCount(ids.length);
      }
    },
    count({ counts, undated: more }, query) {
      for (const { facet, counts: shown } of facets) {
        const own = present(counts.get(facet.name), `the counts of "${facet.name}"`);
        for (const { count, option } of shown) {
          const value = present(own[option], `the count of option ${option}`);
          const text = number(value);
          if (count.textContent !== text) count.textContent = text;
          count.parentElement?.classList.toggle('none', value === 0);
        }
      }
      left.textContent = query.year === undefined || more === 0 ? '' : words.moreUndated(more);
    },
  };
}

/** A newly chosen order begins at its natural end; the one that was there keeps its turn. */
function ordered(before: Query, sort: Sort): Pick<Query, 'sort' | 'reversed'> {
  return { sort, reversed: sort === before.sort && before.reversed };
}

/** One thing that narrows the entries: how it is called, and the query without it. */
interface ActiveFilter {
  readonly label: string;
  readonly without: Query;
}

/** Returns everything that narrows the entries, in words. */
function activeFilters(query: Query, catalogue: Catalogue): readonly ActiveFilter[] {
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

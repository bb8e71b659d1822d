import { distance } from '#words/catalogue.ts';
import * as words from '#words/explore.ts';
import { number } from '#words/locale.ts';
import { facetIn } from '../../catalogue/catalogue.ts';
import type { Item } from '../../catalogue/catalogue.ts';
import { milesOf } from '../../catalogue/place-search.ts';
import type { Query, Sort } from '../../catalogue/query.ts';
import { stateWords } from '../../catalogue/state-at.ts';
import { element, link } from '../../ui/dom.ts';
import { kindWord, idsIn, offerMore, PAGE_SIZE } from './list-view.client.ts';
import { focusedHeading, focusHeading, sortableTable } from './sortable.client.ts';
import type { Explorer, Scene, View } from './view.client.ts';

interface Column {
  readonly title: string;
  readonly sort: Sort;
  readonly numeric?: true;
  /** Whether its natural order is from much to little. */
  readonly falling?: true;
  /** Text of the cell; undefined where that is not known. */
  readonly cell: (item: Item, scene: Scene) => string | undefined;
}

const COLUMNS: readonly Column[] = [
  { title: words.columnKind, sort: 'kind', cell: kindWord },
  { title: words.columnSpace, sort: 'space', cell: (item, scene) => firstOf('space', item, scene) },
  { title: words.columnRegion, sort: 'region', cell: (item) => item.where || undefined },
  {
    title: words.columnStatus,
    sort: 'status',
    cell: (item, scene) => stateWords(item, scene.query.year) ?? firstOf('status', item, scene),
  },
  { title: words.columnStarted, sort: 'started', numeric: true, cell: ({ started }) => started?.toString() },
  {
    title: words.columnEvidence,
    sort: 'evidence',
    numeric: true,
    falling: true,
    cell: ({ asOf }) => asOf?.toString(),
  },
  {
    title: words.columnLinks,
    sort: 'links',
    numeric: true,
    falling: true,
    cell: ({ links }) => number(links),
  },
];

/** Stands in the heads of the rows. */
const NAME: Column = { title: words.columnName, sort: 'name', cell: ({ name }) => name };

const DISTANCE: Column = {
  title: words.columnDistance,
  sort: 'best',
  numeric: true,
  cell: ({ index }, { result }) => {
    const km = result.distances.get(index);
    return km === undefined ? undefined : distance(milesOf(km));
  },
};

/** Returns the column by which the entries are in order; what fits best by words is in order of none of them. */
function orderOf({ sort, words: searched, near }: Query): Sort | undefined {
  if (sort !== 'best') return sort;
  if (near !== '') return 'best';
  return searched === '' ? 'name' : undefined;
}

function firstOf(facet: string, { index }: Item, { catalogue }: Scene): string | undefined {
  const { values, options } = facetIn(catalogue, facet);
  return options[values[index]?.[0] ?? -1]?.label;
}

/** The entries as a table that can be sorted by each of its columns. */
export class TableView implements View {
  readonly #panel: HTMLElement;
  readonly #explorer: Explorer;

  constructor(panel: HTMLElement, explorer: Explorer) {
    this.#panel = panel;
    this.#explorer = explorer;
  }

  show(scene: Scene): void {
    // Pressing a heading must not lose the focus that is on it.
    const focused = focusedHeading(this.#panel);
    const { query } = scene;
    const columns = scene.origin ? [DISTANCE, ...COLUMNS] : COLUMNS;
    const headings = [NAME, ...columns].map((column) => ({ ...column, key: column.sort }));
    const key = orderOf(query);
    const natural = headings.find((heading) => heading.key === key)?.falling ?? false;
    const { frame, body } = sortableTable(
      words.tableName,
      words.tableCaption,
      headings,
      { key, falling: query.reversed !== natural },
      (sort) => this.#explorer.change({ sort, reversed: sort === key && !query.reversed }, 'push'),
    );
    this.#panel.replaceChildren(frame);
    this.#fill(body, columns, scene, 0, PAGE_SIZE);
    focusHeading(this.#panel, focused);
  }

  ids(): readonly string[] {
    return idsIn(this.#panel);
  }

  #fill(
    body: HTMLTableSectionElement,
    columns: readonly Column[],
    scene: Scene,
    from: number,
    count: number,
  ): HTMLElement | undefined {
    const { items } = scene.result;
    const rows = items.slice(from, from + count).map((item) => {
      const row = element('tr');
      row.dataset['id'] = item.id;
      const name = element('th');
      name.scope = 'row';
      name.append(link(`${this.#explorer.addresses.entries}${item.id}/`, item.name, item.lang));
      row.append(name);
      for (const { cell, numeric } of columns) {
        const text = cell(item, scene);
        const own = element('td', numeric && 'figure', text ?? words.notKnown);
        if (text === undefined) own.classList.add('unknown');
        row.append(own);
      }
      return row;
    });
    body.append(...rows);
    const shown = from + rows.length;
    offerMore(this.#panel, items.length - shown, (more) => this.#fill(body, columns, scene, shown, more));
    return rows[0];
  }
}

import { compareNames } from '#words/locale.ts';
import * as words from '#words/explore-network.ts';
import type { Catalogue, Item } from '../../../catalogue/catalogue.ts';
import type { End } from './network-file.ts';
import { csvText } from '../../../core/csv.ts';
import { hostOf } from '../../../core/text/shorten.ts';
import { button, element, link, save } from '../../../ui/dom.ts';
import { offerMore, PAGE_SIZE } from '../list-view.client.ts';
import { focusedHeading, focusHeading, sortableTable } from '../sortable.client.ts';
import type { Explorer } from '../view.client.ts';
import { itemAt, nameAt } from './sentences.client.ts';
import type { NetworkScene } from './words-view.client.ts';

/** One relation as a row. */
interface Row {
  readonly from: End;
  readonly label: string;
  readonly to: End;
  readonly since: string;
  readonly until: string;
  readonly source: string;
}

const COLUMNS = [
  { key: 'from', title: words.columnFrom },
  { key: 'label', title: words.columnHow },
  { key: 'to', title: words.columnTo },
  { key: 'since', title: words.columnSince },
  { key: 'until', title: words.columnUntil },
  { key: 'source', title: words.columnSource },
] as const;
type Column = (typeof COLUMNS)[number]['key'];

/** The relations between the entries of a result as a table, which can be sorted and saved. */
export class RelationsTable {
  readonly #box: HTMLElement;
  readonly #explorer: Explorer;
  #column: Column = 'from';
  #falling = false;
  #networkScene: NetworkScene | undefined;

  constructor(box: HTMLElement, explorer: Explorer) {
    this.#box = box;
    this.#explorer = explorer;
  }

  show(networkScene: NetworkScene): void {
    this.#networkScene = networkScene;
    const rows = this.#sorted(rowsOf(networkScene), networkScene.scene.catalogue);
    const focused = focusedHeading(this.#box);
    const { frame, body } = sortableTable(
      words.tableName,
      words.tableCaption(rows.length),
      COLUMNS,
      { key: this.#column, falling: this.#falling },
      (key) => {
        this.#falling = key === this.#column && !this.#falling;
        this.#column = key;
        this.show(networkScene);
      },
    );
    const saving = element('p', 'more-rows-save');
    saving.append(
      button(words.download, 'small-button', () => {
        const { catalogue } = networkScene.scene;
        const idOf = (end: End) => itemAt(end, catalogue)?.id ?? '';
        save(
          `links-${catalogue.version}.csv`,
          csvText([
            ['from_id', 'from', 'relation', 'to_id', 'to', 'since', 'until', 'source'],
            ...rows.map(({ from, label, to, since, until, source }) => [
              idOf(from),
              nameAt(from, catalogue),
              label,
              idOf(to),
              nameAt(to, catalogue),
              since,
              until,
              source,
            ]),
          ]),
          'text/csv',
        );
      }),
    );
    this.#box.replaceChildren(saving, frame);
    this.#fill(body, rows, 0, PAGE_SIZE);
    focusHeading(this.#box, focused);
  }

  #fill(
    body: HTMLTableSectionElement,
    rows: readonly Row[],
    from: number,
    count: number,
  ): HTMLElement | undefined {
    const { catalogue } = this.#networkScene?.scene ?? {};
    if (!catalogue) return undefined;
    const made = rows.slice(from, from + count).map((row) => {
      const line = element('tr');
      const source = element('td');
      const cited = link(row.source, '');
      cited.rel = 'nofollow ugc';
      const about = `${words.shownOn(`${nameAt(row.from, catalogue)} ${row.label} ${nameAt(row.to, catalogue)}`)} `;
      cited.append(element('span', 'visually-hidden', about), hostOf(row.source));
      source.append(cited);
      const first = element('th');
      first.scope = 'row';
      first.append(this.#name(row.from, catalogue));
      const to = element('td');
      to.append(this.#name(row.to, catalogue));
      line.append(
        first,
        element('td', undefined, row.label),
        to,
        element('td', undefined, row.since),
        element('td', undefined, row.until),
        source,
      );
      return line;
    });
    body.append(...made);
    const shown = from + made.length;
    offerMore(this.#box, rows.length - shown, (more) => this.#fill(body, rows, shown, more));
    return made[0];
  }

  #name(end: End, catalogue: Catalogue): Node {
    const item: Item | undefined = itemAt(end, catalogue);
    if (item) return link(`${this.#explorer.addresses.entries}${item.id}/`, item.name, item.lang);
    const name = element('span', undefined, `${nameAt(end, catalogue)} `);
    name.append(element('span', 'unknown', words.noEntryYet));
    return name;
  }

  #sorted(rows: readonly Row[], catalogue: Catalogue): readonly Row[] {
    const text = (row: Row): string => {
      if (this.#column === 'from' || this.#column === 'to') return nameAt(row[this.#column], catalogue);
      return this.#column === 'source' ? hostOf(row.source) : row[this.#column];
    };
    const keyed = rows.map((row) => ({ row, key: text(row) }));
    const turn = this.#falling ? -1 : 1;
    return keyed.sort((a, b) => turn * compareNames(a.key, b.key)).map(({ row }) => row);
  }
}

/** Returns the relations of which no end is left out by the filters. */
function rowsOf({ scene, relations }: NetworkScene): Row[] {
  const there = new Set(scene.result.items.map(({ index }) => index));
  const isIn = (end: End) => typeof end === 'string' || there.has(end);
  return relations.rows.flatMap(([from, type, to, source, since, until]): Row[] => {
    if (!isIn(from) || !isIn(to)) return [];
    const label = relations.types[type]?.[1];
    if (label === undefined) throw new Error(`A relation has the type ${type}, which was not sent.`);
    return [{ from, label, to, since: String(since ?? ''), until: String(until ?? ''), source }];
  });
}

import * as words from '#words/explore-map.ts';
import { number } from '#words/locale.ts';
import type { Catalogue, Item } from '../../../catalogue/catalogue.ts';
import { present } from '../../../core/present.ts';
import type { Shading } from '../../../core/shading.ts';
import type { PlacedItems } from './map-points.ts';
import { rateNumber } from '#words/indicator-text.ts';
import { button, element } from '../../../ui/dom.ts';
import type { Explorer, Scene } from '../view.client.ts';
import type { Lookup } from './details.client.ts';

/** What a reader can do from the table. */
interface Actions {
  /** Shows the entries of a row, and gives the focus back to its button. */
  readonly open: (lookup: Lookup, opener: HTMLElement) => void;
  /** Brings a region into view on the map. */
  readonly reveal: (region: string) => void;
}

/** Entries that a row stands for. */
interface Row {
  readonly title: string;
  readonly region?: string;
  readonly of: (placed: PlacedItems) => readonly Item[];
}

/** What of a row changes with the result. */
interface Cells {
  readonly row: Row;
  readonly count: HTMLButtonElement;
  readonly rate: HTMLElement;
  readonly swatch: HTMLElement;
  readonly only?: HTMLButtonElement;
}

/** The same as the map in words and numbers: a row for each region, and for what has none. */
export class RegionTable {
  readonly element = element('table', 'region-table');
  readonly #explorer: Explorer;
  readonly #actions: Actions;
  readonly #rateHead = headOf('');
  readonly #all = element('td', 'figure');
  #cells: readonly Cells[] = [];
  #listed: readonly (readonly Item[])[] = [];

  constructor(explorer: Explorer, actions: Actions) {
    this.#explorer = explorer;
    this.#actions = actions;
  }

  /** Shows a result. `shading` is by rate, whatever the map is shaded by; `shades` are those of the map. */
  show(scene: Scene, placed: PlacedItems, shading: Shading, shades: ReadonlyMap<string, number>): void {
    if (this.#cells.length === 0) this.#cells = this.#make(scene.catalogue);
    const { indicator, rates } = shading;
    this.#rateHead.textContent = indicator ? words.columnRate(indicator.per) : '';
    this.element.classList.toggle('no-rates', !indicator);
    this.#listed = this.#cells.map(({ row, count, rate, swatch, only }) => {
      const items = row.of(placed);
      count.textContent = number(items.length);
      count.setAttribute('aria-label', words.listThose(items.length, row.title));
      count.disabled = items.length === 0;
      const own = rates.get(row.region ?? '');
      const known = row.region !== undefined && own?.rate !== undefined;
      rate.textContent = known ? rateNumber(own.rate) : row.region === undefined ? '' : words.tooFew;
      rate.classList.toggle('unknown', !known);
      const shade = shades.get(row.region ?? '');
      swatch.className = `swatch shade-${shade ?? 0}`;
      swatch.hidden = shade === undefined;
      only?.setAttribute(
        'aria-pressed',
        String(scene.query.chosen['region']?.includes(row.region ?? '') ?? false),
      );
      return items;
    });
    this.#all.textContent = number(scene.result.items.length);
  }

  /** Ids of the entries that the rows stand for. */
  ids(): readonly string[] {
    return this.#listed.flatMap((items) => items.map(({ id }) => id));
  }

  /** Takes away what leads to a map that is not there. */
  goAlone(): void {
    this.element.classList.add('alone');
  }

  #make({ regions }: Catalogue): readonly Cells[] {
    const rows: readonly Row[] = [
      ...regions.map(({ id, label }) => ({
        title: label,
        region: id,
        of: ({ byRegion }: PlacedItems) => present(byRegion.get(id), `the region "${id}"`),
      })),
      { title: words.wideTitle, of: ({ wide }) => wide },
      { title: words.unknownTitle, of: ({ unknown }) => unknown },
    ];
    const head = element('tr');
    head.append(headOf(words.columnRegion), headOf(words.columnEntries), this.#rateHead);
    const body = element('tbody');
    const cells = rows.map((row) => {
      const made = this.#row(row);
      body.append(made.line);
      return made.cells;
    });
    const total = element('tr', 'total');
    const title = element('th', undefined, words.all);
    title.scope = 'row';
    total.append(title, this.#all, element('td'));
    const [top, foot] = [element('thead'), element('tfoot')];
    top.append(head);
    foot.append(total);
    this.element.append(element('caption', undefined, words.tableCaption), top, body, foot);
    return cells;
  }

  #row(row: Row): { line: HTMLElement; cells: Cells } {
    const { title, region } = row;
    const [line, name, indicator] = [element('tr'), element('th'), element('td', 'figure')];
    name.scope = 'row';
    const swatch = element('span', 'swatch');
    swatch.setAttribute('aria-hidden', 'true');
    name.append(swatch, title);
    const count = button('', 'link-button', () =>
      this.#actions.open((placed) => ({ title, items: row.of(placed) }), count),
    );
    indicator.append(count);
    const rate = element('td', 'figure');
    line.append(name, indicator, rate);
    if (region === undefined) return { line, cells: { row, count, rate, swatch } };
    const reveal = named(
      button(words.onTheMap, 'link-button reveal', () => this.#actions.reveal(region)),
      title,
    );
    const only = named(
      button(words.onlyThis, 'link-button', () => this.#explorer.toggle('region', region)),
      title,
    );
    const actions = element('span', 'actions');
    actions.append(reveal, only);
    name.append(actions);
    return { line, cells: { row, count, rate, swatch, only } };
  }
}

function headOf(title: string): HTMLTableCellElement {
  const cell = element('th', undefined, title);
  cell.scope = 'col';
  return cell;
}

/** Says of a button that stands in every row for which one it is. */
function named(made: HTMLButtonElement, title: string): HTMLButtonElement {
  made.setAttribute('aria-label', words.inRow(made.textContent, title));
  return made;
}

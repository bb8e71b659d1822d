import { button, element } from '../../ui/dom.ts';

/** A column of a table that can be sorted by it. */
interface Heading<Key extends string> {
  readonly key: Key;
  readonly title: string;
  readonly numeric?: true;
}

/** The column in force, if any, and whether its values fall. */
interface Order {
  readonly key: string | undefined;
  readonly falling: boolean;
}

/** Makes a table whose headings are buttons that sort by their column, in a frame that scrolls sideways by itself. */
export function sortableTable<Key extends string>(
  name: string,
  caption: string,
  headings: readonly Heading<Key>[],
  order: Order,
  press: (key: Key) => void,
): { readonly frame: HTMLElement; readonly body: HTMLTableSectionElement } {
  const row = element('tr');
  for (const { key, title, numeric } of headings) {
    const cell = element('th', numeric && 'figure');
    cell.scope = 'col';
    const sort = button(title, 'sort', () => press(key));
    sort.dataset['sort'] = key;
    if (key === order.key) {
      cell.setAttribute('aria-sort', order.falling ? 'descending' : 'ascending');
      const arrow = element('span', undefined, order.falling ? ' ▼' : ' ▲');
      arrow.setAttribute('aria-hidden', 'true');
      sort.append(arrow);
    }
    cell.append(sort);
    row.append(cell);
  }
  const [table, head, body] = [element('table', 'entries-table'), element('thead'), element('tbody')];
  head.append(row);
  table.append(element('caption', undefined, caption), head, body);
  const frame = element('div', 'wide-table');
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', name);
  frame.append(table);
  return { frame, body };
}

/** Returns the key of the heading that has the focus, so that it can be given back after a table was made anew. */
export function focusedHeading(panel: HTMLElement): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && panel.contains(activeElement)
    ? activeElement.dataset['sort']
    : undefined;
}

/** Returns the focus to the heading of a key. */
export function focusHeading(panel: HTMLElement, key: string | undefined): void {
  if (key !== undefined) panel.querySelector<HTMLElement>(`[data-sort="${key}"]`)?.focus();
}

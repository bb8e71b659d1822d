import { KINDS } from '../lib/model/ids.ts';
import { shapePath } from '../site/shapes.ts';
import type { FilterCounts, Page } from './pagefind.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Gives one result as a list item: shape, name, summary and place. */
export function resultRow({ url, meta }: Page): HTMLLIElement {
  const row = element('li', 'row');
  const link = element('a', undefined, meta['title'] ?? url);
  link.href = url;
  const name = element('span', 'row-name');
  name.append(link);
  const place = element('p', 'row-place', [meta['kind'], meta['place']].filter(Boolean).join(' · '));
  row.append(mark(meta['kind'] ?? ''), name, element('p', 'row-words', cut(meta['summary'] ?? '')), place);
  return row;
}

/** The kind's shape; its word stands in the row, so the shape itself is silent. */
function mark(kindName: string): SVGElement {
  const kind = KINDS.find((candidate) => candidate === kindName.toLowerCase());
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', kind ? `mark kind-${kind}` : 'mark');
  if (kind) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', shapePath(kind, 8, 8, 6.5));
    svg.append(path);
  }
  return svg;
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
    own.sort(([a], [b]) => a.localeCompare(b, 'en-GB'));
    const options = own.map(
      ([option, count]) => new Option(`${option} (${count})`, option, false, option === value),
    );
    select.replaceChildren(new Option('Any', '', false, value === ''), ...options);
  }
}

function cut(text: string): string {
  return text.length <= 170 ? text : `${text.slice(0, text.lastIndexOf(' ', 168))}…`;
}

function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className?: string,
  text?: string,
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

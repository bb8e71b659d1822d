import * as words from '#words/explore-network.ts';
import type { Kind } from '../../../core/ids.ts';
import { button, element } from '../../../ui/dom.ts';
import { rove } from '../toolbar.client.ts';

interface LegendParts {
  readonly groups: readonly { readonly id: string; readonly label: string; readonly dash: string }[];
  readonly without: ReadonlySet<number>;
  readonly kinds: readonly {
    readonly id: Kind;
    readonly label: string;
    readonly mark: SVGElement;
    readonly on: boolean;
  }[];
  /** Whether anything in the picture is closed or not known to have been there. */
  readonly closed: boolean;
  readonly toggleKind: (kind: Kind) => void;
  readonly toggleGroup: (group: number) => void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Makes the legend, whose parts are buttons: a kind narrows the entries, a sort of link takes its lines out of the picture. */
export function legend(parts: LegendParts): HTMLElement[] {
  const { groups, without, kinds, closed, toggleKind, toggleGroup } = parts;
  const any = kinds.some(({ on }) => on);
  const shapes = kinds.map(({ id, label, mark, on }) => {
    const press = button('', 'key', () => toggleKind(id));
    press.setAttribute('aria-pressed', String(any ? on : true));
    press.append(mark, label);
    press.dataset['key'] = id;
    return press;
  });
  const lines = groups.map(({ id, label, dash }, group) => {
    const press = button('', 'key', () => toggleGroup(group));
    press.setAttribute('aria-pressed', String(!without.has(group)));
    press.append(dashOf(id), label, element('span', 'visually-hidden', words.drawnAs(dash)));
    press.dataset['key'] = id;
    return press;
  });
  const bar = element('div', 'keys');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', words.legend);
  const gap = element('span', 'key-gap');
  bar.append(...shapes, gap, ...lines);
  rove(bar);
  return [bar, ...(closed ? [element('p', 'hint', words.legendClosed)] : [])];
}

function dashOf(id: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 40 8');
  svg.setAttribute('class', 'dash');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', `edge own edge-${id}`);
  path.setAttribute('d', 'M1 4H39');
  svg.append(path);
  return svg;
}

/** Which key of the legend has the focus, so that it can be given back after the legend was made anew. */
export function focusedKey(box: HTMLElement): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && box.contains(activeElement)
    ? activeElement.dataset['key']
    : undefined;
}

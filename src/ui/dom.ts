import type { Kind } from '../core/ids.ts';
import { shapePath } from './shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element with a class and a text, where they are given. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className?: string,
  text?: string,
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Makes a button that does something when it is pressed. */
export function button(text: string, className: string, press: () => void): HTMLButtonElement {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** Makes a link. */
export function link(href: string, text: string, lang?: string): HTMLAnchorElement {
  const made = element('a', undefined, text);
  made.href = href;
  if (lang !== undefined) made.lang = lang;
  return made;
}

/** Makes the shape of a kind; without a kind the shape is empty. `name` is said to those who cannot see it. */
export function mark(kind: Kind | undefined, name?: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('focusable', 'false');
  if (name === undefined) svg.setAttribute('aria-hidden', 'true');
  else {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', name);
  }
  svg.setAttribute('class', kind ? `mark kind-${kind}` : 'mark');
  if (kind) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', shapePath(kind, 8, 8, 6.5));
    svg.append(path);
  }
  return svg;
}

/** Returns a data attribute of an element; throws where the page lacks it. */
export function dataOf({ dataset, localName }: HTMLElement, name: string): string {
  const value = dataset[name];
  if (value === undefined) throw new Error(`<${localName}> has no data attribute "${name}"`);
  return value;
}

/**
 * Returns the element of a type that fits a selector, an HTML element unless told; throws where the page lacks it, since
 * page and script belong together.
 */
export function part(root: ParentNode, selector: string): HTMLElement;
export function part<T extends Element>(root: ParentNode, selector: string, type: new () => T): T;
export function part(root: ParentNode, selector: string, type: new () => Element = HTMLElement): Element {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the page has no ${selector}`);
  return found;
}

/** Lets the browser save a text as a file on the reader's own device. */
export function save(name: string, text: string, type: string): void {
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A built page. */
export interface Page {
  /** Path without the base: `entries/alpha/`, `404.html`. */
  readonly path: string;
  readonly text: string;
  readonly root: Node;
}

/** Returns every page in the folder of a built site, as a reader without script gets it. A page is read when it is asked for. */
export function pagesOf(folder: string): Page[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => new BuiltPage(join(folder, file), file.replace(/(^|\/)index\.html$/, '$1')));
}

/** Reads its file and parses it on first use: few tests look at all pages. */
class BuiltPage implements Page {
  readonly path: string;
  readonly #file: string;
  #text: string | undefined;
  #root: Node | undefined;

  constructor(file: string, path: string) {
    this.#file = file;
    this.path = path;
  }

  get text(): string {
    return (this.#text ??= readFileSync(this.#file, 'utf8'));
  }

  get root(): Node {
    return (this.#root ??= parse(this.text, { scriptingEnabled: false }));
  }
}

/** Gives the paths of all files of a built site. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}

/** Gives the page at a path; throws if there is none. */
export function pageAt(pages: readonly Page[], path: string): Page {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`there is no page at "${path}"`);
  return page;
}

/** Gives the elements below a node that have one of these names (all, if none is named), in the page's order. */
export function elements(node: Node, ...names: string[]): Element[] {
  const found: Element[] = [];
  const visit = (one: Node): void => {
    if (isElement(one) && (names.length === 0 || names.includes(one.tagName))) found.push(one);
    for (const child of childrenOf(one)) visit(child);
  };
  for (const child of childrenOf(node)) visit(child);
  return found;
}

/** Gives the one element of a name; throws if there are none or several. */
export function only(page: Page, name: string): Element {
  const [first, ...others] = elements(page.root, name);
  if (!first || others.length > 0)
    throw new Error(`${page.path} has ${first ? others.length + 1 : 0} ${name}`);
  return first;
}

/** Gives an attribute's value, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Gives the text below a node with single spaces. What readers cannot see counts only if asked for. */
export function words(node: Node, hidden: 'seen' | 'all' = 'seen'): string {
  const collect = (one: Node): string => {
    if ('value' in one) return one.value;
    if (isElement(one) && ['script', 'style', 'template'].includes(one.tagName)) return '';
    if (isElement(one) && hidden === 'seen' && attribute(one, 'hidden') !== undefined) return '';
    const inner = childrenOf(one).map(collect).join('');
    // Words of two blocks do not run together.
    return isElement(one) && BLOCKS.has(one.tagName) ? ` ${inner} ` : inner;
  };
  return collect(node).replace(/\s+/g, ' ').trim();
}

const BLOCKS = new Set(
  'address article br dd div dl dt figcaption footer h1 h2 h3 h4 header li main nav ol p section td th tr ul'.split(
    ' ',
  ),
);

/** Gives the name by which assistive technology calls a link, button or picture. */
export function accessibleName(element: Element, page: Page): string {
  const referred = attribute(element, 'aria-labelledby');
  if (referred !== undefined)
    return referred
      .split(' ')
      .map((id) => words(byId(page, id) ?? page.root, 'all'))
      .join(' ');
  const label = attribute(element, 'aria-label');
  if (label !== undefined) return label.trim();
  return [
    words(element, 'all'),
    ...elements(element, 'img', 'svg').map(
      (picture) => attribute(picture, 'alt') ?? attribute(picture, 'aria-label') ?? '',
    ),
  ]
    .join(' ')
    .trim();
}

/** Gives the element with an id, or undefined. */
export function byId(page: Page, id: string): Element | undefined {
  return elements(page.root).find((element) => attribute(element, 'id') === id);
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function isElement(node: Node): node is Element {
  return 'tagName' in node && node.namespaceURI !== html.NS.MATHML;
}

/** Gives the content of a page's named meta element, or undefined. */
export function meta(page: Page, name: string): string | undefined {
  const element = elements(page.root, 'meta').find((one) => attribute(one, 'name') === name);
  return element && attribute(element, 'content');
}

/** A link as written. */
interface Anchor {
  readonly href: string;
  readonly rel: string;
  readonly lang: string | undefined;
}

/** Gives the links below a node, in order. */
export function linksIn(node: Page['root'] | Element): Anchor[] {
  return elements(node, 'a').map((link) => ({
    href: attribute(link, 'href') ?? '',
    rel: attribute(link, 'rel') ?? '',
    lang: attribute(link, 'lang'),
  }));
}

/** Case and the space before a comma may follow from where a word stands. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:)])/g, '');
}

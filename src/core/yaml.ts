import {
  LineCounter,
  Schema,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import type { Document, Node, Scalar, Tags, YAMLMap } from 'yaml';
import type { Path } from './problem.ts';

/** A place in a text: line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something the parser objects to. */
export interface YamlFault extends Position {
  /** The name that the parser has for it; one name may stand for several faults. */
  readonly code: string;
  /** Position in the text, from 0. */
  readonly offset: number;
}

/** A parsed YAML text: plain data (undefined if the text has faults, aliases or foreign types) and where each part of it stands. */
export interface ParsedYaml {
  readonly data: unknown;
  readonly faults: readonly YamlFault[];
  readonly document: Document.Parsed;
  /** Returns where a value, or the key that holds it, stands; the nearest part above it if it is not there. */
  readonly locate: (path: Path, part?: 'key' | 'value') => Position;
  /** Returns the position of a character. */
  readonly at: (offset: number) => Position;
}

/** Order of keys in a map, and of the maps below it; lists pass through to their items. */
export interface KeyOrder {
  readonly keys: readonly string[];
  readonly below: Readonly<Record<string, KeyOrder>>;
  /** Where the schema takes nothing but text: as the value, or as each item of a list. */
  readonly text?: 'value' | 'items' | undefined;
}

const LINE_WIDTH = 100;

/**
 * Text that an older YAML reader would take for a number or a yes or no is written in quotes. Dates are not: such a
 * reader understands them as dates, which they are, and people write them without.
 */
const OLDER = new Schema({ schema: 'yaml-1.1' }).tags.filter(({ tag }) => !tag.endsWith(':timestamp'));
const WRITING = new Schema({ schema: 'core', compat: OLDER, customTags: (tags) => tags.map(asTyped) });

/** A number is written as it was typed: 1e3 and 0x1F may be meant as text, and 1.10 as a version. */
function asTyped(tag: Tags[number]): Tags[number] {
  if (typeof tag === 'string' || tag.collection !== undefined || !/:(int|float)$/.test(tag.tag)) return tag;
  const { stringify } = tag;
  return {
    ...tag,
    stringify: (item, ...rest) => item.source ?? stringify?.(item, ...rest) ?? String(item.value),
  };
}

/**
 * Returns a text whose lines end with a carriage return alone, as some old programs save it, with line feeds in their
 * place; any other text as it is. YAML takes both for the end of a line, the parser only the latter.
 */
export function withLineFeeds(text: string): string {
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}

/**
 * Parses one YAML 1.2 text with the core schema: dates stay text, keys are unique. Never throws on what a text holds;
 * what the parser objects to, warnings included, is in `faults`. Check size and depth before calling: the parser
 * recurses, and a text nested a thousand deep overflows its stack.
 */
export function parseYaml(saved: string): ParsedYaml {
  const text = withLineFeeds(saved);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    lineCounter: lines,
    // Not 'silent': that would also hide a second document in the text.
    logLevel: 'error',
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings].map(({ code, pos: [offset] }) => ({
    code,
    offset,
    ...at(offset),
  }));
  return {
    data: faults.length === 0 ? plainData(document, text) : undefined,
    faults,
    document,
    locate: (path, part = 'value') => at(offsetOf(document.contents, path, part)),
    at,
  };
}

const PLAIN_TAGS = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

/** Returns the data of a document, or undefined where aliases or tags of foreign types stand in it, which are refused outright. */
function plainData(document: Document.Parsed, text: string): unknown {
  let foreign = false as boolean;
  const stop = () => {
    foreign = true;
    return visit.BREAK;
  };
  if (/[*!]/.test(text)) {
    visit(document, {
      Alias: stop,
      Node: (_, { tag }) => (tag === undefined || PLAIN_TAGS.test(tag) ? undefined : stop()),
    });
  }
  return foreign ? undefined : document.toJS({ maxAliasCount: 0 });
}

function offsetOf(root: Node | null, path: Path, part: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = start(root) ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return offset;
      offset = start(pair.key) ?? offset;
      node = pair.value;
      if (last && part === 'key') return offset;
      offset = start(node) ?? offset;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node === undefined) return offset;
      offset = start(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function start(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/**
 * Returns the one canonical form of a YAML text: keys in the schema's order, block style, lines folded at 100 characters,
 * the editor's schema line first. A text that gives no fields is returned as it is. Comments are kept, but whoever writes
 * the result over a file asks `lossOf` first.
 */
export function formatYaml(text: string, order: KeyOrder, schemaPath: string): string {
  const parsed = parseYaml(text);
  const hasFields = parsed.data !== undefined && isMap(parsed.document.contents);
  return hasFields ? formatParsed(parsed, order, schemaPath) : text;
}

/** Does the same for a text that is parsed and gave fields; its tree is used up, though places in it can still be found. */
export function formatParsed({ document }: ParsedYaml, order: KeyOrder, schemaPath: string): string {
  const head = [document, ...topNodes(document.contents)];
  for (const node of head) node.commentBefore = withoutSchemaLine(node.commentBefore);
  const comment = document.commentBefore;
  document.commentBefore = null;
  Object.assign(document.directives, { docStart: null, docEnd: false });
  normalise(document.contents, order);
  document.schema = WRITING;
  const body = document.toString({ lineWidth: LINE_WIDTH, blockQuote: false, flowCollectionPadding: false });
  const lead = comment ? `${comment.split('\n').map(commentLine).join('\n')}\n` : '';
  return `${schemaLine(schemaPath)}\n${lead}${body}`;
}

/** In the parser's words an empty line is one between comments, and a space alone a comment without text. */
function commentLine(line: string): string {
  if (line === '') return '';
  return line === ' ' ? '#' : `#${line}`;
}

/** Returns the comment by which editors find the schema of a file. */
export function schemaLine(schemaPath: string): string {
  return `# yaml-language-server: $schema=${schemaPath}`;
}

/** Returns the nodes to which the parser may tie a comment at the head of a text: the whole, and its first key or item. */
function topNodes(contents: Node | null): Node[] {
  if (!isCollection(contents)) return contents ? [contents] : [];
  const first = contents.items[0];
  const node = isPair(first) ? first.key : first;
  return isNode(node) ? [contents, node] : [contents];
}

const SCHEMA_LINE = /^#?\s*yaml-language-server:\s*\$schema=\S*[\s#]*/;

/** Returns what a comment says besides naming the schema, which the first line does; empty if it says nothing else. */
export function beyondSchema(comment: string): string {
  const note = comment.replace(SCHEMA_LINE, '');
  return note === comment ? comment : note.trim();
}

function withoutSchemaLine(comment: string | null | undefined): string | null {
  const kept = (comment ?? '').split('\n').flatMap((line) => {
    if (!SCHEMA_LINE.test(line)) return [line];
    const note = beyondSchema(line);
    return note === '' ? [] : [` ${note}`];
  });
  const first = kept.findIndex((line) => line !== '');
  return first < 0 ? null : kept.slice(first).join('\n');
}

/** Puts a node and all below it into canonical style, in place. */
function normalise(node: unknown, order: KeyOrder | undefined): void {
  if (isScalar(node)) {
    if (order?.text === 'value' && isWrongType(node)) node.value = node.source;
    delete node.type;
    delete node.format;
    node.spaceBefore = false;
  }
  if (!isCollection(node)) return;
  node.spaceBefore = false;
  if (node.items.length > 0) node.flow = false;
  if (isMap(node) && order) sortKeys(node, order.keys);
  for (const item of node.items) {
    if (isPair(item)) {
      normalise(item.key, undefined);
      normalise(item.value, order && orderBelow(order, item.key));
    } else {
      normalise(item, orderOfItem(order));
    }
  }
}

/** Returns the order of the map under a key; a key that is the name of what every object has, as "__proto__" is, has none. */
export function orderBelow({ below }: KeyOrder, key: unknown): KeyOrder | undefined {
  const name = String(isScalar(key) ? key.value : key);
  return Object.hasOwn(below, name) ? below[name] : undefined;
}

/** Returns the order of an item of a list. */
export function orderOfItem(order: KeyOrder | undefined): KeyOrder | undefined {
  return order?.text === 'items' ? { ...order, text: 'value' } : order && { ...order, text: undefined };
}

/** Returns the order at a place in the data; undefined where the schema knows nothing of it. */
export function orderAt(order: KeyOrder, path: Path): KeyOrder | undefined {
  return path.reduce<KeyOrder | undefined>(
    (here, step) => (typeof step === 'number' ? orderOfItem(here) : here && orderBelow(here, step)),
    order,
  );
}

/** Whether a value that should be text was typed without quotes and read as something else: 1e3, 007 or true. */
export function isWrongType({ value, source, tag }: Scalar): boolean {
  return (
    (typeof value === 'number' || typeof value === 'boolean') && source !== undefined && tag === undefined
  );
}

/** Sorts a map's keys; those the order does not know keep their places after the others. */
function sortKeys(map: YAMLMap, keys: readonly string[]): void {
  const rank = (key: unknown): number => {
    const found = keys.indexOf(String(isScalar(key) ? key.value : key));
    return found < 0 ? keys.length : found;
  };
  map.items.sort((a, b) => rank(a.key) - rank(b.key));
}

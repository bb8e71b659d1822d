/**
 * The invariant of every fix: it changes how a file is written, never what it says. Nothing is written over a file
 * unless `lossOf` finds no loss.
 */
import { Lexer, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import { beyondSchema, isWrongType, orderBelow, orderOfItem, parseYaml, withLineFeeds } from './yaml.ts';
import type { KeyOrder, ParsedYaml } from './yaml.ts';

/** What would be lost, and the line where it stands in the text as it is. */
export type Loss = { readonly line: number } & (
  | { readonly kind: 'line-end' }
  | { readonly kind: 'data'; readonly field: string }
  | { readonly kind: 'comment'; readonly comment: string }
  | { readonly kind: 'unsettled' }
);

/**
 * Returns the first thing that would be lost if `after` were written over `before`, undefined if nothing would be.
 * Nothing is lost if both hold the same data, with numbers as they were typed; if `after` has the same comments, in the
 * same order where no field is moved; and if rewriting `after` again leaves it as it is. Where the schema takes nothing
 * but text (see `order`), a value of another type must have become text as it was typed. `before` must have given data.
 */
export function lossOf(
  before: string,
  after: string,
  order: KeyOrder,
  rewrite: (text: string) => string,
): Loss | undefined {
  const old = parseYaml(before);
  const line = loneReturn(withLineFeeds(before));
  if (line !== undefined) return { kind: 'line-end', line };
  const wanted = factsOf(old, order);
  const found = factsOf(parseYaml(after), undefined);
  const rest = new Set(found.map(({ fact }) => fact));
  const lost = wanted.find(({ fact }) => !rest.has(fact));
  if (lost || found.length !== wanted.length) {
    return { kind: 'data', field: lost?.field ?? '', line: old.at(lost?.offset ?? 0).line };
  }
  const isMoved = wanted.some(({ fact }, index) => fact !== found[index]?.fact);
  const comment = lostComment(commentsIn(before), commentsIn(after), isMoved);
  if (comment) return { kind: 'comment', comment: comment.text, line: old.at(comment.offset).line };
  return rewrite(after) === after ? undefined : { kind: 'unsettled', line: 1 };
}

/**
 * Returns the first line that ends with a carriage return alone in a text where others end with a line feed. YAML ends
 * a line there and the parser does not, so nobody knows what the text was meant to say.
 */
function loneReturn(text: string): number | undefined {
  const at = text.search(/\r(?!\n)/);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}

/** One value at its place, in a form that can be compared. */
interface Fact {
  readonly fact: string;
  readonly field: string;
  readonly offset: number;
}

/** Returns every value of a document in order, with its type, tag and anchor; none where the text gives no data. */
function factsOf({ data, document }: ParsedYaml, top: KeyOrder | undefined): Fact[] {
  const facts: Fact[] = [];
  const walk = (
    node: unknown,
    path: readonly unknown[],
    order: KeyOrder | undefined,
    offset: number,
  ): void => {
    const at = isNode(node) ? (node.range?.[0] ?? offset) : offset;
    facts.push({
      fact: JSON.stringify([path, said(node, order)]),
      field: path.map(stepName).join('.'),
      offset: at,
    });
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) walk(item, [...path, index], orderOfItem(order), at);
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        walk(
          value,
          [...path, said(key, undefined)],
          order && orderBelow(order, key),
          isNode(key) ? (key.range?.[0] ?? at) : at,
        );
      }
    }
  };
  if (data !== undefined) walk(document.contents, [], top, 0);
  return facts;
}

function stepName(step: unknown): string {
  return String(Array.isArray(step) ? step[1] : step);
}

/** Returns what a node says by itself: its sort and value, then its tag and anchor. */
function said(node: unknown, order: KeyOrder | undefined): unknown[] {
  if (isAlias(node)) return ['alias', node.source];
  if (!isNode(node)) return ['null', '', null, null];
  const marks = [node.tag ?? null, node.anchor ?? null];
  if (isMap(node)) return ['map', '', ...marks];
  if (isSeq(node)) return ['list', '', ...marks];
  if (!isScalar(node)) return ['unknown', node.toString()];
  const { value, source } = node;
  if (value === null) return ['null', '', ...marks];
  if (typeof value === 'string') return ['text', value, ...marks];
  const isText = order?.text === 'value' && isWrongType(node);
  return [isText ? 'text' : typeof value, source ?? JSON.stringify(value), ...marks];
}

interface Comment {
  readonly text: string;
  readonly offset: number;
}

/** Returns the comments of a text in order, without the words that name the schema. */
function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let isScalarNext = false;
  for (const token of new Lexer().lex(withLineFeeds(text))) {
    if (token.startsWith('#') && !isScalarNext) {
      const kept = beyondSchema(token.trimEnd());
      if (kept !== '') comments.push({ text: kept.startsWith('#') ? kept : `# ${kept}`, offset });
    }
    // The lexer announces a value, and where a document begins or a flow breaks off, by signs that are not in the text.
    const isSign = token === '\x02' || token === '\x18' || token === '\x1f';
    isScalarNext = token === '\x1f';
    if (!isSign) offset += token.length;
  }
  return comments;
}

function lostComment(
  wanted: readonly Comment[],
  found: readonly Comment[],
  isMoved: boolean,
): Comment | undefined {
  const sorted = (comments: readonly Comment[]) =>
    isMoved ? [...comments].sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text))) : comments;
  const there = sorted(found);
  const lost = sorted(wanted).find(({ text }, index) => text !== there[index]?.text);
  return lost ?? (wanted.length === found.length ? undefined : found.at(-1));
}

import { lexer } from 'marked';

/** Inline markup of messages: `[label](name)`, `**bold**`, `` `code` `` and `{value}`. */

/** A piece of a message: text as it is, or text that is marked up. */
type Inline =
  | { readonly type: 'text' | 'strong' | 'code'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly target: string }
  | { readonly type: 'value'; readonly name: string };

const MARKUP = /\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*|`([^`]+)`|\{(\w+)\}/g;

/** Returns the pieces of a message in order; markup does not nest. */
export function parseInline(message: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  const text = (from: number, to: number) => {
    if (to > from) pieces.push({ type: 'text', text: message.slice(from, to) });
  };
  for (const match of message.matchAll(MARKUP)) {
    const [all, label, target, strong, code, name] = match;
    text(end, match.index);
    end = match.index + all.length;
    if (label !== undefined && target !== undefined) pieces.push({ type: 'link', text: label, target });
    else if (strong !== undefined) pieces.push({ type: 'strong', text: strong });
    else if (code !== undefined) pieces.push({ type: 'code', text: code });
    else if (name !== undefined) pieces.push({ type: 'value', name });
  }
  text(end, message.length);
  return pieces;
}

/** Returns a value by name; throws where the page gives none for a name that its message holds. */
export function given<Value>(values: Readonly<Record<string, Value>>, name: string, message: string): Value {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined)
    throw new Error(`The message "${message}" names "${name}", which the page does not give.`);
  return value;
}

/** A block of a long text; the texts hold inline markup. */
type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'subheading'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** A list or paragraphs that the page gives, one for each text. */
  | { readonly type: 'given'; readonly name: string };

interface Section {
  /** The anchor of its heading. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

const HEADING = /^(.*?) \{#([\w-]+)\}$/;
const GIVEN = /^\{(\w+)\}$/;

/**
 * Returns the sections of a text. Each begins with "## Heading {#id}"; a paragraph that is only "{name}" stands for what the
 * page gives under that name. Throws where something stands before the first heading, a heading has no id, or a block is
 * of another kind, since it would be lost on the page.
 */
export function sectionsOf(markdown: string): readonly Section[] {
  const sections: { id: string; title: string; blocks: Block[] }[] = [];
  for (const token of lexer(markdown)) {
    if (token.type === 'space') continue;
    if (token.type === 'heading' && token['depth'] === 2) {
      const [, title, id] = HEADING.exec(String(token['text'])) ?? [];
      if (title === undefined || id === undefined)
        throw new Error(`The heading "${token.raw.trim()}" has no id: write "## Heading {#id}".`);
      sections.push({ id, title, blocks: [] });
      continue;
    }
    const section = sections.at(-1);
    if (section === undefined) throw new Error(`"${token.raw.trim()}" stands before the first heading.`);
    section.blocks.push(blockOf(token));
  }
  return sections;
}

type Token = ReturnType<typeof lexer>[number];

function blockOf(token: Token): Block {
  switch (token.type) {
    case 'paragraph': {
      const text = oneLine(String(token['text']));
      const name = GIVEN.exec(text)?.[1];
      return name === undefined ? { type: 'paragraph', text } : { type: 'given', name };
    }
    case 'heading':
      return { type: 'subheading', text: String(token['text']) };
    case 'list': {
      const items = token['items'] as readonly { readonly text: string }[];
      return {
        type: 'list',
        ordered: token['ordered'] === true,
        items: items.map(({ text }) => oneLine(text)),
      };
    }
    default:
      throw new Error(`A long text cannot hold this (${token.type}): "${token.raw.trim()}"`);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

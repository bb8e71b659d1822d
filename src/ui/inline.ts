/** Inline markup of messages: `[label](name)`, `**bold**`, `` `code` `` and `{value}`. */

/** A piece of a message: text as it is, or text that is marked up. */
export type Inline =
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

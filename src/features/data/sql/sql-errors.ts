/** What SQLite says of a question that it cannot answer, in plain words and with what to do. */
import * as words from '#words/sql.ts';

/** SQLite's messages; where one names something, its words are a function of that name. */
const MESSAGES: readonly (readonly [message: RegExp, words: string | ((name: string) => string)])[] = [
  [/^no such table: (.+)$/, words.noTable],
  [/^no such column: (.+)$/, words.noColumn],
  [/^ambiguous column name: (.+)$/, words.ambiguousColumn],
  [/^near "(.+)": syntax error$/, words.syntaxError],
  [/^incomplete input$/, words.incomplete],
  [/^unrecognized token: "(.+)"$/s, words.unknownToken],
  [/^no such function: (.+)$/, words.noFunction],
  [/^attempt to write a readonly database$|^cannot .* (?:a|the) readonly/, words.readOnly],
  [/^malformed MATCH expression/, words.malformedMatch],
  [/^out of memory|memory access out of bounds/i, words.outOfMemory],
];

/** Returns in plain words why a question cannot be answered, with SQLite's own words where there are none. */
export function explainSqlError(message: string): string {
  for (const [pattern, plain] of MESSAGES) {
    const match = pattern.exec(message);
    if (!match) continue;
    if (typeof plain === 'string') return plain;
    const [, name] = match;
    if (name === undefined) throw new Error(`The pattern ${String(pattern)} finds no name.`);
    return plain(name);
  }
  return words.otherError(message);
}

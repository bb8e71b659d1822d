/** What SQLite says of a question that it cannot answer, in plain words and with what to do. */
const WORDS: readonly (readonly [said: RegExp, plain: (name: string) => string])[] = [
  [
    /^no such table: (.+)$/,
    (name) =>
      `There is no table “${name}”. The names of all tables and views stand under “What is in the data”.`,
  ],
  [
    /^no such column: (.+)$/,
    (name) =>
      `There is no column “${name}” in what is asked. A text needs single quotes, like 'wales'; the columns stand under “What is in the data”.`,
  ],
  [
    /^ambiguous column name: (.+)$/,
    (name) =>
      `“${name}” is in more than one of the tables. Put the name of its table and a full stop in front.`,
  ],
  [
    /^near "(.+)": syntax error$/,
    (name) => `The question cannot be read from “${name}” on. Something before it is missing or too much.`,
  ],
  [
    /^incomplete input$/,
    () => 'The question stops too early: a bracket, a quote or a part of the sentence is missing.',
  ],
  [
    /^unrecognized token: "(.+)"$/s,
    (name) => `“${name}” is no part of SQL. A quote may be missing at one of its ends.`,
  ],
  [/^no such function: (.+)$/, (name) => `SQLite has no function “${name}”.`],
  [
    /^attempt to write a readonly database$|^cannot .* (?:a|the) readonly/,
    () => 'The data here can be read and not changed. Begin the question with SELECT.',
  ],
  [
    /^malformed MATCH expression/,
    () => 'The words after MATCH cannot be read. Put them in single quotes, without signs between them.',
  ],
  [
    /^out of memory|memory access out of bounds/i,
    () => 'The question needs more memory than the browser gives. Ask for less at once.',
  ],
];

/** Gives in plain words why a question cannot be answered, with SQLite's own words where there are none. */
export function plainly(said: string): string {
  for (const [pattern, plain] of WORDS) {
    const found = pattern.exec(said);
    if (found) return plain(found[1] ?? '');
  }
  return `SQLite cannot answer this: ${said}.`;
}

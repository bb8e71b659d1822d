/** The database that the page of questions reads, made once for a build, and what it answers to the ten questions. */
import initSqlJs from 'sql.js';
import { QUESTIONS } from '../formats/sqlite-questions.ts';
import { VIEWS } from '../formats/sqlite-views.ts';
import { DATABASE } from '../formats/sqlite.ts';
import { ask } from './run-sql.ts';
import { PROGRAM_BYTES } from './program.ts';
import { kit, publishedFile } from '../site-export.ts';
import { bytesInWords } from '../../../core/words.ts';

const database = publishedFile(DATABASE).content;

/** Its path on the site. */
export const DATABASE_PATH = `data/${DATABASE}`;

const engine = await initSqlJs();

/** The ten questions with what the data answers. */
export const answered = QUESTIONS.map((question) => ({
  question,
  result: ask(engine, database, question.sql),
}));

/** The tables, with the columns that a reader may ask for. */
export const { tables } = kit;

/** The views and the index of words, with their columns. */
export const views = [
  ...VIEWS.map(({ name, about }) => ({ name, description: about })),
  {
    name: 'search',
    description: 'The full-text index of all entries: MATCH finds the words that stand after it.',
  },
].map(({ name, description }) => ({
  name,
  description,
  columns: ask(engine, database, `SELECT name FROM pragma_table_info('${name}')`).rows.map(([column]) => ({
    name: String(column),
  })),
}));

/** How much the browser fetches to answer questions, in words: "2.1 MB". */
export const fetched = bytesInWords(database.length + PROGRAM_BYTES);

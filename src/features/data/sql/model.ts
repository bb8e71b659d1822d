/** What the page on SQL shows: the ten questions with their answers, and what can be asked for. */
import { views } from '#words/formats.ts';
import { bytes } from '#words/locale.ts';
import * as words from '#words/sql.ts';
import initSqlJs from 'sql.js';
import { oncePer } from '../../../core/once.ts';
import type { Site } from '../../../core/site.ts';
import { QUESTIONS } from './questions.ts';
import { DATABASE } from '../formats/sqlite.ts';
import { exportContextIn, fileAt, publishedIn } from '../published.ts';
import { runSql } from './run-sql.ts';

/** Size of the program that reads the database in the browser, in bytes, as it is unpacked. A host that compresses sends less. */
export const PROGRAM_BYTES = 688_197;

/** Path of the database on the site. */
export const DATABASE_PATH = `data/${DATABASE}`;

/** Returns the questions with the answers that the site's data gives, and the tables and views with their columns. */
export const sqlPageIn = oncePer(async (site: Site) => {
  const database = fileAt(await publishedIn(site), DATABASE).content;
  const engine = await initSqlJs();
  const columnsOf = (view: string) =>
    runSql(engine, database, `SELECT name FROM pragma_table_info('${view}')`).rows.map(([name]) => ({
      name: String(name),
    }));
  return {
    answered: QUESTIONS.map((question) => ({ question, result: runSql(engine, database, question.sql) })),
    tables: exportContextIn(site).tables,
    views: [
      ...Object.entries(views).map(([name, description]) => ({
        name,
        description,
        columns: columnsOf(name),
      })),
      { name: 'search', description: words.searchView, columns: columnsOf('search') },
    ],
    /** How much a browser downloads to answer questions: "2.1 MB". */
    download: bytes(database.length + PROGRAM_BYTES),
  };
});

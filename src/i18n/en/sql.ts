/** The page on which the data answers questions in SQL. */
import { number, plural } from './locale.ts';

export const title = 'Ask the data in SQL';
export const description =
  'Put your own questions to all of the data, in your browser and with nothing to install. Ten questions with their answers show how.';
export const lede =
  'All tables of the map as one database that answers in your own browser. Below are ten questions with their answers; change them, or write your own.';
export const source =
  'Data as of {day}, under [{licence}](licence). The same file for your own programs: [map.sqlite](file).';

export const yourQuestion = 'Your question';
export const withoutScript =
  'Answering questions here needs JavaScript. Without it you can read the ten questions below, and ask the downloaded file with any program that reads SQLite.';
export const contents = 'What is in the data';
export const tables = 'Tables';
export const views = 'Views';
export const searchView = 'The full-text index of all entries: MATCH finds the words that stand after it.';

export const openData = (size: string) => `Open the data (${size})`;
export const openNote =
  'This fetches the database and the program that reads it, from this site alone. After that nothing is sent: your questions are answered in your own browser and kept nowhere.';
export const questionLabel = 'Your question in SQL';
export const questionHint =
  'The key Enter, held with Ctrl or ⌘, runs it too. Nothing you ask can change the data.';
export const run = 'Run';
export const stop = 'Stop';
export const answer = 'Answer';
export const download = 'Download as CSV';

export const opening = 'The data is being fetched.';
export const openFailed =
  'The data could not be opened. Look at your connection and try again; the file can also be downloaded.';
export const opened = 'The data is open. Write a question, or take one of the ten below.';
export const noQuestion = 'Write a question first.';
export const running = 'The question is being answered.';
export const stopped = 'The question was stopped.';
export const nothingAsked = 'This asks for nothing to show. A question begins with SELECT.';

export const rows = (count: number) => plural(count, { one: '# row', other: '# rows' });
export const noValue = 'no value';
export const noRows = 'No rows: nothing in the data fits the question.';
export const allShown = (count: number) => `${rows(count)}.`;
export const firstShown = (count: number, shown: number) =>
  `${rows(count)}. The first ${number(shown)} are shown; the download has them all.`;
/** There are more rows than are kept. */
export const firstKept = (kept: number, shown: number) =>
  `More than ${rows(kept)}. The first ${number(shown)} are shown, and the first ${rows(kept)} can be downloaded.`;

export const ten = 'Ten questions and their answers';
export const tenNote =
  'Answered when this page was made, from the same data. An answer tells what the map knows, and the map is not complete.';
export const statementOf = (question: string) => `SQL: ${question}`;
export const answerTo = (question: string) => `Answer: ${question}`;
export const runYourself = 'Run it yourself';
export const runYourselfWhich = (question: string) => `Run it yourself: ${question}`;
export const noneFits = '**No rows.** Nothing on the map fits this question yet.';

// Why SQLite cannot answer, and what to do.
export const noTable = (name: string) =>
  `There is no table “${name}”. The names of all tables and views stand under “What is in the data”.`;
export const noColumn = (name: string) =>
  `There is no column “${name}” in what is asked. A text needs single quotes, like 'wales'; the columns stand under “What is in the data”.`;
export const ambiguousColumn = (name: string) =>
  `“${name}” is in more than one of the tables. Put the name of its table and a full stop in front.`;
export const syntaxError = (token: string) =>
  `The question cannot be read from “${token}” on. Something before it is missing or too much.`;
export const incomplete =
  'The question stops too early: a bracket, a quote or a part of the sentence is missing.';
export const unknownToken = (token: string) =>
  `“${token}” is no part of SQL. A quote may be missing at one of its ends.`;
export const noFunction = (name: string) => `SQLite has no function “${name}”.`;
export const readOnly = 'The data here can be read and not changed. Begin the question with SELECT.';
export const malformedMatch =
  'The words after MATCH cannot be read. Put them in single quotes, without signs between them.';
export const outOfMemory = 'The question needs more memory than the browser gives. Ask for less at once.';
/** Anything else, in SQLite's own words. */
export const otherError = (message: string) => `SQLite cannot answer this: ${message}.`;

/** The ten questions that the page answers as examples: as a person asks them, and what to know before trusting the answer. */
export const questions: Readonly<
  Record<
    | 'funded-by-many'
    | 'step-free-wales'
    | 'most-funded'
    | 'nothing-in-northern-ireland'
    | 'per-million'
    | 'towns'
    | 'training-in-wales'
    | 'free-events'
    | 'carried-on'
    | 'words',
    { readonly words: string; readonly note?: string }
  >
> = {
  'funded-by-many': {
    words: 'Which bodies are funded by more than two funders?',
    note: 'Only funding that a public page names is counted. A funder need not have an entry of its own.',
  },
  'step-free-wales': {
    words: 'Which communities in Wales have step-free meetings?',
    note: 'This finds what communities have published about access. No row does not mean that a place has steps: it means that nobody has said, or that the map has not found where.',
  },
  'most-funded': {
    words: 'Which ten funders are known to fund the most?',
    note: 'Counted by what they fund, and not by money: few pages name a sum.',
  },
  'nothing-in-northern-ireland': {
    words: 'On which problem spaces does no active entry in Northern Ireland work?',
    note: 'Entries that work across the whole UK have no region of their own and are not counted here.',
  },
  'per-million': {
    words: 'How many organisations are there per million people in each region?',
    note: 'With fewer than five organisations there is no rate, since one more or less would change it too much.',
  },
  towns: {
    words: 'In which ten towns outside London are the most active organisations?',
  },
  'training-in-wales': {
    words: 'Who offers training in Wales?',
    note: 'No value for the cost means that no public page says what it is. It does not mean that the training is free.',
  },
  'free-events': {
    words: 'Which events are free and open to anyone?',
  },
  'carried-on': {
    words: 'What was succeeded by what?',
  },
  words: {
    words: 'Which entries speak of older people, or of loneliness?',
    note: 'The full-text index holds names, other names, summaries and keywords. An asterisk stands for any ending, and two quotes hold words together.',
  },
};

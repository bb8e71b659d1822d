/** The formatter of the language of this folder, for the words beside it. */
import { formatter } from '../format.ts';
import { phraseMaker } from '../phrase.ts';

const english = formatter('en-GB');

export const {
  locale,
  number,
  decimal,
  percent,
  plural,
  date,
  list,
  listParts,
  orList,
  bytes,
  compare,
  compareNames,
  countryNames,
} = english;
export const { phrase, phraseList } = phraseMaker(english);

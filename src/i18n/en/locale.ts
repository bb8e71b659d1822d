/** The formatter of the language of this folder, for the words beside it. */
import { formatter } from '../format.ts';

export const { locale, number, decimal, percent, plural, date, list, orList, bytes, compare } =
  formatter('en-GB');

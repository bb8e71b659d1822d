import { codebookOf } from '../lib/export/codebook.ts';
import { kit } from './kit.ts';

/** What every table, column and term means, with how often it is filled. */
export const codebook = codebookOf(kit);

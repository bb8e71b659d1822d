import { codebookOf } from './codebook.ts';
import { kit } from './site-export.ts';

/** What every table, column and term means, with how often it is filled. */
export const codebook = codebookOf(kit);

import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ContactsFile } from './contacts.ts';
import type { Origin } from '../../catalogue/place-search.ts';
import type { Query } from '../../catalogue/query.ts';

/** All that an answer is made from. */
export interface ResultContext {
  readonly catalogue: Catalogue;
  readonly contacts: ContactsFile;
  readonly query: Query;
  readonly origin: Origin | undefined;
  /** What was said of the place, such as that it is not known or how rough it is. */
  readonly message: HTMLElement;
  /** Address of the same question in the explorer. */
  readonly explore: string;
  /** Folder of the entries' pages. */
  readonly entries: string;
  /** Where to say what is missing. */
  readonly add: string;
  /** Address of a question, and a way to go back to it. */
  readonly stepAddress: (step: number) => string;
  readonly go: (step: number) => void;
}

import type { QueryResult } from '../../catalogue/run-query.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Origin } from '../../catalogue/place-search.ts';
import type { QueryChange, Query } from '../../catalogue/query.ts';

/** Where things lie on this site, each ending with a slash. */
interface Addresses {
  /** The folder of the explorer's files. */
  readonly files: string;
  /** The folder of the entries' pages. */
  readonly entries: string;
}

/** What there is to show. */
export interface Scene {
  readonly catalogue: Catalogue;
  readonly query: Query;
  readonly result: QueryResult;
  /** The place that was asked about, where it was found. */
  readonly origin: Origin | undefined;
}

/** One way to look at what was found. It shows every entry of the result, or names it beside its picture, and no other. */
export interface View {
  /** Shows a result in place of the one before; a promise is kept when it is on the screen. */
  show(scene: Scene): void | Promise<void>;
  /** Ids of the entries that are shown, in any order: read off what is on the screen. */
  ids(): readonly string[];
}

/** What a view may ask of the explorer around it. */
export interface Explorer {
  readonly addresses: Addresses;
  /** Whether it stands inside a page of another site, with one view and no form. */
  readonly embedded: boolean;
  /** Changes the query; a step that one can go back from, or one that takes the place of the last. */
  readonly change: (change: QueryChange, history: 'push' | 'replace') => void;
  /** Puts an option on or takes it off. */
  readonly toggle: (facet: string, id: string) => void;
}

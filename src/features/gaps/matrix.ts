import * as words from '#words/gaps.ts';
import * as placementWords from '#words/placement.ts';
import { isActive } from '../../core/status.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Entry } from '../../core/entry.ts';
import type { Gazetteer } from '../../core/geo/gazetteer.ts';
import type { Search } from '../../core/searches.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import type { Term } from '../../core/schema/taxonomy.ts';
import { FACETS, NO_PLACE, NOT_KNOWN, termsOf, UK_WIDE } from '../../core/facets.ts';
import type { Facet } from '../../core/facets.ts';
import { placeOf } from '../../core/geo/placement.ts';
import type { Indicator } from '../../core/indicators.ts';
import { isDenominator, valueIn } from '../../core/indicators.ts';

/** One row or column: a term, or the entries that have none. */
export interface Band {
  readonly id: string;
  readonly label: string;
  /** Whether it stands for a term: an empty cell under anything else is no gap. */
  readonly isTerm: boolean;
  /** Active entries in it, each once, in order of name. */
  readonly entries: readonly Entry[];
}

/** Where a row and a column meet. */
export interface Cell {
  readonly row: Band;
  readonly column: Band;
  readonly entries: readonly Entry[];
  /** Searches that were made for just this, the newest first. */
  readonly searches: readonly Search[];
}

/** Active entries by two facets at once. */
export interface Matrix {
  readonly rows: Facet;
  readonly columns: Facet;
  readonly rowBands: readonly Band[];
  readonly columnBands: readonly Band[];
  /** Row by row, each with a cell for every column. */
  readonly cells: readonly (readonly Cell[])[];
  /** Active entries that can be in it; of roles these are organisations alone. */
  readonly entries: readonly Entry[];
}

/** Every choice of rows and columns, the more telling first. */
export const PAIRS: readonly (readonly [rows: Facet, columns: Facet])[] = FACETS.flatMap((rows) =>
  FACETS.filter((columns) => columns !== rows).map((columns) => [rows, columns] as const),
);

/**
 * Returns the matrix of active entries by two facets. An entry stands in every cell whose terms it carries. Entries without
 * a base stand apart from the regions, and entries that lack a fact apart from the terms; no terms are made up for them.
 */
export function deriveGaps(dataset: Dataset, rows: Facet, columns: Facet): Matrix {
  const hasRole = (entry: Entry) => entry.kind === 'organisation';
  const entries = dataset.entries
    .filter(isActive)
    .filter((entry) => (rows !== 'role' && columns !== 'role') || hasRole(entry));
  const rowBands = bandsOf(entries, rows, dataset.gazetteer);
  const columnBands = bandsOf(entries, columns, dataset.gazetteer);
  const cells = rowBands.map((row) => {
    const own = new Set(row.entries);
    return columnBands.map((column): Cell => ({
      row,
      column,
      entries: column.entries.filter((entry) => own.has(entry)),
      searches: dataset.searches.filter((search) => isFor(search, [rows, row], [columns, column])),
    }));
  });
  return { rows, columns, rowBands, columnBands, cells, entries };
}

function bandsOf(entries: readonly Entry[], facet: Facet, gazetteer: Gazetteer): readonly Band[] {
  const carried = new Map(entries.map((entry) => [entry, optionsOf(entry, facet, gazetteer)]));
  const terms: readonly Term[] = TAXONOMY[facet].terms;
  const band = (id: string, label: string, isTerm: boolean): Band => ({
    id,
    label,
    isTerm,
    entries: entries.filter((entry) => carried.get(entry)?.includes(id) === true),
  });
  return [
    ...terms.map(({ id, label }) => band(id, label, true)),
    ...(EXTRAS[facet] ?? []).map(([id, label]) => band(id, label, false)),
  ];
}

/** What stands beside the terms of a facet; every entry has a problem space, and every organisation a role. */
const EXTRAS: Readonly<Partial<Record<Facet, readonly (readonly [id: string, label: string])[]>>> = {
  region: [
    [UK_WIDE, placementWords.ukWide],
    [NO_PLACE, placementWords.noPlace],
  ],
  support: [[NOT_KNOWN, words.notRecorded]],
  audience: [[NOT_KNOWN, words.notRecorded]],
};

/** Returns the ids of the rows or columns in which an entry stands. */
function optionsOf(entry: Entry, facet: Facet, gazetteer: Gazetteer): readonly string[] {
  if (facet === 'region') {
    const placed = placeOf(entry, gazetteer);
    if (placed.kind !== 'none') return [placed.region];
    return [placed.reason === 'whole' ? UK_WIDE : NO_PLACE];
  }
  const terms = termsOf(entry, facet);
  return terms.length === 0 && facet !== 'role' ? [NOT_KNOWN] : terms;
}

/** Whether a search was for the terms of a cell, and for nothing narrower. */
function isFor({ for: wanted }: Search, ...ends: readonly (readonly [Facet, Band])[]): boolean {
  const given = Object.entries(wanted);
  return (
    given.length === ends.length &&
    ends.every(([facet, { id }]) =>
      given.some(([part, value]) => part.replace('_', '-') === facet && value === id),
    )
  );
}

/** Returns the active entries of a band without a fact about the other facet: they may belong in any of its cells. */
export function lackingIn(cells: readonly Cell[], across: 'row' | 'column'): readonly Entry[] {
  const other = across === 'row' ? 'column' : 'row';
  const lacking = cells.filter((cell) => [NOT_KNOWN, NO_PLACE].includes(cell[other].id));
  return lacking.flatMap(({ entries }) => entries);
}

/** A region whose share of the entries is below its share of something else. */
interface Shortfall {
  readonly region: Band;
  /** Both between 0 and 1; of the entries that have a base in a region, and of the sum of all regions. */
  readonly share: number;
  readonly due: number;
}

/** Returns at most `most` terms, those with fewest active entries first; ties stay in the list's order. */
export function emptiest(bands: readonly Band[], most: number): readonly Band[] {
  return bands
    .filter(({ isTerm }) => isTerm)
    .toSorted((a, b) => a.entries.length - b.entries.length)
    .slice(0, most);
}

/** Returns the regions whose share of the entries is below their share of an indicator, the furthest below first. */
export function furthestBelow(
  bands: readonly Band[],
  indicator: Indicator,
  most: number,
): readonly Shortfall[] {
  const regions = bands.filter(({ isTerm }) => isTerm);
  const based = regions.reduce((sum, { entries }) => sum + entries.length, 0);
  const valued = regions.flatMap((region) => {
    const value = valueIn(indicator, region.id);
    return value === undefined ? [] : [{ region, value }];
  });
  // A share of something of which not all is known would be a guess.
  if (based === 0 || !isDenominator(indicator) || valued.length < regions.length) return [];
  const whole = valued.reduce((sum, { value }) => sum + value, 0);
  return valued
    .map(({ region, value }) => ({ region, share: region.entries.length / based, due: value / whole }))
    .filter(({ share, due }) => share < due)
    .sort((a, b) => a.share - a.due - (b.share - b.due))
    .slice(0, most);
}

/** A problem space where organisations of some roles are listed and those of others are not. */
interface MissingRoles {
  readonly space: Band;
  readonly missing: readonly Band[];
}

/** Minimum number of organisations in a problem space: fewer say nothing about what is usual. */
const ENOUGH = 5;

/**
 * Returns the problem spaces with five organisations or more in which a usual role is missing, most organisations first. A role
 * is usual if at least half of those problem spaces have it. `matrix` has problem spaces as rows and roles as columns.
 */
export function missingRoles({ cells }: Matrix, most: number): readonly MissingRoles[] {
  const full = cells.filter(([first]) => first && first.row.isTerm && first.row.entries.length >= ENOUGH);
  const roles = cells[0]?.map(({ column }) => column) ?? [];
  const usual = roles.filter(
    (_role, place) => full.filter((row) => (row[place]?.entries.length ?? 0) > 0).length * 2 >= full.length,
  );
  return full
    .flatMap((row) => {
      const missing = row.filter(({ column, entries }) => usual.includes(column) && entries.length === 0);
      const space = row[0]?.row;
      return space && missing.length > 0 ? [{ space, missing: missing.map(({ column }) => column) }] : [];
    })
    .sort((a, b) => b.space.entries.length - a.space.entries.length)
    .slice(0, most);
}

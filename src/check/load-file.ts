/** Reads the JSON files of the data folder by the table of file types, and loads parts of the dataset from checked data. */
import { LoadFault } from '../core/problem.ts';
import type { Path } from '../core/problem.ts';
import { fileTypeOf } from '../core/schema/file-types.ts';
import type { FileType, LoadedPart } from '../core/schema/file-types.ts';
import { toGazetteer, toPostcodeAreas } from '../core/geo/gazetteer.ts';
import type { Abroad, Gazetteer } from '../core/geo/gazetteer.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { Finding } from './finding.ts';
import { checkSchema } from './schema.ts';
import { toBoundaries } from '../core/geo/boundaries.ts';
import type { Surroundings } from '../core/dataset.ts';
import { toEarlierLayout } from '../core/graph/stored-layout.ts';
import { findNodeAtLocation, parse, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import type { Position } from '../core/yaml.ts';

/** What reading one file gave: a value, or why there is none. */
type Loaded =
  | { readonly fault: 'none'; readonly data: unknown; readonly value: unknown }
  /** Not read, because another rule refuses it: not text, or too large. */
  | { readonly fault: 'refused' }
  | { readonly fault: 'syntax'; readonly at: JsonFault }
  /** Does not fit its schema; positions are in the findings. */
  | { readonly fault: 'schema'; readonly findings: readonly Finding[] }
  | { readonly fault: 'load'; readonly error: LoadFault; readonly line: number; readonly column: number };

const known = new WeakMap<SourceFile, Loaded>();

/** Returns what a JSON file gave; a file is read once. YAML is read as documents are, behind the guards of its parser. */
export function loadFile(file: SourceFile): Loaded {
  const before = known.get(file);
  if (before) return before;
  const type = fileTypeOf(file.path)?.type;
  const loaded = type?.format === 'json' ? load(file, type) : ({ fault: 'refused' } as const);
  known.set(file, loaded);
  return loaded;
}

function load({ text, unreadable }: SourceFile, type: FileType): Loaded {
  if (unreadable !== undefined || text.length > type.maxBytes) return { fault: 'refused' };
  let data: unknown;
  try {
    // The quick way; positions are looked for only where something is wrong.
    data = JSON.parse(text);
  } catch {
    return { fault: 'syntax', at: jsonFault(text) };
  }
  const findings = type.schema === undefined ? [] : checkSchema(data, type.schema);
  if (findings.length > 0)
    return {
      fault: 'schema',
      findings: atMost(findings).map((finding) => ({
        ...finding,
        ...locateInJson(text, finding.path ?? []),
      })),
    };
  try {
    return { fault: 'none', data, value: type.part ? LOADERS[type.part](data) : data };
  } catch (error) {
    if (!(error instanceof LoadFault)) throw error;
    return { fault: 'load', error, ...locateInJson(text, error.path) };
  }
}

/** A file whose every row is wrong has one fault, not thousands. */
const MOST_FINDINGS = 10;

function atMost(findings: readonly Finding[]): readonly Finding[] {
  const [next] = findings.slice(MOST_FINDINGS);
  if (!next) return findings;
  const more = findings.length - MOST_FINDINGS;
  return [
    ...findings.slice(0, MOST_FINDINGS),
    { ...(next.path && { path: next.path }), code: 'json-file/more', params: { more } },
  ];
}

/** Returns the gazetteer of a data folder, or undefined where there is none or it has a fault, which the checks report. */
export function gazetteerIn(files: readonly SourceFile[]): Gazetteer | undefined {
  const file = files.find(({ path }) => fileTypeOf(path)?.type.name === 'gazetteer');
  const loaded = file && loadFile(file);
  return loaded?.fault === 'none' ? (loaded.value as Gazetteer) : undefined;
}

/**
 * For each part of the dataset that is one file: turns data that fits the schema of the file into that part. They stand
 * apart from the table of file types so that what only needs to know files, such as the judgement of changes, is small.
 * Each throws a `LoadFault` where the data cannot be used.
 */
export const LOADERS: { readonly [K in LoadedPart]: (data: unknown) => Surroundings[K] } = {
  gazetteer: toGazetteer,
  boundaries: toBoundaries,
  postcodes: toPostcodeAreas,
  abroad: (data) => data as Abroad,
  earlierLayout: toEarlierLayout,
};

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** The first thing in a text that keeps it from being JSON, and its offset. */
export interface JsonFault {
  /** Name of the fault, as `jsonc-parser` has it. */
  readonly code: string;
  readonly offset: number;
}

/** Returns the first fault of a text that is not JSON. */
function jsonFault(text: string): JsonFault {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, STRICT);
  } catch (error) {
    // A text nested thousands of levels deep is more than the recursive parser can follow.
    if (!(error instanceof RangeError)) throw error;
  }
  const [first] = errors;
  return first
    ? { code: printParseErrorCode(first.error), offset: first.offset }
    : { code: 'InvalidSymbol', offset: 0 };
}

/** Returns the position of a value in JSON text, or of the nearest part above it that is there. */
function locateInJson(text: string, path: Path): Position {
  try {
    const root = parseTree(text, [], STRICT);
    for (let depth = path.length; root && depth >= 0; depth--) {
      const node = findNodeAtLocation(root, path.slice(0, depth));
      if (node) return positionAt(text, node.offset);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return { line: 1, column: 1 };
}

/** Returns line and column, both from 1, of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Reads the JSON files of the data folder by the table of file types, and loads parts of the dataset from checked data. */
import { LoadFault } from '../core/load-fault.ts';
import { fileTypeOf } from '../core/schema/file-types.ts';
import { LOADERS } from '../core/schema/loaders.ts';
import type { FileType } from '../core/schema/file-types.ts';
import type { Gazetteer } from '../core/geo/gazetteer.ts';
import type { SourceFile } from '../core/source-file.ts';
import { jsonFault, locateInJson } from './json.ts';
import type { JsonFault } from './json.ts';
import type { Finding } from './finding.ts';
import { checkSchema } from './schema.ts';

/** What reading one file gave: a value, or why there is none. */
export type Loaded =
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

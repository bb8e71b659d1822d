/**
 * All data as one value, from which the YAML files can be written back. Files that hold more than values, such as comments,
 * are kept as they are written.
 */
import { stringify } from 'yaml';
import { idOfPath, pathOfId, schemaOfPath, schemaReference } from '../../core/schema/file-types.ts';
import type { FileTypeName } from '../../core/schema/file-types.ts';
import { keyOrder } from '../../core/schema/fields.ts';
import { LEFT_OFF_PATH, POLICY_PATH } from '../../core/governance.ts';
import { KINDS, entryOfPath, pathOfEntry } from '../../core/ids.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { MapSettings } from '../../core/schema/types.gen.ts';
import { formatYaml, parseYaml } from '../../core/yaml.ts';
import type { ExportContext } from './export-context.ts';
import { pageOf } from './export-context.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a file holds, with the name by which it is known. */
type Known = Values & { readonly id: string };

/** All data. */
export interface Bundle {
  /** Address of the schema that it fits. */
  readonly $schema: string;
  readonly title: string;
  /** Day of the newest change to the data, as YYYY-MM-DD. */
  readonly version: string;
  /** Address of the map. */
  readonly home: string;
  readonly licence: MapSettings['licences']['data'];
  /** As authored, with kind, id and page, in order of kind and id. */
  readonly entries: readonly (Known & { readonly kind: string; readonly page: string })[];
  /** Earlier id to the id that took its place. */
  readonly redirects: Values;
  readonly indicators: readonly Known[];
  readonly searches: readonly Known[];
  readonly decisions: readonly Known[];
  readonly people: readonly Known[];
  readonly map: Values;
  readonly policy?: Values;
  readonly left_off?: Values;
  /** Texts of files, by path, that their values do not give back: they hold comments, or what only commands use. */
  readonly as_written: Readonly<Record<string, string>>;
}

/** What a bundle must have for its files to be written. */
type Written = Omit<Bundle, '$schema' | 'title' | 'version' | 'home' | 'licence' | 'entries'> & {
  readonly entries: readonly (Known & { readonly kind: string })[];
};

/** Path of the schema of the bundle, below the folder of the data. */
export const BUNDLE_SCHEMA = 'schema/map.schema.json';

/** Returns all exported data as one value. */
export function bundleOf(context: ExportContext): Bundle {
  const { files, dataset, version, home } = context;
  const data = new Map(
    files
      .filter(({ path }) => entryOfPath(path) === undefined && schemaOfPath(path) !== undefined)
      .map(({ path, text }) => [path, parseYaml(text).data as Values]),
  );
  const known = (type: FileTypeName): Known[] =>
    [...data].flatMap(([path, values]) => {
      const id = idOfPath(path, type);
      return id === undefined ? [] : [{ id, ...values }];
    });
  const policy = data.get(POLICY_PATH);
  const leftOff = data.get(LEFT_OFF_PATH);
  const values = {
    entries: context.entries
      .map(({ kind, id, ...authored }) => ({ kind, id, page: pageOf(context, { id }), ...authored }))
      .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1)),
    redirects: data.get('redirects.yaml') ?? {},
    indicators: known('indicator'),
    searches: known('search'),
    decisions: known('decision'),
    people: known('person'),
    map: data.get('map.yaml') ?? {},
    ...(policy && { policy }),
    ...(leftOff && { left_off: leftOff }),
  };
  return {
    $schema: `${home}data/${BUNDLE_SCHEMA}`,
    title: dataset.map.title,
    version,
    home,
    licence: dataset.map.licences.data,
    ...values,
    as_written: Object.fromEntries(
      files.filter(({ path, text }) => needsText(path, text)).map(({ path, text }) => [path, text]),
    ),
  };
}

/** Whether a file holds more than its values: it may have comments, or it is not made of fields. */
function needsText(path: string, text: string): boolean {
  const schema = schemaOfPath(path);
  if (schema === undefined) return true;
  // All other files of the data are in the canonical form, which their values give back: the checks hold them to it.
  const after = text.slice(text.indexOf('\n'));
  return after.includes('#') && textOf(path, parseYaml(text).data as Values) !== text;
}

/** Returns the YAML files of a bundle in canonical form, by path. Throws where a kind is not known. */
export function yamlOf(bundle: Written): readonly SourceFile[] {
  const {
    entries,
    redirects,
    indicators,
    searches,
    decisions,
    people,
    map,
    policy,
    left_off: leftOff,
  } = bundle;
  const files = [
    ...entries.map(({ kind, id, page: _page, ...values }) => ({ path: entryPath(kind, id), values })),
    ...named(indicators, 'indicator'),
    ...named(searches, 'search'),
    ...named(decisions, 'decision'),
    ...named(people, 'person'),
    { path: 'redirects.yaml', values: redirects },
    { path: 'map.yaml', values: map },
    ...(policy ? [{ path: POLICY_PATH, values: policy }] : []),
    ...(leftOff ? [{ path: LEFT_OFF_PATH, values: leftOff }] : []),
  ].filter(({ path }) => !Object.hasOwn(bundle.as_written, path));
  return [
    ...files.map(({ path, values }) => ({ path, text: textOf(path, values) })),
    ...Object.entries(bundle.as_written).map(([path, text]) => ({ path, text })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function named(all: readonly Known[], type: FileTypeName) {
  return all.map(({ id, ...values }) => ({ path: pathOfId(id, type), values }));
}

function entryPath(kind: string, id: string): string {
  const known = KINDS.find((one) => one === kind);
  if (!known) throw new Error(`"${kind}" of the entry "${id}" is no kind: it is one of ${KINDS.join(', ')}`);
  return pathOfEntry({ kind: known, id });
}

function textOf(path: string, values: Values): string {
  const schema = schemaOfPath(path);
  if (schema === undefined) throw new Error(`"${path}" is no file of the data folder`);
  return formatYaml(stringify(values), keyOrder(schema), schemaReference(path, schema));
}

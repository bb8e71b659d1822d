import { isOver } from '../../core/status.ts';
import type { Entry } from '../../core/entry.ts';
import { fieldsOf } from '../../core/schema/fields.ts';
import { KINDS } from '../../core/ids.ts';
import type { Kind } from '../../core/ids.ts';

/**
 * Optional fields whose absence says nothing: most names need no language or second name, few entries are mistaken for
 * another, keywords and notes are the editors' own, links are counted from both ends, and whom a body is centred on is
 * counted by itself, since it is only ever what the body says.
 */
const SILENT: ReadonlySet<string> = new Set([
  'name_lang',
  'also_known_as',
  'keywords',
  'notes',
  'distinct_from',
  'relations',
  'centred_on',
]);

/** A field of a kind: how many entries could have it, and which of them lack it. */
interface FieldGap {
  readonly kind: Kind;
  readonly field: string;
  /** The field's title in the schema. */
  readonly title: string;
  /** How many entries of the kind are asked for it. */
  readonly asked: number;
  /** Those in which it is missing or says "unknown". */
  readonly missing: readonly Entry[];
}

/**
 * Returns every optional field of every kind with the entries that lack it, in the schema's order. The fields are read off
 * the schema, so a new one appears by itself. The day on which something ended is asked of what is over, and of nothing
 * else.
 */
export function deriveFieldGaps(entries: readonly Entry[]): readonly FieldGap[] {
  return KINDS.flatMap((kind) =>
    fieldsOf(`${kind}.schema.json`)
      .filter(({ name, required }) => !required && !SILENT.has(name))
      .map(({ name, title }) => {
        const asked = entries.filter((entry) => entry.kind === kind && (name !== 'ended' || isOver(entry)));
        return {
          kind,
          field: name,
          title,
          asked: asked.length,
          missing: asked.filter((entry) => lacks(entry, name)),
        };
      }),
  );
}

/** A value that says "unknown" in so many words is as unknown as one that is left out. */
function lacks(entry: Entry, field: string): boolean {
  const value: unknown = new Map<string, unknown>(Object.entries(entry)).get(field);
  return value === undefined || value === 'unknown';
}

/** One field across the kinds that have it. */
interface FieldRow {
  readonly field: string;
  readonly title: string;
  readonly byKind: ReadonlyMap<Kind, FieldGap>;
  /** Sums over the kinds. */
  readonly asked: number;
  readonly missing: number;
}

/** Returns one row for each field, the one that is most often missing first. */
export function fieldRows(gaps: readonly FieldGap[]): readonly FieldRow[] {
  const rows = [...Map.groupBy(gaps, ({ field }) => field)].map(([field, own]) => ({
    field,
    title: own[0]?.title ?? field,
    byKind: new Map(own.map((gap) => [gap.kind, gap])),
    asked: own.reduce((sum, { asked }) => sum + asked, 0),
    missing: own.reduce((sum, { missing }) => sum + missing.length, 0),
  }));
  const part = ({ asked, missing }: { asked: number; missing: number }) =>
    asked === 0 ? 0 : missing / asked;
  return rows.sort((a, b) => part(b) - part(a) || b.missing - a.missing);
}

import type { Dataset } from '../core/dataset.ts';
import { isRecord } from '../check/guards.ts';
import { fieldsOf } from '../core/schema/fields.ts';
import type { Commit, FileVersions } from '../core/source-file.ts';
import { entryOfPath } from '../core/ids.ts';
import type { Kind } from '../core/ids.ts';
import { TAXONOMY } from '../core/schema/taxonomy.ts';
import { OWN_VOCABULARY, diffFields } from './field-diff.ts';
import type { FieldChange } from './model.ts';
import { cachedParser } from './snapshot.ts';
import { labelled } from './vocabulary.ts';

/** What one commit did to an entry. */
export type EntryEvent = {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly commit: string;
  /** What differs in its fields; of a `changed` entry none where one version cannot be read. */
  readonly fields: readonly FieldChange[];
} & (
  | { readonly what: 'added' | 'changed' | 'moved' | 'removed' | 'returned' }
  /** `from` is the id that it had before, or that of the entry that was joined with it. */
  | { readonly what: 'renamed' | 'joined'; readonly from: string }
);

/** Both versions of a file, with what its path says. */
interface Step extends FileVersions {
  readonly kind: Kind;
  readonly id: string;
}

/** What is known of an entry so far. */
interface Story {
  readonly events: EntryEvent[];
  /** Ids that lead to it and have a file. */
  readonly live: Set<string>;
  /** Files that went and may come back under another id, with when they went. */
  waiting: (Step & When)[];
}

type When = Pick<EntryEvent, 'day' | 'commit'>;

/**
 * Returns what happened to each entry that is on the map, by its present id, the newest first; what happened under ids that
 * redirects lead from is told too. A file whose values did not change makes no event. `commits` are the oldest first, and
 * may begin anywhere.
 */
export function entryHistories(
  commits: readonly Commit[],
  { byId, redirects }: Pick<Dataset, 'byId' | 'redirects'>,
): ReadonlyMap<string, readonly EntryEvent[]> {
  const stories = new Map<string, Story>();
  const compare = comparer();
  for (const { commit, day, files } of commits) {
    const steps = files.flatMap((file): Step[] => {
      const identity = entryOfPath(file.path);
      return identity ? [{ ...identity, ...file }] : [];
    });
    for (const [id, own] of Map.groupBy(steps, (step) => presentId(step.id, redirects))) {
      if (!byId.has(id)) continue;
      const story = stories.get(id) ?? { events: [], live: new Set(), waiting: [] };
      stories.set(id, story);
      tell(story, own, { commit, day }, compare);
    }
  }
  return new Map(
    [...stories].map(([id, { events, waiting }]) => [
      id,
      // What went and never came back was joined with the entry that stood there all the time.
      [...events, ...waiting.map(joined)]
        .map((event, index) => ({ event, index }))
        .sort((a, b) => b.event.day.localeCompare(a.event.day) || b.index - a.index)
        .map(({ event }) => event),
    ]),
  );
}

/** Follows redirects from an id that an entry once had; a circle of them ends where it began. */
function presentId(id: string, redirects: Readonly<Record<string, string>>): string {
  const seen = new Set<string>();
  let now = id;
  while (!seen.has(now) && Object.hasOwn(redirects, now)) {
    seen.add(now);
    now = redirects[now] ?? now;
  }
  return now;
}

/** Adds to a story what one change did to the files that belong to it. */
function tell(story: Story, steps: readonly Step[], when: When, compare: Compare): void {
  const gone = steps.filter(({ after }) => after === undefined);
  for (const { id } of gone) story.live.delete(id);
  for (const step of steps) {
    if (step.before === undefined || step.after === undefined) continue;
    story.live.add(step.id);
    const fields = compare(step, step);
    if (fields?.length !== 0) story.events.push({ what: 'changed', ...when, fields: fields ?? [] });
  }
  story.waiting.push(...gone.map((step) => ({ ...step, ...when })));
  for (const step of steps) {
    if (step.before !== undefined || step.after === undefined) continue;
    const [origin] = story.waiting.toSorted((a, b) => Number(b.id === step.id) - Number(a.id === step.id));
    story.waiting = story.waiting.filter((one) => one !== origin);
    story.live.add(step.id);
    story.events.push(...comingOf(step, origin, when, compare));
  }
  if (story.live.size === 0) return;
  story.events.push(...story.waiting.map(joined));
  story.waiting = [];
}

function joined({ id, day, commit }: Step & When): EntryEvent {
  return { what: 'joined', day, commit, from: id, fields: [] };
}

/** Returns how a file came: new, or from one that went, in the same change or before. */
function comingOf(step: Step, origin: (Step & When) | undefined, when: When, compare: Compare): EntryEvent[] {
  if (!origin) return [{ what: 'added', ...when, fields: [] }];
  const moved = origin.kind === step.kind ? [] : [kindChange(origin.kind, step.kind)];
  const fields = [...moved, ...(compare(origin, step) ?? [])];
  if (origin.id !== step.id) return [{ what: 'renamed', ...when, from: origin.id, fields }];
  if (origin.commit === when.commit) return [{ what: 'moved', ...when, fields }];
  const { day, commit } = origin;
  return [
    { what: 'removed', day, commit, fields: [] },
    { what: 'returned', ...when, fields },
  ];
}

function kindChange(was: Kind, is: Kind): FieldChange {
  const [before] = labelled(OWN_VOCABULARY.before, 'kind', was);
  const [after] = labelled(OWN_VOCABULARY.after, 'kind', is);
  const { title } = TAXONOMY.kind;
  return {
    field: 'kind',
    title,
    sort: 'term',
    list: 'kind',
    ...(before && { before }),
    ...(after && { after }),
  };
}

type Compare = (before: Step, after: Step) => readonly FieldChange[] | undefined;

/** Returns what compares the first version of one step with the second of another; undefined where either cannot be read. */
function comparer(): Compare {
  const parse = cachedParser();
  return (before, after) => {
    if (before.before === undefined || after.after === undefined) return undefined;
    const was = parse({ path: before.path, text: before.before });
    const is = parse({ path: after.path, text: after.after });
    if (!isRecord(was) || !isRecord(is)) return undefined;
    return diffFields(was, is, fieldsOf(`${after.kind}.schema.json`), OWN_VOCABULARY);
  };
}

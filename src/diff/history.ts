import type { Dataset } from '../core/dataset.ts';
import { fieldsOf } from '../core/schema/fields.ts';
import type { Field } from '../core/schema/fields.ts';
import { entryOfPath } from '../core/ids.ts';
import type { Kind } from '../core/ids.ts';
import { plain, read } from './quarters.ts';
import type { Commit } from '../core/history.ts';

/** A fact that a change altered, with both values as they stood; undefined where it was not there. */
export interface FactChange {
  readonly field: Pick<Field, 'name' | 'title' | 'list' | 'fields'>;
  readonly was: unknown;
  readonly is: unknown;
}

/** What one change did to an entry. */
export interface EntryEvent {
  readonly what: 'added' | 'changed' | 'renamed' | 'moved' | 'joined' | 'removed' | 'returned';
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly commit: string;
  /** The id that it had before, or that of the entry that was joined with it. */
  readonly from?: string;
  readonly facts: readonly FactChange[];
}

/** A file as a change found and left it, with what its path says. */
interface Step {
  readonly kind: Kind;
  readonly id: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
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
 * Gives what happened to each entry that is on the map, by its present id, the newest first; what happened under ids that
 * redirects lead from is told too. A file whose values did not change makes no event. `changes` are the oldest first, and
 * may begin anywhere.
 */
export function deriveEntryHistory(
  changes: readonly Commit[],
  { byId, redirects }: Pick<Dataset, 'byId' | 'redirects'>,
): ReadonlyMap<string, readonly EntryEvent[]> {
  const stories = new Map<string, Story>();
  for (const { commit, day, files } of changes) {
    const steps = files.flatMap(({ path, before, after }): Step[] => {
      const identity = entryOfPath(path);
      return identity ? [{ ...identity, before, after }] : [];
    });
    for (const [id, own] of Map.groupBy(steps, (step) => presentId(step.id, redirects))) {
      if (!byId.has(id)) continue;
      const story = stories.get(id) ?? { events: [], live: new Set(), waiting: [] };
      stories.set(id, story);
      tell(story, own, { commit, day });
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
function tell(story: Story, steps: readonly Step[], when: When): void {
  const gone = steps.filter(({ after }) => after === undefined);
  for (const { id } of gone) story.live.delete(id);
  for (const step of steps) {
    if (step.before === undefined || step.after === undefined) continue;
    story.live.add(step.id);
    const facts = factsBetween(step, step);
    if (facts?.length !== 0) story.events.push({ what: 'changed', ...when, facts: facts ?? [] });
  }
  story.waiting.push(...gone.map((step) => ({ ...step, ...when })));
  for (const step of steps) {
    if (step.before !== undefined || step.after === undefined) continue;
    const [origin] = story.waiting.toSorted((a, b) => Number(b.id === step.id) - Number(a.id === step.id));
    story.waiting = story.waiting.filter((one) => one !== origin);
    story.live.add(step.id);
    story.events.push(...comingOf(step, origin, when));
  }
  if (story.live.size === 0) return;
  story.events.push(...story.waiting.map(joined));
  story.waiting = [];
}

function joined({ id, day, commit }: Step & When): EntryEvent {
  return { what: 'joined', day, commit, from: id, facts: [] };
}

/** Gives how a file came: new, or from one that went, in the same change or before. */
function comingOf(step: Step, origin: (Step & When) | undefined, when: When): EntryEvent[] {
  if (!origin) return [{ what: 'added', ...when, facts: [] }];
  const moved = origin.kind === step.kind ? [] : [kindChange(origin.kind, step.kind)];
  const facts = [...moved, ...(factsBetween(origin, step) ?? [])];
  if (origin.id !== step.id) return [{ what: 'renamed', ...when, from: origin.id, facts }];
  if (origin.commit === when.commit) return [{ what: 'moved', ...when, facts }];
  const { day, commit } = origin;
  return [
    { what: 'removed', day, commit, facts: [] },
    { what: 'returned', ...when, facts },
  ];
}

function kindChange(was: Kind, is: Kind): FactChange {
  return { field: { name: 'kind', title: 'Kind', list: 'kind', fields: [] }, was, is };
}

/** Gives the fields that differ, in the schema's order; undefined where one of the two texts cannot be read. */
function factsBetween(
  { before }: Pick<Step, 'before'>,
  { kind, after }: Pick<Step, 'kind' | 'after'>,
): readonly FactChange[] | undefined {
  const [was, is] = [read(before), read(after)];
  if (!was || !is) return undefined;
  const fields = new Map<string, FactChange['field']>(
    fieldsOf(`${kind}.schema.json`).map((field) => [field.name, field]),
  );
  return [...new Set([...fields.keys(), ...Object.keys(was), ...Object.keys(is)])]
    .filter((name) => plain(was[name]) !== plain(is[name]))
    .map((name) => ({
      field: fields.get(name) ?? { name, title: name, list: undefined, fields: [] },
      was: was[name],
      is: is[name],
    }));
}

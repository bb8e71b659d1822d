import { foldName } from '../../../core/text/normalise.ts';
import { nearest } from '../../../check/similar-names.ts';
import { listOfTexts } from '../../../check/guards.ts';
import type { Known } from '../existing-entries.ts';

type KnownEntry = Known['entries'][number];

/** The entry that somebody named, or those that they may have meant. */
interface Meant {
  readonly entry: KnownEntry | undefined;
  readonly nearby: readonly KnownEntry[];
}

/** Nobody names an entry at greater length; comparing takes time. */
const LONGEST = 200;

/** Finds the entry that somebody means by its id, by a name, by "Name (id)" or by the address of its page. */
export function entryMeant(written: string, { entries, redirects }: Known): Meant {
  const text = written.trim().slice(0, LONGEST);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const ids = [
    text,
    /\/entries\/([a-z0-9-]+)(?:[/?#]|$)/.exec(text)?.[1],
    /\(([a-z0-9-]+)\)$/.exec(text)?.[1],
    /([a-z0-9-]+)\.yaml$/.exec(text)?.[1],
  ].flatMap((id) => (id === undefined ? [] : [id, ...moved(redirects, id)]));
  for (const id of ids) {
    const entry = byId.get(id);
    if (entry) return { entry, nearby: [] };
  }
  const wanted = foldName(text);
  const named = entries.filter((entry) => namesOf(entry).some((name) => foldName(name) === wanted));
  if (named.length === 1) return { entry: named[0], nearby: [] };
  if (named.length > 1) return { entry: undefined, nearby: named };
  const byName = new Map(entries.flatMap((entry) => namesOf(entry).map((name) => [foldName(name), entry])));
  const near = byName.get(nearest(wanted, byName.keys()) ?? '');
  return { entry: undefined, nearby: near ? [near] : [] };
}

function moved(redirects: Known['redirects'], id: string): string[] {
  const now = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
  return now === undefined ? [] : [now];
}

function namesOf({ data }: KnownEntry): string[] {
  return [...listOfTexts(data['name'] ?? []), ...listOfTexts(data['also_known_as'] ?? [])];
}

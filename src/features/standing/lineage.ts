import { isOver } from '../../core/status.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Entry } from '../../core/entry.ts';
import { endKey } from '../../core/relation-index.ts';
import type { Link, OtherEnd } from '../../core/relation-index.ts';

/** Relations by which a body is tied to what it leaves behind. */
const MAKES: ReadonlySet<Link['type']> = new Set(['runs', 'hosts', 'created']);
/** Those that say who looks after something; having made it does not. */
const KEEPS: ReadonlySet<Link['type']> = new Set(['runs', 'hosts']);

/** Something a body ran, hosted or made, and who has it now. */
interface Left {
  readonly what: OtherEnd;
  /** How the body was tied to it, as published; several where it both made and ran it. */
  readonly links: readonly Link[];
  /** Others, still there, that run or host it: each as the link reads from the thing. */
  readonly keepers: readonly Link[];
  /** Others, still there, that are only known to have made it too. */
  readonly makers: readonly Link[];
  /** What it was itself succeeded by. */
  readonly successors: readonly Link[];
}

/** What became of an entry that is over, or that was succeeded by another. */
export interface Legacy {
  readonly entry: Entry;
  /** Who carries on, as published; where nobody is named this is empty. */
  readonly successors: readonly Link[];
  /** What it carried on itself. */
  readonly succeeds: readonly Link[];
  /** What grew out of it. */
  readonly gaveRise: readonly Link[];
  /** What it grew out of. */
  readonly origins: readonly Link[];
  readonly left: readonly Left[];
  /** Who ran, hosted or made it, where that is still there. */
  readonly keepers: readonly Link[];
}

/** One published relation of origin or succession, as it reads from the entry. */
interface Origin {
  readonly entry: Entry;
  readonly link: Link;
}

/** What became of what. */
export interface Lineage {
  /** Entries that are over or were succeeded by another, in order of name. */
  readonly legacies: readonly Legacy[];
  /** Every relation that says that one thing grew out of another, in order of name. */
  readonly origins: readonly Origin[];
}

/**
 * Returns what became of every body that is over or was succeeded: who carries on, what it left, and who looks after that
 * now. Those who run or host a thing look after it; those who made it are named apart, as that does not say so. A keeper
 * that is over itself, or a link that has an end, does not count; a body known by name alone counts as there.
 */
export function deriveLineage(
  { entries }: Pick<Dataset, 'entries'>,
  links: ReadonlyMap<string, readonly Link[]>,
): Lineage {
  const of = (entry: Entry) => links.get(entry.id) ?? [];
  const legacies = entries
    .filter((entry) => isOver(entry) || of(entry).some((link) => isOwned(link, 'succeeded-by')))
    .map((entry): Legacy => {
      const own = of(entry);
      return {
        entry,
        successors: own.filter((link) => isOwned(link, 'succeeded-by')),
        succeeds: own.filter((link) => link.type === 'succeeded-by' && !link.owned),
        gaveRise: own.filter((link) => link.type === 'spun-out-of' && !link.owned),
        origins: own.filter((link) => isOwned(link, 'spun-out-of')),
        left: leftBy(entry, own, of),
        keepers: ownersOf(own, MAKES),
      };
    });
  const origins = entries.flatMap((entry) =>
    of(entry)
      .filter((link) => isOwned(link, 'spun-out-of'))
      .map((link) => ({ entry, link })),
  );
  return { legacies, origins };
}

function leftBy(entry: Entry, own: readonly Link[], of: (entry: Entry) => readonly Link[]): Left[] {
  const made = own.filter(({ type, owned }) => owned && MAKES.has(type));
  return [...Map.groupBy(made, ({ other }) => endKey(other)).values()].flatMap((same): Left[] => {
    const what = same[0]?.other;
    if (what === undefined) return [];
    const theirs = 'entry' in what ? of(what.entry) : [];
    const others = theirs.filter(({ other }) => !('entry' in other && other.entry.id === entry.id));
    const keepers = ownersOf(others, KEEPS);
    const kept = new Set(keepers.map(({ other }) => endKey(other)));
    return [
      {
        what,
        links: same,
        keepers,
        makers: ownersOf(others, MAKES).filter(
          ({ type, other }) => type === 'created' && !kept.has(endKey(other)),
        ),
        successors: theirs.filter((link) => isOwned(link, 'succeeded-by')),
      },
    ];
  });
}

/** Returns the links by which others, as far as is known still there, run, host or made a thing. */
function ownersOf(links: readonly Link[], types: ReadonlySet<Link['type']>): readonly Link[] {
  return links.filter(
    ({ type, owned, until, other }) =>
      !owned && types.has(type) && until === undefined && !('entry' in other && isOver(other.entry)),
  );
}

function isOwned({ type, owned }: Link, wanted: Link['type']): boolean {
  return type === wanted && owned;
}

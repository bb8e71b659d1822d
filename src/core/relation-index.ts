import { present } from './present.ts';
import { relationOrder } from './relations.ts';
import type { Dataset } from './dataset.ts';
import type { Entry, Relation } from './entry.ts';
import { term } from './schema/taxonomy.ts';

/** The other end of a link: an entry, or the name of a body that has none. */
export type OtherEnd = { readonly entry: Entry } | { readonly name: string };

/** One relation as seen from one entry. */
export interface Link {
  readonly type: Relation['type'];
  /** Whether this entry owns the relation or is at its far end; a relation without direction is always owned. */
  readonly owned: boolean;
  /** Reads "this entry LABEL the other": "funds", "is funded by". */
  readonly label: string;
  readonly other: OtherEnd;
  /** The page that shows it. */
  readonly source: string;
  readonly since?: number | string;
  readonly until?: number | string;
  /** Pounds sterling. */
  readonly amount?: number;
}

/** A body that relations name and that has no entry, with the entries it is linked to. */
interface NamedBody {
  readonly name: string;
  /** Each as the link reads from the entry. */
  readonly mentions: readonly { readonly entry: Entry; readonly link: Link }[];
}

/** Returns the links of every entry, by id, in both directions: grouped by type, then by the other end's name. */
export function deriveLinks(dataset: Dataset): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>(dataset.entries.map(({ id }) => [id, []]));
  for (const entry of dataset.entries) {
    for (const relation of entry.relations ?? []) {
      const target = relation.to === undefined ? undefined : dataset.byId.get(relation.to);
      if (target) {
        links.get(entry.id)?.push(link(relation, true, { entry: target }));
        links.get(target.id)?.push(link(relation, false, { entry }));
      } else if (relation.to_name !== undefined) {
        links.get(entry.id)?.push(link(relation, true, { name: relation.to_name }));
      } else if (relation.from_name !== undefined) {
        links.get(entry.id)?.push(link(relation, false, { name: relation.from_name }));
      }
    }
  }
  for (const own of links.values())
    own.sort((a, b) => order(a) - order(b) || dataset.compareNames(nameOf(a.other), nameOf(b.other)));
  return links;
}

function link(relation: Relation, owned: boolean, other: OtherEnd): Link {
  const { label, inverse_label, symmetric } = term('relation', relation.type);
  return {
    type: relation.type,
    owned: owned || symmetric === true,
    label: owned ? label : inverse_label,
    other,
    source: relation.source,
    ...(relation.since !== undefined && { since: relation.since }),
    ...(relation.until !== undefined && { until: relation.until }),
    ...(relation.amount_gbp !== undefined && { amount: relation.amount_gbp }),
  };
}

const order = (link: Link): number => relationOrder(link.type) * 2 + (link.owned ? 0 : 1);

/** Returns the name of a link's other end. */
export function nameOf(other: OtherEnd): string {
  return 'entry' in other ? other.entry.name : other.name;
}

/** Returns what tells one other end from another: the id of an entry, or a name, which differs in case from page to page. */
export function endKey(other: OtherEnd): string {
  return 'entry' in other ? `entry ${other.entry.id}` : `name ${other.name.toLowerCase()}`;
}

/** Returns the bodies that relations name without their having an entry, most often named first. */
export function deriveNamedBodies(
  dataset: Dataset,
  links: ReadonlyMap<string, readonly Link[]>,
): readonly NamedBody[] {
  const bodies = new Map<string, { name: string; mentions: { entry: Entry; link: Link }[] }>();
  for (const entry of dataset.entries) {
    for (const own of present(links.get(entry.id), `The entry "${entry.id}"`)) {
      if ('entry' in own.other) continue;
      const key = own.other.name.toLowerCase();
      const body = bodies.get(key) ?? { name: own.other.name, mentions: [] };
      body.mentions.push({ entry, link: own });
      bodies.set(key, body);
    }
  }
  return [...bodies.values()].sort(
    (a, b) => b.mentions.length - a.mentions.length || dataset.compareNames(a.name, b.name),
  );
}

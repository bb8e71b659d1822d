import { group } from 'd3-array';
import * as words from '#words/explore-network.ts';
import { facetIn } from '../../../catalogue/catalogue.ts';
import type { Catalogue, Item } from '../../../catalogue/catalogue.ts';
import type { End, SeenRelation } from './network-file.ts';
import { present } from '../../../core/present.ts';
import { hostOf } from '../../../core/text/shorten.ts';
import { element, link, mark, button } from '../../../ui/dom.ts';
import { kindWord } from '../list-view.client.ts';
import type { Scene } from '../view.client.ts';

/** Returns the entry at an end of a relation, or undefined for a body without one. */
export function itemAt(end: End, { items }: Catalogue): Item | undefined {
  return typeof end === 'number' ? items[end] : undefined;
}

/** Returns the name at an end of a relation. */
export function nameAt(end: End, catalogue: Catalogue): string {
  return typeof end === 'string' ? end : present(itemAt(end, catalogue), `entry ${end}`).name;
}

/** Returns what is known of a relation besides its ends: "since 2019", "£5,000". */
function details({ since, until, amount }: SeenRelation): readonly string[] {
  const time =
    since !== undefined && until !== undefined
      ? [words.fromUntil(since, until)]
      : since !== undefined
        ? [words.since(since)]
        : until !== undefined
          ? [words.formerly(until)]
          : [];
  return [...time, ...(amount === undefined ? [] : [words.pounds(amount)])];
}

/** Makes what follows a relation in a list: when, how much, and a link to the page that shows it. */
export function citation(relation: SeenRelation, about: string): HTMLElement {
  const cite = element('span', 'cite');
  const source = link(relation.source, '');
  source.rel = 'nofollow ugc';
  source.append(element('span', 'visually-hidden', `${words.shownOn(about)} `), hostOf(relation.source));
  cite.append(` ${words.source(details(relation))} `, source);
  return cite;
}

/** Makes the name of an entry with the shape of its kind; `kind` is the word for it. */
export function marked(item: Item, kind: string, name: HTMLElement): HTMLElement {
  const both = element('span', 'inline-mark');
  if (item.lang !== undefined) name.lang = item.lang;
  both.append(mark(item.kind, kind), name);
  return both;
}

/** By what the relations of an entry are put together. */
export const GROUPINGS = [
  ['relation', words.byRelation],
  ['space', words.bySpace],
  ['region', words.byRegion],
  ['kind', words.byKind],
] as const;

export type Grouping = (typeof GROUPINGS)[number][0];

/** Number of relations listed until all are asked for. */
const FIRST = 8;

/** Makes the relations of an entry as sentences under headings, each with a button that goes on to the other end. */
export function relationSentences(
  item: Item,
  shown: readonly SeenRelation[],
  grouping: Grouping,
  scene: Scene,
  step: (id: string) => void,
): HTMLElement {
  const { catalogue } = scene;
  const facet = grouping === 'relation' ? undefined : facetIn(catalogue, grouping);
  const headOf = ({ label, other }: SeenRelation): string => {
    if (!facet) return label;
    const end = itemAt(other, catalogue);
    if (!end) return words.groupNoEntry;
    return facet.options[facet.values[end.index]?.[0] ?? -1]?.label ?? words.groupNotKnown;
  };
  const groups = [...group(shown, headOf)];
  const box = element('div', 'said-links');
  const fill = (most: number) => {
    let room = most;
    box.replaceChildren(
      ...groups.flatMap(([head, own]) => {
        if (room <= 0) return [];
        const rows = own.slice(0, room).map((one) => sentence(item, one, facet !== undefined, scene, step));
        room -= rows.length;
        const heading = element('h4');
        if (!facet) heading.append(element('span', 'visually-hidden', `${item.name} `));
        heading.append(element('span', 'first-letter', head));
        return [heading, listOf(rows)];
      }),
    );
    if (shown.length <= most) return;
    box.append(
      button(words.showAllLinks(shown.length), 'small-button', () => {
        fill(shown.length);
        box.querySelectorAll('li')[most]?.querySelector<HTMLElement>('button, a')?.focus();
      }),
    );
  };
  fill(FIRST);
  return box;
}

function sentence(
  item: Item,
  relation: SeenRelation,
  withLabel: boolean,
  scene: Scene,
  step: (id: string) => void,
): HTMLElement {
  const row = element('li');
  const other = itemAt(relation.other, scene.catalogue);
  const name = nameAt(relation.other, scene.catalogue);
  if (withLabel) row.append(`${relation.label} `);
  if (other) {
    const go = button(name, 'link-button', () => step(other.id));
    row.append(marked(other, kindWord(other, scene), go));
  } else row.append(name, ' ', element('span', 'unknown', words.noEntryYet));
  row.append(citation(relation, `${item.name} ${relation.label} ${name}`));
  return row;
}

/** Makes a list of rows. */
export function listOf(rows: readonly HTMLElement[]): HTMLElement {
  const list = element('ul', 'plain links');
  list.append(...rows);
  return list;
}

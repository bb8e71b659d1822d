import * as words from '#words/similar.ts';
import { overlap, weighing } from '../../core/similarity.ts';
import type { Overlap, Traits } from '../../core/similarity.ts';
import { facetIn } from '../../catalogue/catalogue.ts';
import type { Catalogue, Item } from '../../catalogue/catalogue.ts';

/** What a reader works on: ids of problem spaces and audiences in the lists' order, and a region where one is chosen. */
export interface Choice {
  readonly spaces: readonly string[];
  readonly audiences: readonly string[];
  readonly region?: string;
}

/** A choice as an address has it, and in words what of the address was left out and why. */
interface ChoiceReading {
  readonly choice: Choice;
  readonly notes: readonly string[];
}

/** An entry that has something in common with a choice. */
export interface Same extends Overlap {
  readonly item: Item;
}

/** Options that stand for what is not known, which no two entries have in common. */
const NOT_TERMS = new Set(['not-known', 'uk-wide', 'no-place']);

/** Maximum number of characters of an address that a note repeats. */
const LONGEST = 40;

/** Reads a choice from the part of an address that begins with "?". What is unknown or malformed is left out, and said. */
export function choiceIn(search: string, catalogue: Catalogue): ChoiceReading {
  const parameters = new URLSearchParams(search);
  const notes: string[] = [];
  for (const name of new Set(parameters.keys()))
    if (!['space', 'audience', 'region'].includes(name)) notes.push(words.unknownSetting(short(name)));
  const known = (name: string): readonly string[] => {
    const given = new Set(parameters.getAll(name).filter((id) => id !== ''));
    const ids = termIds(catalogue, name);
    const { title } = facetIn(catalogue, name);
    for (const id of given) if (!ids.includes(id)) notes.push(words.unknownTerm(short(id), title));
    return ids.filter((id) => given.has(id));
  };
  const [spaces, audiences, regions] = [known('space'), known('audience'), known('region')];
  const [region] = regions;
  if (regions.length > 1) notes.push(words.oneRegion);
  return { choice: { spaces, audiences, ...(region !== undefined && { region }) }, notes };
}

/** Returns the ids of a facet that are terms of a list, without whole groups and what stands for "not known". */
function termIds(catalogue: Catalogue, name: string): readonly string[] {
  const { options } = facetIn(catalogue, name);
  return options.filter(({ id, whole }) => !whole && !NOT_TERMS.has(id)).map(({ id }) => id);
}

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** Returns a choice as the part of an address that begins with "?", as the explorer reads it too; empty for no choice. */
export function searchOfChoice({ spaces, audiences, region }: Choice): string {
  const parameters = new URLSearchParams([
    ...spaces.map((id) => ['space', id]),
    ...audiences.map((id) => ['audience', id]),
    ...(region === undefined ? [] : [['region', region]]),
  ]);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

/** Returns the entries that have something in common with a choice, the highest score first and by name where scores are the same. */
export function sameAs(catalogue: Catalogue, { spaces, audiences, region }: Choice): readonly Same[] {
  const traits = catalogue.items.map((item) => traitsIn(catalogue, item));
  const weigh = weighing(traits);
  const own: Traits = { spaces, audiences, support: [], ...(region !== undefined && { region }) };
  return catalogue.items
    .flatMap((item, place): Same[] => {
      const its = traits[place];
      const found = its && overlap(own, its, weigh);
      return found && found.reasons.length > 0 ? [{ item, ...found }] : [];
    })
    .sort((a, b) => b.score - a.score || a.item.index - b.item.index);
}

/** Returns what counts of an entry; its first problem space is the main one. Towns are not chosen, so they are left out. */
function traitsIn(catalogue: Catalogue, { index, region }: Item): Traits {
  const idsOf = (name: string): readonly string[] => {
    const { options, values } = facetIn(catalogue, name);
    return (values[index] ?? []).flatMap((place) => {
      const option = options[place];
      return option && !option.whole && !NOT_TERMS.has(option.id) ? [option.id] : [];
    });
  };
  const spaces = idsOf('space');
  const [main] = spaces;
  return {
    spaces,
    ...(main !== undefined && { main }),
    support: idsOf('support'),
    audiences: idsOf('audience'),
    ...(region && { region: region.id }),
  };
}

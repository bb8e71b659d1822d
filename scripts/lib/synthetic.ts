import { schemaOfPath } from '../../src/core/schema/file-types.ts';
import { canonicalText } from '../../src/check/rules/canonical-form.ts';
import { parseGazetteer } from '../../src/core/geo/gazetteer.ts';
import type { Gazetteer, Town } from '../../src/core/geo/gazetteer.ts';
import { KINDS, pathOfEntry, slug } from '../../src/core/ids.ts';
import type { Kind } from '../../src/core/ids.ts';
import type { SourceFile } from '../../src/core/source-file.ts';
import { TAXONOMY } from '../../src/core/schema/taxonomy.ts';
import type { ListName } from '../../src/core/schema/taxonomy.ts';

/** How much to make up. */
interface Size {
  readonly entries: number;
  readonly relations: number;
  /** The same seed gives the same data. */
  readonly seed?: number;
}

/** Number of entries of each kind in a hundred, as in the real data of 2026. */
const SHARES: Readonly<Record<Kind, number>> = {
  organisation: 52,
  project: 20,
  community: 11,
  event: 6,
  resource: 11,
};

const SYLLABLES = 'ban cor dil fen gar hol jes kem lor mar nel orn pel quin ros sel tam ulv wen yar'.split(
  ' ',
);
const WORDS =
  'data people work place trust school care city street harbour library workshop garden river signal'.split(
    ' ',
  );

interface Stub {
  readonly kind: Kind;
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

/** Source of chance: each call gives the next number from 0 to below 1, the same ones for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Makes up entries that pass every check, with terms of the real taxonomy, towns of the gazetteer, and names that say
 * that they are not real. Returns their files. Throws when so many relations cannot be drawn between so few entries.
 */
export function synthesise({ entries, relations, seed = 1 }: Size, gazetteer: string): SourceFile[] {
  const random = chance(seed);
  const draw = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const several = <T>(from: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => draw(from))),
  ];

  const stubs = Array.from({ length: entries }, (_, index) => stub(index, draw, random));
  const drawn = drawRelations(stubs, relations, draw, random);
  const towns = townsOf(parseGazetteer(gazetteer));
  return stubs.map((one, index) => {
    const fields = {
      ...describe(one, draw, several, random, towns),
      ...(drawn[index]?.length && { relations: drawn[index] }),
    };
    const path = pathOfEntry(one);
    return { path, text: canonicalText(path, JSON.stringify(fields), schemaOfPath(path) ?? '') };
  });
}

type Draw = <T>(from: readonly T[]) => T;
type Several = <T>(from: readonly T[], most: number) => T[];

function stub(index: number, draw: Draw, random: () => number): Stub {
  const roll = random() * 100;
  let sum = 0;
  const kind = KINDS.find((one) => (sum += SHARES[one]) > roll) ?? 'organisation';
  const number = String(index + 1).padStart(5, '0');
  const word = () =>
    capital(Array.from({ length: 2 + Math.floor(random() * 2) }, () => draw(SYLLABLES)).join(''));
  const name = `${word()} ${word()} (Synthetic ${capital(kind)} ${number})`;
  return { kind, id: slug(name), number, name };
}

function capital(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}

/** Returns towns whose name stands for one region only, so that town and region always agree. */
function townsOf(gazetteer: Gazetteer): readonly Town[] {
  return gazetteer.towns.filter(
    ({ sort, name }) => sort === 'town' && gazetteer.regionsOf(name).length === 1,
  );
}

/** Makes up everything but the relations of an entry. */
function describe(
  { kind, name, number }: Stub,
  draw: Draw,
  several: Several,
  random: () => number,
  towns: readonly Town[],
): object {
  const some = (list: ListName, most: number) => several(TAXONOMY[list].terms, most).map(({ id }) => id);
  const one = (list: ListName) => draw(TAXONOMY[list].terms).id;
  const often = (fields: object) => (random() < 0.6 ? fields : {});
  const site = `https://www.synthetic-${number}.org.uk`;
  const words = (count: number) => Array.from({ length: count }, () => draw(WORDS)).join(' ');
  const town = draw(towns);
  return {
    name,
    summary: `This entry is made up to measure with. It would be about ${words(12)}, and about ${words(8)}.`,
    website: site,
    ...(kind === 'organisation'
      ? { ...often({ legal_form: one('legal-form') }), roles: some('role', 2) }
      : { form: one(`${kind}-form`) }),
    problem_spaces: some('problem-space', 3),
    ...often({ support: some('support', 3) }),
    ...often({ audiences: some('audience', 3) }),
    ...often({ keywords: several(WORDS, 4) }),
    ...often({ place: { locality: town.name, region: town.region } }),
    ...often({ area_scope: one('area-scope') }),
    status: 'active',
    ...often({ started: 1990 + Math.floor(random() * 35) }),
    sources: Array.from({ length: 1 + Math.floor(random() * 4) }, (_, index) => ({
      url: `${site}/${draw(WORDS)}/${index + 1}`,
      checked: 2024,
    })),
    as_of: 2024,
    confidence: one('confidence'),
  };
}

interface Drawn {
  readonly type: string;
  readonly to: string;
  readonly source: string;
}

/** Draws relations that the taxonomy allows, each from a later entry to an earlier one, so that none goes in a circle. */
function drawRelations(stubs: readonly Stub[], wanted: number, draw: Draw, random: () => number): Drawn[][] {
  const drawn = stubs.map((): Drawn[] => []);
  const seen = new Set<string>();
  let made = 0;
  for (let tries = 0; made < wanted; tries++) {
    if (tries > wanted * 50)
      throw new Error(`${wanted} relations cannot be drawn between ${stubs.length} entries`);
    const from = Math.floor(random() * stubs.length);
    // Some entries are in far more relations than others, as in life.
    const to = Math.floor(random() ** 2 * from);
    const [a, b] = [stubs[from], stubs[to]];
    if (!a || !b || from === to || seen.has(`${from} ${to}`)) continue;
    const types = TAXONOMY.relation.terms.filter(
      (type) => type.from.includes(a.kind) && (type.pairs?.[a.kind] ?? type.to).includes(b.kind),
    );
    if (types.length === 0) continue;
    seen.add(`${from} ${to}`);
    made++;
    drawn[from]?.push({
      type: draw(types).id,
      to: b.id,
      source: `https://www.synthetic-${a.number}.org.uk/with/${b.number}`,
    });
  }
  return drawn;
}

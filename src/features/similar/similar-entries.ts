import { oncePer } from '../../core/once.ts';
import type { Site } from '../../core/site.ts';
import { overlap, termsIn, weighing } from '../../core/similarity.ts';
import type { Overlap, Traits } from '../../core/similarity.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Entry } from '../../core/entry.ts';
import { deriveGraph } from '../../core/graph/graph.ts';

/** An entry that works on the same things as another. */
interface Similar extends Overlap {
  readonly entry: Entry;
  /** Whether a relation joins the two as well. */
  readonly linked: boolean;
}

/** Maximum number of similar entries. */
const MOST = 6;

/** Returns what counts when entries are compared. */
function traitsOf({ problem_spaces, support = [], audiences = [], place }: Entry): Traits {
  const { region, locality } = place ?? {};
  const [main] = problem_spaces;
  return {
    spaces: problem_spaces,
    ...(main !== undefined && { main }),
    support,
    audiences,
    ...(region !== undefined && { region }),
    ...(region !== undefined && locality !== undefined && { town: `${region}/${locality}` }),
  };
}

/**
 * Returns for every entry, by id, at most six others that have most in common with it: those that share a problem space
 * and at least one more thing, the highest score first and by name where scores are equal. Scores and reasons are those of
 * `overlap`. It works through lists of the entries that carry each term, so that entries with nothing in common are never
 * compared.
 */
export function deriveSimilar(dataset: Dataset): ReadonlyMap<string, readonly Similar[]> {
  const { entries } = dataset;
  const traits = entries.map(traitsOf);
  const weigh = weighing(traits);
  const linked = new Set(deriveGraph(dataset).edges.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const carriers = new Map<string, number[]>();
  for (const [place, own] of traits.entries()) {
    for (const [aspect, id] of termsIn(own)) {
      const key = `${aspect} ${id}`;
      const known = carriers.get(key);
      if (known) known.push(place);
      else carriers.set(key, [place]);
    }
  }
  // Reused for each entry and emptied after it: with thousands of entries that is several times faster.
  const scores = new Int32Array(entries.length);
  const shared = new Uint8Array(entries.length);
  return new Map(
    entries.map((entry, place) => [
      entry.id,
      nearest(place).flatMap((other): Similar[] => {
        const [own, its, found] = [traits[place], traits[other], entries[other]];
        if (!own || !its || !found) return [];
        return [{ entry: found, linked: linked.has(`${entry.id} ${found.id}`), ...overlap(own, its, weigh) }];
      }),
    ]),
  );

  /** Returns the positions of the nearest others. Entries are in order of name, so the lower position goes first. */
  function nearest(place: number): readonly number[] {
    const own = traits[place];
    if (!own) return [];
    const met: number[] = [];
    for (const [aspect, id] of termsIn(own)) {
      const isMain = aspect === 'space' && own.main === id ? 1 : 0;
      const weights = [0, 1, 2].map((mains) => weigh(aspect, id, mains));
      // A shared town stands for its region too, which is added by itself.
      const region = aspect === 'town' && own.region !== undefined ? weigh('region', own.region) : 0;
      for (const other of carriers.get(`${aspect} ${id}`) ?? []) {
        if (other === place) continue;
        // Problem spaces come first: an entry that shares none of them is skipped.
        if (shared[other] === 0) {
          if (aspect !== 'space') continue;
          met.push(other);
        }
        const mains = isMain + (aspect === 'space' && traits[other]?.main === id ? 1 : 0);
        scores[other] = (scores[other] ?? 0) + (weights[mains] ?? 0) - region;
        if (aspect !== 'town') shared[other] = (shared[other] ?? 0) + 1;
      }
    }
    const best: (readonly [other: number, score: number])[] = [];
    for (const other of met) {
      const [score = 0, things = 0] = [scores[other], shared[other]];
      scores[other] = 0;
      shared[other] = 0;
      if (things < 2) continue;
      const last = best[MOST - 1];
      if (last && (score < last[1] || (score === last[1] && other > last[0]))) continue;
      best.push([other, score]);
      best.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      best.length = Math.min(best.length, MOST);
    }
    return best.map(([other]) => other);
  }
}

const similarIn = oncePer(({ dataset }: Site) => deriveSimilar(dataset));

/** Returns the entries that have most in common with one, the nearest first. */
export function similarTo(site: Site, { id }: Pick<Entry, 'id'>): readonly Similar[] {
  return similarIn(site).get(id) ?? [];
}

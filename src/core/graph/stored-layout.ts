import { ID_PATTERN } from '../ids.ts';
import { LoadFault } from '../problem.ts';
import type { Point } from '../geo/position.ts';

/** No network is as wide as this, in its unit; a larger number is a mistake. */
const MOST = 1_000_000;

/**
 * Reads the places of linked entries from the text of `network/layout.json`: in the unit of the network's picture, whose
 * middle is about 0, 0. Throws with what is wrong with it.
 */
export function parseEarlierLayout(text: string): ReadonlyMap<string, Point> {
  return toEarlierLayout(JSON.parse(text));
}

/** Returns the places from the data of the file. Throws a `LoadFault` that says what is wrong with it. */
export function toEarlierLayout(read: unknown): ReadonlyMap<string, Point> {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    throw new LoadFault({ code: 'no-object' }, []);
  }
  return new Map(
    Object.entries(read).map(([id, place]: [string, unknown]) => {
      if (!ID_PATTERN.test(id)) throw new LoadFault({ code: 'not-an-id', id }, [id]);
      if (!isPlace(place)) throw new LoadFault({ code: 'no-position', id }, [id]);
      return [id, { x: place[0], y: place[1] }];
    }),
  );
}

function isPlace(value: unknown): value is readonly [number, number] {
  const isWhole = (one: unknown) => Number.isInteger(one) && Math.abs(one as number) <= MOST;
  return Array.isArray(value) && value.length === 2 && value.every(isWhole);
}

/** Returns the text of `network/layout.json`: an entry a line, in order of id, so that a diff shows which ones moved. */
export function earlierLayoutText(places: ReadonlyMap<string, Point>): string {
  const lines = [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { x, y }]) => `${JSON.stringify(id)}:[${x},${y}]`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

import { placeKey } from './gazetteer.ts';

/** Names of better-known places outside the United Kingdom, by the two letters of their country or island. */
export type Abroad = Readonly<Record<string, readonly string[]>>;

/** Returns them from the data of `places/abroad.json`, which fits its schema; `npm run build-gazetteer` writes it. */
export function toAbroad(data: unknown): Abroad {
  return data as Abroad;
}

/**
 * Returns the country or island that a name stands for or lies in, in English, or undefined for a name that is not known.
 * A name that places of the United Kingdom bear too should be looked for there first.
 */
export function countryOf(name: string, abroad: Abroad): string | undefined {
  const key = placeKey(name);
  if (key === '') return undefined;
  const names = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'none', style: 'short' });
  const country = Object.keys(abroad).find((code) =>
    [names.of(code), short.of(code), ALSO[code]].some((one) => one !== undefined && placeKey(one) === key),
  );
  const code =
    country ?? Object.keys(abroad).find((one) => abroad[one]?.some((place) => placeKey(place) === key));
  return code === undefined ? undefined : (names.of(code) ?? code);
}

/** What people type for a country and no standard list holds. */
const ALSO: Readonly<Record<string, string>> = { US: 'USA', IE: 'Republic of Ireland', NL: 'Holland' };

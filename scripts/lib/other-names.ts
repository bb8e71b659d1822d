import { placeKey } from '../../src/core/geo/gazetteer.ts';

/** Letters of each nation's other language, with its accents; a name that uses others is taken for a foreign one. */
const ALPHABETS: Readonly<Record<string, RegExp>> = {
  wales: /^[a-ilmnoprstuwyâêîôûŵŷ]+$/,
  scotland: /^[a-ilmnoprstuàèìòù]+$/,
  'northern-ireland': /^[a-ilmnoprstuáéíóú]+$/,
};

/**
 * Gives those of a place's alternate names that help to find it. GeoNames mixes all languages without saying which;
 * kept are names made of the place's own words ("Hull") or of all of them and more, and, outside England, names that
 * fit the spelling of Welsh, Gaelic or Irish. Names that differ only in accents or hyphens count as one.
 */
export function otherNames(name: string, alternates: readonly string[], region: string): string[] {
  const kept = new Map<string, string>();
  for (const other of alternates) {
    const key = placeKey(other);
    if (key === placeKey(name) || !looksLikeAName(other)) continue;
    if (!sharesWords(name, other) && !fitsLanguage(name, other, region)) continue;
    // Of several spellings the one with most accents is the most careful.
    const known = kept.get(key);
    if (known === undefined || accents(other) > accents(known)) kept.set(key, other);
  }
  return [...kept.values()].sort();
}

/** Codes, such as LDY, and transliterations, which begin with a small letter, are no names. */
function looksLikeAName(text: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{Script=Latin} '-]*$/u.test(text) && !/ i \p{Lu}|^Districtul /u.test(text);
}

function sharesWords(name: string, other: string): boolean {
  const [own, theirs] = [words(name), words(other)];
  return theirs.every((word) => own.includes(word)) || own.every((word) => theirs.includes(word));
}

function words(name: string): string[] {
  return name.toLowerCase().split(/[ '-]+/);
}

/** Lithuanian and Latin forms fit the letters too, but end as few native names do unless the place's own name does. */
function fitsLanguage(name: string, other: string, region: string): boolean {
  const letters = other.toLowerCase().replace(/[ '-]/g, '');
  const foreign = /[auo]s$|um$/.test(letters) && !name.endsWith(letters.slice(-2));
  return !foreign && (ALPHABETS[region]?.test(letters) ?? false);
}

function accents(text: string): number {
  return text.normalize('NFD').length - text.normalize('NFC').length;
}

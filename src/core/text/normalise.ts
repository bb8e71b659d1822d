/** Words at the end of a name that tell little about which body is meant. */
const ENDINGS = new Set('ltd limited cic cio plc llp inc charity foundation trust uk cooperative'.split(' '));

/** Small Cyrillic and Greek letters that cannot be told from Latin ones by eye, and what they pass for. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({ а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ё: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', ԛ: 'q', ѕ: 's', т: 't', у: 'y', ѵ: 'v', ԝ: 'w', х: 'x', α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' }), // prettier-ignore
);

/**
 * Returns a name as plain words: lower case, without accents and signs, "&" read as "and", a leading "the" dropped, and
 * letters that only look Latin read as those they pass for, so that a name cannot be passed off as another.
 */
export function foldName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => LOOKALIKES.get(letter) ?? letter)
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replace(/^the (?=.)/, '');
}

/** Returns a folded name without legal and filler words at its end, for comparing; its first word always stays. */
export function coreName(name: string): string {
  const words = foldName(name.replace(/\bco-op(erative)?\b/gi, 'cooperative')).split(' ');
  while (words.length > 1 && ENDINGS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

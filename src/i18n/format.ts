/**
 * Numbers, dates, lists and plurals in the form of one language. Everything that people read goes through here; the
 * locale is the one of the words around it, a BCP 47 tag such as "en-GB".
 */

/** The forms of a counted noun by CLDR plural category; "#" stands for the number as read: "# entry", "# entries". */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export interface Formatter {
  readonly locale: string;
  /** A number with the language's separators and up to three decimals: 1,234.5. */
  readonly number: (value: number) => string;
  /** A number with exactly so many decimals: 12.0. */
  readonly decimal: (value: number, digits: number) => string;
  /** A share from 0 to 1 as a percentage with so many decimals, one unless told otherwise: 7.3%, 4.0%. */
  readonly percent: (share: number, digits?: number) => string;
  /** The form that fits the number, with "#" replaced by it. */
  readonly plural: (value: number, forms: PluralForms) => string;
  /** A year, month or day as written in the data (2019, 2019-05, 2019-05-31) in words: 31 May 2019. */
  readonly date: (when: number | string) => string;
  /** "a, b and c"; an empty list is an empty text. */
  readonly list: (items: readonly string[]) => string;
  /** The same with anything as items: items and the texts between them, in order. */
  readonly listParts: <Item extends object>(items: readonly Item[]) => readonly (Item | string)[];
  /** "a, b or c". */
  readonly orList: (items: readonly string[]) => string;
  /** A number of bytes in units of 1,000: 940 bytes, 12 KB, 3.6 MB. */
  readonly bytes: (count: number) => string;
  /** Sorts names as people look them up: without regard to case or accents, and numbers within them by value. */
  readonly compareNames: (a: string, b: string) => number;
  /** The names of a country or island by its two letters, the common one first; empty where the language has none. */
  readonly countryNames: (code: string) => readonly string[];
  /** Sorts words as the language does. */
  readonly compare: (a: string, b: string) => number;
}

const made = new Map<string, Formatter>();

/** Returns the formatter of a locale, always the same one; throws a RangeError for a tag that is no locale. */
export function formatter(locale: string): Formatter {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const fresh = makeFormatter(locale);
  made.set(locale, fresh);
  return fresh;
}

function makeFormatter(locale: string): Formatter {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
  const words = new Intl.Collator(locale);
  const names = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const monthOptions: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };
  const months = new Intl.DateTimeFormat(locale, monthOptions);
  const days = new Intl.DateTimeFormat(locale, { ...monthOptions, day: 'numeric' });
  let countries: readonly Intl.DisplayNames[] | undefined;
  const number = (value: number) => numbers.format(value);
  const made = new Map<string, Intl.NumberFormat>();
  const withDigits = (style: 'decimal' | 'percent', digits: number): Intl.NumberFormat => {
    const known = made.get(`${style} ${digits}`);
    if (known !== undefined) return known;
    const fresh = new Intl.NumberFormat(locale, {
      style,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    made.set(`${style} ${digits}`, fresh);
    return fresh;
  };

  return {
    locale,
    number,
    decimal: (value, digits) => withDigits('decimal', digits).format(value),
    percent: (share, digits = 1) => withDigits('percent', digits).format(share),
    plural: (value, forms) => (forms[plurals.select(value)] ?? forms.other).replaceAll('#', number(value)),
    date: (when) => {
      const [year, month, day] = String(when).split('-').map(Number);
      if (year === undefined || Number.isNaN(year)) throw new RangeError(`"${when}" is not a date.`);
      if (month === undefined) return String(year);
      const at = new Date(Date.UTC(year, month - 1, day ?? 1));
      return (day === undefined ? months : days).format(at);
    },
    list: (items) => conjunction.format(items),
    listParts: (items) =>
      conjunction.formatToParts(items.map((_, index) => String(index))).map(({ type, value }) => {
        const item = type === 'element' ? items[Number(value)] : undefined;
        return item ?? value;
      }),
    orList: (items) => disjunction.format(items),
    bytes: (count) => {
      if (count < 1000) return `${number(count)} bytes`;
      return count < 999_500 ? `${Math.round(count / 1000)} KB` : `${(count / 1e6).toFixed(1)} MB`;
    },
    compareNames: (a, b) => names.compare(a, b),
    countryNames: (code) => {
      countries ??= (['long', 'short'] as const).map(
        (style) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none', style }),
      );
      return countries.flatMap((one) => one.of(code) ?? []);
    },
    compare: (a, b) => words.compare(a, b),
  };
}

/** Returns whether a text is the name of a time zone, such as "Europe/London". */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

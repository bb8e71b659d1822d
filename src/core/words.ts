const collate = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const count = new Intl.NumberFormat('en-GB');

/** Gives a number as read: 1,234. */
export function number(value: number): string {
  return count.format(value);
}

/** Gives "1 entry", "12 entries". */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** Gives a size as read: 940 bytes, 12 KB, 3.6 MB. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Gives "a, b and c". */
export function list(words: readonly string[]): string {
  return collate.format(words);
}

/** Gives a year, month or day in words: 2019, May 2019, 31 May 2019. */
export function date(when: number | string): string {
  const parts = String(when).split('-').map(Number);
  const [year = 0, month, day] = parts;
  if (month === undefined) return String(year);
  const options: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(
    'en-GB',
    day === undefined ? options : { ...options, day: 'numeric' },
  ).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** Gives a web address as people say it: host, then a short path. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Gives an address short enough to read, for lists of sources: host and the end of the path. */
export function shortAddress(url: string): string {
  const { pathname, search } = new URL(url);
  // A page that is told apart by its query alone would otherwise pass for the front page.
  const last = decode((pathname.replace(/\/$/, '').split('/').at(-1) ?? '') || search.slice(1))
    .replace(/\.(html?|php|aspx?|pdf)$/i, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
  const tail = last.length > 70 ? `${last.slice(0, 69).trimEnd()}…` : last;
  return tail === '' ? hostOf(url) : `${hostOf(url)} – ${tail}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Gives text cut at a word, for descriptions of at most `length` characters. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  const gap = head.lastIndexOf(' ');
  return `${(gap < 0 ? head : head.slice(0, gap)).replace(/[,;:.–-]+$/, '')}…`;
}

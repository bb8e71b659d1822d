/** Text and addresses cut to a length that fits their place. */

/** Returns the host of an address as people say it, without "www.". Throws a TypeError for text that is no address. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Returns an address short enough for lists of sources: its host and the end of its path. Throws a TypeError for text that is no address. */
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

/** Returns text of at most `length` characters, cut at a word. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  const gap = head.lastIndexOf(' ');
  return `${(gap < 0 ? head : head.slice(0, gap)).replace(/[,;:.–-]+$/, '')}…`;
}

/** Returns the address that a text is, or that it leads to from a base; undefined where it is none. */
export function parseUrl(text: string, base?: string): URL | undefined {
  // URL.parse() and URL.canParse() are newer than the oldest browser that checks entries.
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

import { parse } from 'tldts';

/** Gives what tells one website from another: its registrable domain and, below it, host and path; undefined if it has none. */
export function siteOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  const { domain } = parse(url.hostname, { allowPrivateDomains: true });
  if (!/^https?:$/.test(url.protocol) || domain === null) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  const path = url.pathname.replace(/(?:\/(?:index\.\w+)?)$/, '').toLowerCase();
  return `${host}${path}`;
}

import { parse } from 'tldts';

/** Gives the domain that an address belongs to, such as `example.org.uk`; undefined where there is none. */
export function siteDomain(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return parse(new URL(address).hostname, { allowPrivateDomains: true }).domain ?? undefined;
}

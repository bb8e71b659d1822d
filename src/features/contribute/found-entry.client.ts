import type { Known } from './existing-entries.ts';

/** Gives the entry that an address asks for, also by an id that it had before. */
export function foundEntry(
  { entries, redirects }: Known,
  asked: string,
): Known['entries'][number] | undefined {
  const id = (Object.hasOwn(redirects, asked) ? redirects[asked] : undefined) ?? asked;
  return entries.find((entry) => entry.id === id);
}

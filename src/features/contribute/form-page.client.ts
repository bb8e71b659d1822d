/** What the pages for contributing fetch and find. */
import type { Known } from './existing-entries.ts';
import { element } from '../../ui/dom.ts';

/** Returns the JSON at an address; throws where there is none. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** Returns the entry that an address asks for, also by an id that it had before. */
export function foundEntry(
  { entries, redirects }: Known,
  asked: string,
): Known['entries'][number] | undefined {
  const id = (Object.hasOwn(redirects, asked) ? redirects[asked] : undefined) ?? asked;
  return entries.find((entry) => entry.id === id);
}

/** Fills the list from which the browser completes names. */
export function offerNames(list: HTMLElement, offered: readonly { readonly name: string }[]): void {
  list.replaceChildren(
    ...offered.map(({ name }) => {
      const option = element('option');
      option.value = name;
      return option;
    }),
  );
}

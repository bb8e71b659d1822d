/** What somebody has written so far, kept in their own browser until they clear it. */
import type { Held } from './query-form.ts';

const LEAD = 'contribute ';

/** Returns the storage key of a form: one for each kind of new entry and one for each entry that is edited. */
export function draftKey(kind: string, id: string | undefined): string {
  return `${LEAD}${kind}${id === undefined ? '' : ` ${id}`}`;
}

/** Keeps what a form holds. A browser that keeps nothing is no reason to stop anybody. */
export function saveDraft(key: string, held: Held): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(held));
    return true;
  } catch {
    return false;
  }
}

/** Returns the saved draft; undefined where there is none or it is no form. */
export function savedDraft(key: string): Held | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
    return Object.fromEntries(
      Object.entries(found).filter(
        ([, value]) =>
          typeof value === 'string' ||
          (Array.isArray(value) && value.every((one) => typeof one === 'string')),
      ),
    );
  } catch {
    return undefined;
  }
}

/** Forgets it. */
export function clearDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

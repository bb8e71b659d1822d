/** Sorts names as people look them up: without regard to case or accents, and numbers within them by value. */
export const byName = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** How to get in touch with entries, as it is sent: by position in the catalogue, for those where something is known. */
export interface ContactsFile {
  /** Addresses of their own pages. */
  readonly websites: Readonly<Record<string, string>>;
  /** How to join, use or ask for it, and the page that says so where it is known. */
  readonly how: Readonly<Record<string, readonly [words: string, source?: string]>>;
  /** What is published on cost, place and access. */
  readonly access: Readonly<Record<string, readonly [words: string, source?: string]>>;
}

/** How to get in touch with one entry. */
interface Contact {
  readonly website?: string;
  readonly how?: readonly [words: string, source?: string];
  readonly access?: readonly [words: string, source?: string];
}

/** Returns what is known of how to get in touch with the entry at a position. */
export function contactOf(file: ContactsFile, index: number): Contact {
  const [website, how, access] = [file.websites[index], file.how[index], file.access[index]];
  return {
    ...(website !== undefined && { website }),
    ...(how !== undefined && { how }),
    ...(access !== undefined && { access }),
  };
}

/** The ways in which a finished file leaves the form: to the host of the repository, as a file, or as an e-mail. */
import type { SourceFile } from '../../core/source-file.ts';

/** Where the repository is. */
export interface Repository {
  readonly url: string;
  readonly branch: string;
}

/** The host refuses addresses over a length that it does not state; up to this many characters have been accepted. */
const LONGEST_ADDRESS = 6000;

/** Returns the address that opens a new file with its text on the host; undefined where it would be too long. */
export function newFileUrl({ url, branch }: Repository, { path, text }: SourceFile): string | undefined {
  const query = new URLSearchParams({ filename: `data/${path}`, value: text });
  const address = `${url}/new/${branch}?${query.toString()}`;
  return address.length <= LONGEST_ADDRESS ? address : undefined;
}

/** Returns the address that opens an empty new file on the host, for a text that is pasted. */
export function emptyFileUrl({ url, branch }: Repository, { path }: SourceFile): string {
  return `${url}/new/${branch}?${new URLSearchParams({ filename: `data/${path}` }).toString()}`;
}

/** Returns an e-mail that holds the file, so that whoever gets it can add the file as it is. */
export function mailOf(
  subject: string,
  { path, text }: SourceFile,
  remark: string,
): { subject: string; body: string } {
  const lines = [remark.trim(), `File: data/${path}`, text].filter((part) => part !== '');
  return { subject, body: lines.join('\n\n') };
}

/** Returns the address that opens an e-mail in the reader's mail program; `to` may be empty. Undefined where it would be too long. */
export function mailUrl(
  to: string,
  { subject, body }: { subject: string; body: string },
): string | undefined {
  // Mail programs take "+" for itself, so spaces are written out.
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const address = `mailto:${to}?${query}`;
  return address.length <= LONGEST_ADDRESS ? address : undefined;
}

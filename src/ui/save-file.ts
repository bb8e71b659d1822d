import { element } from './dom.ts';

/** Lets the browser save a text as a file on the reader's own device. */
export function save(name: string, text: string, type: string): void {
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

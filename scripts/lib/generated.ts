/** Files of the repository that follow from others. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Options } from 'prettier';

/** Returns the project's own formatting options. */
export async function formatOptions(): Promise<Options> {
  return (await resolveConfig('package.json', { editorconfig: true })) ?? {};
}

/** Returns the text of a file in the project's own format. */
export async function formatted(file: string, text: string): Promise<string> {
  return format(text, { ...(await formatOptions()), filepath: file });
}

/** Returns the files whose text is not the one wanted, after writing them unless this is a check. */
export function settle(wanted: ReadonlyMap<string, string>, isCheck: boolean): readonly string[] {
  const stale = [...wanted].filter(([file, text]) => textOf(file) !== text);
  if (!isCheck) for (const [file, text] of stale) writeFileSync(file, text);
  return stale.map(([file]) => file);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

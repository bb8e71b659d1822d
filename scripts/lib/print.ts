import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Returns a text in a colour or weight if standard output is a terminal that wants it, and as it is otherwise. */
export function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

/** Returns a plain-text report of problems with files in bold, levels in colour and tips dimmed. */
export function styledReport(text: string): string {
  return text.replace(
    /^(\S.*)$|^( {2}\S.*? {2})(error|warning)( {2}.*)$|^( {6}→ .*)$/gm,
    (_, file?: string, place?: string, level?: string, message?: string, tip?: string) => {
      if (file !== undefined) return styled('bold', file);
      if (tip !== undefined) return styled('dim', tip);
      return `${place ?? ''}${styled(level === 'error' ? 'red' : 'yellow', level ?? '')}${message ?? ''}`;
    },
  );
}

/** Does a piece of work that may take a while: says what it is when it begins, and how long it took when it is done. */
export async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const begun = performance.now();
  console.log(`${name} …`);
  const result = await work();
  console.log(styled('dim', `  done in ${seconds(performance.now() - begun)}`));
  return result;
}

/** Returns milliseconds as "0.4 s" or "12 s". */
export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} s`;
}

/** Returns a number of bytes as "640 B", "12.3 KB" or "4.0 MB", with 1,024 bytes to the KB. */
export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** The text of the file of redirects, in the forms in which it is found. */
import { isMap, isScalar } from 'yaml';
import { parseYaml } from './yaml.ts';

/** Whether the file holds lines, or only the `{}` or `null` that stands for none, or nothing but comments. */
export type RedirectsForm = 'lines' | 'braces' | 'null' | 'nothing';

/** Returns in which form the text holds its redirects; undefined where it does not parse or is no map. */
export function redirectsForm(text: string): RedirectsForm | undefined {
  const { document, data } = parseYaml(text);
  if (data === undefined) return undefined;
  const { contents } = document;
  if (isMap(contents)) return contents.items.length === 0 ? 'braces' : 'lines';
  if (contents === null) return 'nothing';
  if (!isScalar(contents) || contents.value !== null) return undefined;
  return contents.source === '' ? 'nothing' : 'null';
}

/** Returns the text with one more redirect, all else as it is; undefined where the text does not parse or is no map. */
export function withRedirect(text: string, old: string, to: string): string | undefined {
  const form = redirectsForm(text);
  if (form === undefined) return undefined;
  const line = `${old}: ${to}`;
  const { contents } = parseYaml(text).document;
  if (form === 'braces' || form === 'null') {
    const [start, end] = contents?.range ?? [0, 0];
    return `${text.slice(0, start)}${line}${text.slice(end)}`;
  }
  if (isMap(contents) && contents.flow === true) {
    const end = text.lastIndexOf('}', contents.range[1]);
    return `${text.slice(0, end).trimEnd()}, ${line}${text.slice(end)}`;
  }
  const body = text.trimEnd();
  return `${body}${body === '' ? '' : '\n'}${line}\n`;
}

/**
 * Places, boundaries, releases and settings of the host are read by the map as much as entries are. A broken one would leave
 * a map without towns or regions and nobody would know why, so each is held to its syntax, its schema and its loader.
 */
import { fileTypeOf } from '../../core/schema/file-types.ts';
import { positionAt, loadFile } from '../load-file.ts';
import type { JsonFault } from '../load-file.ts';
import type { Finding } from '../finding.ts';
import type { FileRule, Report } from '../rule.ts';

export const jsonFile: FileRule = {
  name: 'json-file',
  scope: 'file',
  check(file, report) {
    const type = fileTypeOf(file.path)?.type;
    if (file.unreadable !== undefined || !type) return;
    if (type.format === 'text') emptyText(file.text, report);
    // The stored layout has a rule of its own, and YAML is looked at as a document.
    if (type.format !== 'json' || type.level === 'warning') return;
    const loaded = loadFile(file);
    const made = { by: type.madeBy };
    if (loaded.fault === 'syntax') report({ ...syntax(file.text, loaded.at), made });
    if (loaded.fault === 'schema') for (const finding of loaded.findings) report({ ...finding, made });
    if (loaded.fault === 'load') {
      const { line, column, error } = loaded;
      report({ line, column, made, code: 'json-file/unusable', params: { reason: error.reason } });
    }
  },
};

function emptyText(text: string, report: Report): void {
  if (text.trim() === '') report({ level: 'warning', code: 'json-file/empty-text', params: {} });
}

/** Returns why a text is not JSON, at the first place where it is not. */
function syntax(text: string, { code, offset }: JsonFault): Finding {
  const position = positionAt(text, offset);
  if (text.trim() === '') return { line: 1, column: 1, code: 'json-file/empty', params: {} };
  const line = text.split('\n')[position.line - 1] ?? '';
  if (/^(<{7}|={7}|>{7}|\|{7})( |\r?$)/.test(line)) {
    const params = { line: line.trim() };
    return { line: position.line, column: 1, code: 'json-file/merge-conflict', params };
  }
  const rest = text.slice(offset).trim();
  const found = rest === '' ? undefined : (rest.slice(0, 20).split('\n')[0] ?? '');
  return { ...position, code: 'json-file/not-json', params: { found, fault: code } };
}

/**
 * The stored layout keeps entries where they were in the picture of the network. Without it nothing is lost but that, so
 * a broken one, as two changes at a time may leave it, stops nobody.
 */
import { earlierLayoutText } from '../../core/graph/stored-layout.ts';
import { fileTypeOf } from '../../core/schema/file-types.ts';
import type { Point } from '../../core/geo/position.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { positionAt, loadFile } from '../load-file.ts';
import type { Finding } from '../finding.ts';
import type { FileRule } from '../rule.ts';

export const earlierLayout: FileRule = {
  name: 'earlier-layout',
  scope: 'file',
  check(file, report) {
    const type = fileTypeOf(file.path)?.type;
    if (type?.name !== 'layout') return;
    const finding = flawOf(file);
    if (finding) report({ ...(type.level && { level: type.level }), ...finding });
  },
};

function flawOf(file: SourceFile): Finding | undefined {
  const loaded = loadFile(file);
  const code = 'earlier-layout/unreadable';
  if (loaded.fault === 'syntax')
    return { ...positionAt(file.text, loaded.at.offset), code, params: { reason: undefined } };
  if (loaded.fault === 'load') {
    const { line, column, error } = loaded;
    return { line, column, code, params: { reason: error.reason } };
  }
  if (loaded.fault !== 'none') return undefined;
  if (earlierLayoutText(loaded.value as ReadonlyMap<string, Point>) === file.text) return undefined;
  return { code: 'earlier-layout/not-canonical', params: {} };
}

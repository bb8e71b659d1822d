/**
 * The stored layout keeps entries where they were in the picture of the network. Without it nothing is lost but that, so
 * a broken one, as two changes at a time may leave it, stops nobody.
 */
import { earlierLayoutText } from '../../core/graph/stored-layout.ts';
import { fileTypeOf } from '../../core/schema/file-types.ts';
import type { Point } from '../../core/geo/point.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { positionAt } from '../json.ts';
import { loadFile } from '../load-file.ts';
import type { FileRule, Finding } from '../rule.ts';

export const earlierLayout: FileRule = {
  name: 'earlier-layout',
  description: 'The stored layout of the network can be read, and is in its one form.',
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
  if (loaded.fault === 'syntax')
    return unreadable('it is not valid JSON', positionAt(file.text, loaded.at.offset));
  if (loaded.fault === 'load') return unreadable(loaded.error.message, loaded);
  if (loaded.fault !== 'none') return undefined;
  if (earlierLayoutText(loaded.value as ReadonlyMap<string, Point>) === file.text) return undefined;
  return {
    message: 'The layout is not in its one form: an entry a line, in order of id.',
    tip: 'Run `npm run layout`, which writes the file. If you cannot run it, leave it: a reviewer can.',
  };
}

function unreadable(reason: string, { line, column }: { line: number; column: number }): Finding {
  return {
    line,
    column,
    message: `The layout cannot be read, so every entry finds another place in the network: ${reason}.`,
    tip: 'Put the last good version of the file back and run `npm run layout`. If you cannot, leave it: a reviewer can.',
  };
}

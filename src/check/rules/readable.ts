/** A link, a device, a huge file or one that is not text cannot be checked, reviewed or trusted. */
import { fileTypeOf, readableBytes } from '../../core/schema/file-types.ts';
import type { FileRule } from '../rule.ts';

export const readable: FileRule = {
  name: 'readable',
  scope: 'file',
  guard: true,
  check({ path, unreadable, bytes }, report) {
    if (unreadable === undefined) return;
    if (unreadable !== 'too-large') {
      report({ code: `readable/${unreadable}`, params: { path } });
      return;
    }
    const type = fileTypeOf(path)?.type;
    const most = type?.format === 'json' ? readableBytes(path) : undefined;
    report({ code: 'readable/too-large', params: { path, type: type?.name, bytes, most } });
  },
};

/** The map shows every relation on both pages by itself; stored on both sides it would be counted twice, and one day differ. */
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import { recordsIn, textOf } from '../guards.ts';
import type { DatasetRule, FoundDataset } from '../rule.ts';

export const relationOnce: DatasetRule = {
  name: 'relation-once',
  scope: 'dataset',
  check(dataset, report) {
    const seen = new Map<string, string>();
    for (const { file, id, data } of dataset.entries) {
      for (const { index, record } of recordsIn(data['relations'])) {
        const type = TAXONOMY.relation.byId.get(textOf(record['type']) ?? '');
        const to = present(textOf(record['to']), dataset);
        if (!type?.symmetric || to === undefined || to === id) continue;
        const key = [type.id, ...[id, to].sort()].join(' ');
        const other = seen.get(key);
        if (other === undefined) seen.set(key, file);
        // Twice in one file is the business of self-relation.
        if (other === undefined || other === file) continue;
        report(file, {
          path: ['relations', index, 'to'],
          code: 'relation-once/on-both-sides',
          params: { type: type.id, to, file: other },
        });
      }
    }
  },
};

/** Returns the id that an id leads to today. */
function present(id: string | undefined, { redirects }: FoundDataset): string | undefined {
  return id !== undefined && Object.hasOwn(redirects, id) ? textOf(redirects[id]) : id;
}

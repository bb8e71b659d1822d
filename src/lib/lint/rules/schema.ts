/**
 * Every field is of the kind, length and form that the schema gives it, and every term is of its closed list, so that
 * pages, exports and other people's programs can rely on it.
 */
import type { DocumentRule } from '../rule.ts';
import { checkSchema } from '../schema.ts';

export const schemaRule: DocumentRule = {
  name: 'schema',
  description: 'The data fits the schema of its kind.',
  scope: 'document',
  check({ yaml, schema }, report) {
    if (yaml.data === undefined) return;
    for (const finding of checkSchema(yaml.data, schema)) report(finding);
  },
};

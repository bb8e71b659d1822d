/**
 * Every field is of the kind, length and form that the schema gives it, and every term is of its closed list, so that
 * pages, exports and other people's programs can rely on it.
 */
import { idOfPath, schemaOfPath } from '../../core/schema/file-types.ts';
import { isScalar } from 'yaml';
import { keyOrder } from '../../core/schema/fields.ts';
import { entryOfPath } from '../../core/ids.ts';
import type { Path } from '../../core/problem.ts';
import { isWrongType, orderAt } from '../../core/yaml.ts';
import { isAddressPath } from '../guards.ts';
import type { DocumentRule } from '../rule.ts';
import { checkSchema } from '../schema.ts';

export const schemaRule: DocumentRule = {
  name: 'schema',
  scope: 'document',
  check({ file, yaml, schema }, report) {
    if (yaml.data === undefined) return;
    const typed = (path: Path) => {
      const node: unknown = yaml.document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    };
    const order = schemaOfPath(file.path) === undefined ? undefined : keyOrder(schema);
    const quotable = (path: Path) => {
      const node: unknown = yaml.document.getIn(path, true);
      return (
        isScalar(node) && isWrongType(node) && order !== undefined && orderAt(order, path)?.text === 'value'
      );
    };
    // The rule "urls" says more about an address than that it has not the right form.
    const authored = entryOfPath(file.path) !== undefined || idOfPath(file.path, 'indicator') !== undefined;
    const leaveForm = (path: Path) => authored && isAddressPath(path);
    for (const finding of checkSchema(yaml.data, schema, { typed, quotable, leaveForm })) report(finding);
  },
};

import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { schemaCompiler } from '../../src/check/validators.ts';
import { KINDS } from '../../src/core/ids.ts';
import { SCHEMAS } from '../../src/core/schema/schemas.ts';

const require = createRequire(import.meta.url);
const { default: standaloneCode } = require('ajv/dist/standalone') as {
  default: (ajv: ReturnType<typeof schemaCompiler>, names: Record<string, string>) => string;
};

/** The module that browsers get otherwise than Node does, and the one that holds the schemas. */
const VALIDATORS = resolve('src/check/validators.ts');
const SCHEMAS_MODULE = resolve('src/core/schema/schemas.ts');

/**
 * Returns a module that does for the kinds of entries what `src/check/validators.ts` does, as finished code: it makes no
 * functions out of text. It has the schemas from the module that holds them, because explanations quote them.
 */
export function compiledValidators(schemas = SCHEMAS_MODULE): string {
  // Where kinds share a field they share its function, which makes the whole a third smaller.
  const ajv = schemaCompiler({ code: { source: true, esm: true }, inlineRefs: false });
  const names = Object.fromEntries(KINDS.map((kind) => [kind, `${kind}.schema.json`]));
  // Ajv's own helpers are CommonJS: what they give stands under `default` or is the module itself.
  const helpers: string[] = [];
  const code = standaloneCode(ajv, names).replace(/require\("([^"]+)"\)\.default/g, (_, path: string) => {
    helpers.push(`import helper${helpers.length} from ${JSON.stringify(`${path}.js`)};`);
    return `(helper${helpers.length - 1}.default ?? helper${helpers.length - 1})`;
  });
  const table = Object.entries(names).map(([kind, file]) => `${JSON.stringify(file)}: ${kind}`);
  return `import { SCHEMAS } from ${JSON.stringify(schemas)};
${helpers.join('\n')}
${withoutCopies(code)}
const compiled = { ${table.join(', ')} };
export function validatorOf(file) {
  const known = compiled[file];
  if (!known) throw new Error('there is no compiled schema "' + file + '"');
  return known;
}
`;
}

/** Puts a reference in the place of every schema that is written out. */
function withoutCopies(code: string): string {
  const written = Object.entries(SCHEMAS).flatMap(([file, schema]) => [
    [JSON.stringify(schema), `SCHEMAS[${JSON.stringify(file)}]`] as const,
    ...Object.entries(schema.definitions ?? {}).map(
      ([name, part]) =>
        [
          JSON.stringify(part),
          `SCHEMAS[${JSON.stringify(file)}].definitions[${JSON.stringify(name)}]`,
        ] as const,
    ),
  ]);
  return written.reduce(
    (text, [copy, reference]) => text.replaceAll(` = ${copy};`, () => ` = ${reference};`),
    code,
  );
}

/** What a plugin of Vite is asked, as far as this one answers. */
interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  load(this: { readonly environment?: { readonly name: string } }, id: string): string | undefined;
}

/** For Vite: puts the finished validators into what is sent to browsers, while the build itself goes on using Ajv. */
export function compiledValidatorsPlugin(): Plugin {
  return {
    name: 'compiled-validators',
    enforce: 'pre',
    load(id) {
      const isClient = this.environment?.name === 'client';
      return isClient && id.split('?', 1)[0] === VALIDATORS ? compiledValidators() : undefined;
    },
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Which part of src/ may import which: the table of docs/architecture.md. What it does not name is forbidden. */
const PARTS = JSON.parse(readFileSync(new URL('src/parts.json', import.meta.url), 'utf8'));

const zones = Object.entries(PARTS).flatMap(([part, { imports }]) => {
  const rooms =
    part === 'features/*' ? readdirSync('src/features').map((name) => `features/${name}`) : [part];
  return rooms.map((room) => ({
    target: `src/${room}`,
    from: ['src', 'scripts', 'tests'],
    except: [room, ...imports].map((allowed) => `../src/${allowed}`),
    message: `src/${room} may import ${[room, ...imports].join(', ')}, and nothing else of ours (docs/architecture.md).`,
  }));
});

export default defineConfig(
  { ignores: ['dist', '.astro', '.cache', 'node_modules', 'src/core/schema/types.gen.ts'] },
  // What needs types is linted by oxlint (.oxlintrc.json), which takes seconds for what takes ESLint minutes.
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
  ...astro.configs['flat/recommended'],
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['**/*.test.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.astro', '.mjs', '.css'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
);

import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { compiledValidatorsPlugin } from './scripts/lib/compiled-validators.ts';
import { layerOrderPlugin } from './scripts/lib/layer-order.ts';

// Commands set these for one build; otherwise the map's own settings hold.
const data = process.env.MAP_DATA ?? 'data';
const { site } = parse(readFileSync(`${data}/map.yaml`, 'utf8'));

const OLDEST_BROWSERS = ['chrome103', 'firefox102', 'safari15.4'];

export default defineConfig({
  site: process.env.MAP_SITE ?? site.url,
  base: process.env.MAP_BASE ?? site.base,
  outDir: process.env.MAP_OUT ?? 'dist',
  trailingSlash: 'always',
  // Eight pages at a time take two thirds of the time of one, with the same result.
  build: { concurrency: 8, inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    // The oldest browsers in which every task must work; the compiler rewrites what they do not know.
    build: { assetsInlineLimit: 0, target: OLDEST_BROWSERS, cssTarget: OLDEST_BROWSERS },
    plugins: [compiledValidatorsPlugin(), layerOrderPlugin()],
  },
});

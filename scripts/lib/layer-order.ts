import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const ORDER = 'src/ui/styles/layers.css';

/**
 * Puts the order of the layers in front of every stylesheet. The first sheet that a page loads decides the order, and which
 * one that is depends on how the build parts them into files.
 */
export function layerOrderPlugin(): Plugin {
  const order = readFileSync(ORDER, 'utf8');
  return {
    name: 'layer-order',
    enforce: 'pre',
    transform: (code, id) =>
      /\/src\/.*\.css$/.test(id) && !id.endsWith(ORDER) ? { code: `${order}${code}`, map: null } : undefined,
  };
}

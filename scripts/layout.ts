/** Stores where the linked entries stand in the network, so that they stand nearly there when others come or go. */
import { loadReason } from '#words/check/json.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deriveGraph } from '../src/core/graph/graph.ts';
import { deriveSettledLayout } from '../src/core/graph/layout/layout.ts';
import { LAYOUT_PATH } from '../src/core/schema/file-types.ts';
import { LoadFault } from '../src/core/problem.ts';
import { earlierLayoutText, parseEarlierLayout } from '../src/core/graph/stored-layout.ts';
import type { Point } from '../src/core/geo/position.ts';
import { messageOf, runCommand, stop } from './lib/args.ts';
import { checkFolder, dataFolder, printChecked } from './lib/check.ts';
import { count, step } from './lib/print.ts';

const HELP = `npm run layout [-- --anew | --check] [--data DIR]

Writes network/layout.json in the data folder: where each linked entry stands in the picture of the network. New
entries are placed beside those they are linked to, and the others keep nearly their places.
  --anew    forget the stored places and find new ones for all; the picture will look different
  --check   write nothing, and fail if the stored layout cannot be read or is not in its form; it may be older than
            the data, and name entries that are gone
  --data    the data folder; "data" unless given
  --help    this text
Exit code: 0 when the layout was written or is in order, 1 when not, 2 for wrong usage.`;

type Places = ReadonlyMap<string, Point>;

await runCommand({
  help: HELP,
  options: {
    anew: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    data: { type: 'string' },
  },
  run: async ({ values }) => {
    const folder = dataFolder(values.data);
    const target = `${folder}/${LAYOUT_PATH}`;
    if (values.check) return check(target);
    const checked = checkFolder(folder);
    if (!printChecked(checked) || !checked.dataset) return 1;
    const { earlierLayout: earlier } = checked.dataset;
    const graph = deriveGraph(checked.dataset);
    const places = await step('Placing the linked entries', () =>
      deriveSettledLayout(graph, values.anew ? new Map() : earlier),
    );
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, earlierLayoutText(places));
    console.log(`Wrote ${target} with ${count(places.size)} entries. ${moves(earlier, places)}`);
    return 0;
  },
});

function check(target: string): number {
  if (!existsSync(target)) {
    console.log(`There is no ${target}, so every build lays the network out anew.`);
    return 0;
  }
  const text = readFileSync(target, 'utf8');
  const places = parsed(target, text);
  if (earlierLayoutText(places) !== text) {
    throw stop(`${target} is not in its form: an entry a line, in order of id. Run \`npm run layout\`.`);
  }
  console.log(`${target} is in order, with ${count(places.size)} entries.`);
  return 0;
}

function parsed(target: string, text: string): Places {
  try {
    return parseEarlierLayout(text);
  } catch (error) {
    const reason = error instanceof LoadFault ? loadReason(error.reason) : messageOf(error);
    throw stop(`${target} cannot be read: ${reason}.`);
  }
}

/** Says how far those that stayed have moved, as a share of the picture's width. */
function moves(earlier: Places, places: Places): string {
  const across = [...places.values()].map(({ x }) => x);
  const width = Math.max(...across) - Math.min(...across);
  const shares = [...places]
    .flatMap(([id, { x, y }]) => {
      const before = earlier.get(id);
      return before ? [Math.hypot(x - before.x, y - before.y) / width] : [];
    })
    .sort((a, b) => a - b);
  if (shares.length === 0) return 'All of them are new.';
  const percent = (rank: number) =>
    `${(100 * (shares[Math.floor(rank * (shares.length - 1))] ?? 0)).toFixed(1)} %`;
  const added = count(places.size - shares.length);
  return `${added} of them are new. Half of the others moved by ${percent(0.5)} of the width or less, 95 in 100 by ${percent(0.95)} or less.`;
}

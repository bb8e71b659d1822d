/** Stores where the linked entries stand in the network, so that they stand nearly there when others come or go. */
import { loadReason } from '#words/check/json.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as words from '#words/commands/data.ts';
import * as help from '#words/commands/help.ts';
import { deriveGraph } from '../src/core/graph/graph.ts';
import { deriveSettledLayout } from '../src/core/graph/layout/layout.ts';
import { LAYOUT_PATH } from '../src/core/schema/file-types.ts';
import { LoadFault } from '../src/core/problem.ts';
import { earlierLayoutText, parseEarlierLayout } from '../src/core/graph/stored-layout.ts';
import type { Point } from '../src/core/geo/position.ts';
import { messageOf, runCommand, stop } from './lib/args.ts';
import { checkFolder, dataFolder, printChecked } from './lib/check.ts';
import { step } from './lib/print.ts';

type Places = ReadonlyMap<string, Point>;

await runCommand({
  help: help.layout,
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
    if (!printChecked(checked)) return 1;
    const { earlierLayout: earlier } = checked.dataset;
    const graph = deriveGraph(checked.dataset);
    const places = await step(words.placing, () =>
      deriveSettledLayout(graph, values.anew ? new Map() : earlier),
    );
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, earlierLayoutText(places));
    console.log(words.wroteLayout(target, places.size, moves(earlier, places)));
    return 0;
  },
});

function check(target: string): number {
  if (!existsSync(target)) {
    console.log(words.noLayout(target));
    return 0;
  }
  const text = readFileSync(target, 'utf8');
  const places = parsed(target, text);
  if (earlierLayoutText(places) !== text) throw stop(words.layoutForm(target));
  console.log(words.layoutInOrder(target, places.size));
  return 0;
}

function parsed(target: string, text: string): Places {
  try {
    return parseEarlierLayout(text);
  } catch (error) {
    const reason = error instanceof LoadFault ? loadReason(error.reason) : messageOf(error);
    throw stop(words.layoutUnreadable(target, reason));
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
  if (shares.length === 0) return words.allNew;
  const share = (rank: number) => shares[Math.floor(rank * (shares.length - 1))] ?? NaN;
  return words.moved(places.size - shares.length, share(0.5), share(0.95));
}

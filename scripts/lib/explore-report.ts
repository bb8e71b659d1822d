import { number as count } from '#words/locale.ts';
import type { ExplorerFigures, Fetched, Motion } from './explore-bench.ts';
import { seconds, size } from './print.ts';

/** What was measured with one set of data. */
export interface Measured extends ExplorerFigures {
  readonly entries: number;
  readonly relations: number;
  /** Milliseconds that the layout of the network takes from nothing. */
  readonly layout: number;
}

/** The longest that the issue of the explorer allows; shown beside the figures, and judged by nobody but the reader. */
const AIMS = {
  change: { real: 50, large: 150 },
  first: 150 * 1024,
  script: 120 * 1024,
  frames: 30,
  stops: 40,
  layout: 60_000,
};

/** Writes the section about the explorer: the real data beside the made-up. */
export function explorerText(real: Measured, large: Measured): string {
  const row = (what: string, aim: string, value: (of: Measured) => string) =>
    `| ${what} | ${value(real)} | ${value(large)} | ${aim} |`;
  const milliseconds = (value: number) => `${Math.round(value)} ms`;
  const change = (view: keyof ExplorerFigures['changes']) =>
    row(
      `option pressed until painted, ${view}: usual (slowest)`,
      `under ${AIMS.change.real} ms / ${AIMS.change.large} ms`,
      ({ changes }) => `${milliseconds(changes[view].usual)} (${milliseconds(changes[view].slowest)})`,
    );
  const moved = ({ framesPerSecond, longest }: Motion) =>
    `${Math.round(framesPerSecond)} a second (${milliseconds(longest)})`;
  const weight = ({ all, script }: Fetched) => `${size(all)} (${size(script)})`;
  return `## The explorer

In headless Chromium without a graphics card, a window of 1280 by 900 pixels: ${describe(real)}, beside
${describe(large)} made up by \`node scripts/synthesise.ts\`. The aims are those it was built for.

| what | real data | made up | aim |
| --- | --- | --- | --- |
${change('list')}
${change('table')}
${change('map')}
${change('network')}
${row('network moved: frames (longest)', `${AIMS.frames} a second`, ({ pan }) => moved(pan))}
${row('network zoomed: frames (longest)', `${AIMS.frames} a second`, ({ zoom }) => moved(zoom))}
${row('layout of the network, from nothing', `under ${AIMS.layout / 1000} s`, ({ layout }) => seconds(layout))}
${row('stops for the keyboard on the page of the network', `${AIMS.stops} at most`, ({ stops }) => count(stops))}
${row('fetched for the first view (script)', `${size(AIMS.first)} (real data)`, ({ fetched }) => weight(fetched.first))}
${row('more for the tab "Table" (script)', '', ({ fetched }) => weight(fetched.table))}
${row('more for the tab "Map" (script)', '', ({ fetched }) => weight(fetched.map))}
${row('more for the tab "Network" (script)', `(${size(AIMS.script)})`, ({ fetched }) => weight(fetched.network))}

Scripts of the first view: ${real.fetched.first.scripts.join(', ')}. With the tab "Map" come ${real.fetched.map.scripts.join(', ')},
with "Network" ${real.fetched.network.scripts.join(', ')}. Fonts are counted; data files are compressed as they are sent.`;
}

function describe({ entries, relations }: Measured): string {
  return `${count(entries)} entries with ${count(relations)} relations`;
}

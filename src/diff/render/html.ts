import { shown } from '../../lib/model/host-text.ts';
import { inParts } from './sections.ts';
import type { ReviewReport } from '../model.ts';
import type { Block, Item, Piece, Words } from './document.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; }
li { margin-block: 0.3rem; }
code, pre { font: 0.95em/1.5 ui-monospace, monospace; }
pre { padding: 0.75rem; border: 1px solid; overflow-x: auto; }
ins { font-weight: 700; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`.trim();

/** Gives the report as one page by itself: no script, nothing loaded, everything by others escaped. */
export function html(report: ReviewReport): string {
  const { summary, state, parts } = inParts(report);
  const name = ({ name: given, commit }: ReviewReport['base']) =>
    commit === undefined ? value(given) : `${value(given)} (${value(commit.slice(0, 12))})`;
  const sections = parts.map(
    ({ title, blocks }) =>
      `<section>\n<h2>${escaped(title)}</h2>\n${blocks.map(block).join('\n')}\n</section>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review report</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>Review report</h1>
<p>What changes from ${name(report.base)} to ${name(report.head)}.</p>
<p>${inline([...summary, ' ', ...state])}</p>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function block(one: Block): string {
  switch (one.sort) {
    case 'paragraph':
      return `<p>${inline(one.words)}</p>`;
    case 'heading':
      return `<h3>${inline(one.words)}</h3>`;
    case 'list':
      return list(one.items);
    case 'code':
      return `<pre tabindex="0"><code>${escaped(one.text)}</code></pre>`;
  }
}

function list(items: readonly Item[]): string {
  const lines = items.map(
    ({ words, below = [] }) => `<li>${inline(words)}${below.length > 0 ? `\n${list(below)}` : ''}</li>`,
  );
  return `<ul>\n${lines.join('\n')}\n</ul>`;
}

function inline(words: Words): string {
  return words.map(piece).join('');
}

function piece(one: Piece): string {
  if (typeof one === 'string') return escaped(one);
  if ('value' in one) return value(one.value);
  return 'gone' in one
    ? `<del><span class="spoken">taken out: </span>${escaped(shown(one.gone))}</del>`
    : `<ins><span class="spoken">put in: </span>${escaped(shown(one.come))}</ins>`;
}

function value(text: string): string {
  return text === '' ? '(empty)' : `<code>${escaped(shown(text))}</code>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

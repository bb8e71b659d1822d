import { locale } from '#words/locale.ts';
import * as words from '#words/review.ts';
import type { Phrase, Piece } from '../../i18n/phrase.ts';
import { shown } from '../../core/text/untrusted-text.ts';
import type { ReviewReport } from '../model.ts';
import type { Block, Item } from './document.ts';
import { documentOf } from './sections.ts';

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

/** Returns the report as one page by itself: no script, nothing loaded, everything by others escaped. */
export function html(report: ReviewReport): string {
  const { summary, state, sections } = documentOf(report);
  const title = escaped(words.reportTitle);
  const body = sections.map(
    (section) =>
      `<section>\n<h2>${escaped(section.title)}</h2>\n${section.blocks.map(block).join('\n')}\n</section>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${inline(words.reportStates(stateName(report.base), stateName(report.head)))}</p>
<p>${inline([...summary, ' ', ...state])}</p>
${body.join('\n')}
</main>
</body>
</html>
`;
}

function stateName({ name, commit }: ReviewReport['base']): Phrase {
  const named: Phrase = [{ value: name }];
  return commit === undefined ? named : words.reportState(named, commit.slice(0, 12));
}

function block(one: Block): string {
  switch (one.sort) {
    case 'paragraph':
      return `<p>${inline(one.words)}</p>`;
    case 'list':
      return list(one.items);
    case 'code':
      return `<pre tabindex="0"><code>${escaped(one.text)}</code></pre>`;
  }
}

function list(items: readonly Item[]): string {
  const lines = items.map(
    ({ words: phrase, below = [] }) =>
      `<li>${inline(phrase)}${below.length > 0 ? `\n${list(below)}` : ''}</li>`,
  );
  return `<ul>\n${lines.join('\n')}\n</ul>`;
}

function inline(phrase: Phrase): string {
  return phrase.map(piece).join('');
}

function piece(one: Piece): string {
  if (typeof one === 'string') return escaped(one);
  if ('value' in one) return value(one.value);
  return 'gone' in one
    ? `<del><span class="spoken">${escaped(words.spokenGone)}</span>${escaped(shown(one.gone))}</del>`
    : `<ins><span class="spoken">${escaped(words.spokenCome)}</span>${escaped(shown(one.come))}</ins>`;
}

function value(text: string): string {
  return text === '' ? words.empty : `<code>${escaped(shown(text))}</code>`;
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

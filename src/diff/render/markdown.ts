import * as words from '#words/review.ts';
import type { Phrase, Piece } from '../../i18n/phrase.ts';
import { code, codeBlock, cutComment } from '../../core/text/untrusted-text.ts';
import type { ReviewReport } from '../model.ts';
import type { Block, Item } from './document.ts';
import { documentOf } from './sections.ts';

/** Returns the report as Markdown for a comment on the host: whatever was written by others is code, and the whole fits. */
export function markdown(report: ReviewReport): string {
  const { summary, state, sections } = documentOf(report);
  const text = [
    `## ${words.reportTitle}`,
    inline([...summary, ' ', ...state]),
    ...sections.flatMap(({ title, blocks }) => [`### ${title}`, ...listsJoined(blocks).map(block)]),
    ...(usesMarks(report) ? [words.marksExplained] : []),
  ].join('\n\n');
  return `${cutComment(text, words.tooLong)}\n`;
}

/** Markdown would read lists that follow each other as one, with gaps. */
function listsJoined(blocks: readonly Block[]): Block[] {
  return blocks.reduce<Block[]>((done, next) => {
    const last = done.at(-1);
    if (last?.sort !== 'list' || next.sort !== 'list') return [...done, next];
    return [...done.slice(0, -1), { sort: 'list', items: [...last.items, ...next.items] }];
  }, []);
}

function usesMarks({ entries }: ReviewReport): boolean {
  return entries.some(({ fields }) => fields.some(({ sort }) => sort === 'text'));
}

function block(one: Block): string {
  switch (one.sort) {
    case 'paragraph':
      return inline(one.words);
    case 'list':
      return one.items.map((item) => listItem(item, 0)).join('\n');
    case 'code':
      return codeBlock(one.text, one.language);
  }
}

function listItem({ words: phrase, below = [] }: Item, depth: number): string {
  const line = `${'  '.repeat(depth)}- ${inline(phrase)}`;
  return [line, ...below.map((item) => listItem(item, depth + 1))].join('\n');
}

function inline(phrase: Phrase): string {
  return phrase.map(piece).reduce((text, next) => text + (text.endsWith(' ') ? next.trimStart() : next), '');
}

function piece(one: Piece): string {
  if (typeof one === 'string') return one;
  if ('value' in one) return spaced(one.value, (text) => code(text));
  return 'gone' in one
    ? spaced(one.gone, (text) => `~~${code(text)}~~`)
    : spaced(one.come, (text) => `**${code(text)}**`);
}

/** Spaces at the ends of a value stand outside its code, where they keep words apart. */
function spaced(text: string, mark: (text: string) => string): string {
  const inside = text.trim();
  if (inside === '') return text === '' ? mark(text) : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${mark(inside)}${/\s$/.test(text) ? ' ' : ''}`;
}

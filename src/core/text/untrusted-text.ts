/**
 * Text by strangers, made safe for comments on the host of the repository. Titles, names of branches and files, labels and
 * values of fields may hold anything: they are shown as code, which is neither rendered nor linked and pings nobody.
 */

const LONGEST_VALUE = 300;
/** The host refuses comments over 65,536 characters. */
export const LONGEST_COMMENT = 60_000;

/** Returns a value on one line with what cannot be seen written out as `⟨U+202E⟩`, cut at 300 characters. */
export function shown(value: string): string {
  // Far more than is kept, so that a huge value costs nothing.
  const characters = Array.from(value.slice(0, 4 * LONGEST_VALUE).replace(/[\r\n\t]+/g, ' '));
  const isLong = characters.length > LONGEST_VALUE || value.length > 4 * LONGEST_VALUE;
  const kept = characters.slice(0, LONGEST_VALUE).join('');
  return isLong ? `${visible(kept)}…` : visible(kept);
}

/** Returns a value as a Markdown code span that nothing inside can end; "(empty)" where there is nothing to show. */
export function code(value: string): string {
  const text = shown(value);
  if (text.trim() === '') return '(empty)';
  const fence = '`'.repeat(longestRun(text) + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Returns a text of several lines as a Markdown code block that nothing inside can end; `info` names its language. */
export function codeBlock(text: string, info = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${info}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** Returns a comment that the host takes: what is over the limit is cut at the end of a line, and `more` says where the rest is. */
export function cutComment(comment: string, more: string): string {
  if (comment.length <= LONGEST_COMMENT) return comment;
  const ending = `\n\n${more}\n`;
  const room = comment.slice(0, LONGEST_COMMENT - ending.length - 10);
  const kept = room.slice(0, Math.max(room.lastIndexOf('\n'), 0));
  // A code block that the cut left open would swallow the ending.
  const open = openFence(kept);
  return `${kept}${open === undefined ? '' : `\n${open}`}${ending}`;
}

function openFence(text: string): string | undefined {
  let open: string | undefined;
  for (const [, fence = ''] of text.matchAll(/^ {0,3}(`{3,})[^`\n]*$/gm)) {
    if (open === undefined) open = fence;
    else if (fence.length >= open.length) open = undefined;
  }
  return open;
}

/** Characters that are not seen, or not what they seem. */

/** Whatever cannot be seen: control, format, private, unassigned and ignorable characters, odd line ends; line feed apart. */
const HIDDEN = /[^\P{Cc}\n]|[\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Returns every hidden character of a text in order, with the offset at which it stands. */
export function hiddenIn(text: string): { character: string; index: number }[] {
  return [...text.matchAll(new RegExp(HIDDEN, 'gu'))].map((match) => ({
    character: match[0],
    index: match.index,
  }));
}

/** Returns the code of a character: "U+200B". */
export function codeOfCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Returns a text with each hidden character written as its code, so that a message can quote it safely. */
export function visible(text: string): string {
  return HIDDEN.test(text)
    ? text.replace(new RegExp(HIDDEN, 'gu'), (character) => `⟨${codeOfCharacter(character)}⟩`)
    : text;
}

/** Returns a text as one line without hidden characters: what terminals and annotations can show, whatever it quotes. */
export function onOneLine(text: string): string {
  return visible(text).replaceAll('\n', '⏎');
}

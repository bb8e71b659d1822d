/**
 * Words that strangers wrote on the host, made fit for the record: plain, on one line, and without what says who somebody
 * is. Whoever reviews the record may put better words in their place.
 */

const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\uFE0F\uFFFD]/gu;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const HANDLE = /(?<![\p{L}\p{N}._%+/-])@[\p{L}\p{N}_][\p{L}\p{N}_-]*/gu;
/** Far more than is kept, so that a huge text costs nothing. */
const LONGEST_READ = 4000;

/** Returns a text as plain words of at most `longest` characters, cut between words; undefined where nothing is left. */
export function plainWords(text: string, longest: number): string | undefined {
  const words = withoutPeople(withoutMarks(onOneLine(text.slice(0, LONGEST_READ))))
    .replace(/ {2,}/g, ' ')
    .trim();
  if (words === '') return undefined;
  if (words.length <= longest) return words;
  const head = words.slice(0, longest - 1);
  const gap = head.lastIndexOf(' ');
  return `${head.slice(0, gap < longest / 2 ? undefined : gap).replace(/[\ud800-\udbff]$|[ ,;:.–-]+$/g, '')}…`;
}

function onOneLine(text: string): string {
  return text
    .replace(/\p{L}/gu, (letter) => letter.normalize('NFKC'))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\p{Zs}/gu, ' ');
}

function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)?/g, '$1')
    .replaceAll('](', '] (')
    .replace(/<[a-z!?/][^>]*>?/gi, ' ')
    .replace(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/gi, ' ')
    .replace(/[`*]+/g, '')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/^[ #>]+/, '');
}

function withoutPeople(text: string): string {
  return text.replace(EMAIL, '(an e-mail address)').replace(HANDLE, 'somebody');
}

/** Gives whether a description has a line on interests that says something: "Interests: none", or the heading of the template with an answer on its line or the next. */
export function statesInterests(description: string): boolean {
  const lines = withoutRemarks(description).split(/\r?\n/);
  return lines.some((line, index) => {
    const label = /^\s{0,3}(?:[-*#>]+ )?\**interests\b/i.exec(line)?.[0];
    if (label === undefined) return false;
    const answer = answerIn(line.slice(label.length));
    if (answer === undefined) return false;
    if (answer.replace(/^[\s*]+/, '') !== '') return hasWords(answer);
    const next = lines.slice(index + 1).find((one) => one.trim() !== '') ?? '';
    return hasWords(next) && !/^\s*(\*\*|#)/.test(next);
  });
}

/** Gives what comes after the colon of the label; a remark in brackets may stand between. */
function answerIn(rest: string): string | undefined {
  const bare = rest.replace(/^\**\s*/, '');
  const after = bare.startsWith('(') && bare.includes(')') ? bare.slice(bare.indexOf(')') + 1) : bare;
  return /^[\s*]*:/.test(after) ? after.slice(after.indexOf(':') + 1) : undefined;
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Gives a text without what the host hides: a remark that is never closed hides all that follows. */
function withoutRemarks(text: string): string {
  const [first = '', ...parts] = text.split('<!--');
  return [
    first,
    ...parts.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : '')),
  ].join('');
}

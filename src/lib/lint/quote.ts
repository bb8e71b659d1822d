/** Gives a value as a reader would recognise it, cut when long. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // Half a character must not be left at the end.
  const cut = text.length > 120 ? `${text.slice(0, 117).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return typeof value === 'string' ? `"${cut}"` : cut;
}

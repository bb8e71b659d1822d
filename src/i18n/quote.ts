/** Returns a value in straight double quotes as it stands in a file, cut to 120 characters; other values as JSON. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // Half a character must not be left at the end.
  const cut = text.length > 120 ? `${text.slice(0, 117).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return typeof value === 'string' ? `"${cut}"` : cut;
}

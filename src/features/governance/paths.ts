import picomatch from 'picomatch';

const matchers = new Map<string, (path: string) => boolean>();

/** Tells whether a path fits one of some patterns and none of others; names that begin with a dot are names like others. */
export function fits(path: string, patterns: readonly string[], except: readonly string[] = []): boolean {
  // In patterns, signs such as line breaks end a name, and a name that holds one would slip through.
  const name = path.replace(/\p{Cc}|[\u2028\u2029]/gu, '_');
  return patterns.some((one) => matcher(one)(name)) && !except.some((one) => matcher(one)(name));
}

function matcher(pattern: string): (path: string) => boolean {
  const known = matchers.get(pattern);
  if (known) return known;
  const made = picomatch(pattern, { dot: true });
  matchers.set(pattern, made);
  return made;
}

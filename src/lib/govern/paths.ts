import picomatch from 'picomatch';

const matchers = new Map<string, (path: string) => boolean>();

/** Tells whether a path fits one of some patterns and none of others; names that begin with a dot are names like others. */
export function fits(path: string, patterns: readonly string[], except: readonly string[] = []): boolean {
  return patterns.some((one) => matcher(one)(path)) && !except.some((one) => matcher(one)(path));
}

function matcher(pattern: string): (path: string) => boolean {
  const known = matchers.get(pattern);
  if (known) return known;
  const made = picomatch(pattern, { dot: true });
  matchers.set(pattern, made);
  return made;
}

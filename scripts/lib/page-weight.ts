import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser fetches to show a page: bytes compressed with gzip, fonts (which are compressed already) apart. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly fonts: number;
}

/** Weighs pages of a built site. What scripts load later, on a reader's action, is not counted. */
export function weigher(site: string, base: string): (page: string) => Weight {
  const read = (path: string) => readFileSync(join(site, path));
  const sizes = new Map<string, number>();
  const zipped = (path: string): number => {
    const known = sizes.get(path) ?? gzipSync(read(path)).length;
    sizes.set(path, known);
    return known;
  };
  const sum = (paths: Iterable<string>, size: (path: string) => number) =>
    [...paths].reduce((total, path) => total + size(path), 0);
  return (page) => {
    const html = read(page).toString();
    const linked = (pattern: RegExp) =>
      new Set(
        [...html.matchAll(pattern)].map(([, url = '']) => url.slice(base.length).replace(/[?#].*/, '')),
      );
    const styles = linked(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g);
    const scripts = withImports(linked(/<script\b[^>]*\bsrc="([^"]+)"/g), (path) => read(path).toString());
    const preloaded = linked(/<link\b[^>]*\bhref="([^"]+\.woff2)"/g);
    return {
      html: zipped(page),
      css: sum(styles, zipped),
      script: sum(scripts, zipped),
      fonts: sum(preloaded, (path) => read(path).length),
    };
  };
}

/** Adds to scripts the modules that they import before they run. */
function withImports(scripts: ReadonlySet<string>, read: (path: string) => string): Set<string> {
  const all = new Set(scripts);
  // A set hands out what is added to it while it is walked.
  for (const path of all) {
    for (const [, other = ''] of read(path).matchAll(
      /\bimport\s*(?:[\w${},*\s]+from\s*)?["'](\.[^"']+)["']/g,
    )) {
      all.add(join(path, '..', other));
    }
  }
  return all;
}

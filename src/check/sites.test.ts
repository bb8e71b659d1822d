import { describe, expect, it } from 'vitest';
import { siteOf } from './sites.ts';

describe('siteOf', () => {
  it.each([
    ['https://www.example.org', 'example.org'],
    ['http://example.org/index.html', 'example.org'],
    ['https://example.org/About/', 'example.org/about'],
    ['https://group.github.io/', 'group.github.io'],
    ['https://blog.example.org?x=1', 'blog.example.org'],
  ])('of %j is %j', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it.each(['nothing', 'javascript:alert(1)', 'https://localhost/', 7, undefined, 'https://co.uk'])(
    'of %j is none',
    (address) => {
      expect(siteOf(address)).toBeUndefined();
    },
  );
});

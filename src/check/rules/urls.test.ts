import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { urls } from './urls.ts';

describe('urls', () => {
  const found = (...addresses: string[]) =>
    addresses.flatMap((address) =>
      runRule(urls, { 'organisations/a.yaml': `website: ${JSON.stringify(address)}\n` }),
    );

  it('refuses addresses that are not safe', () => {
    expect(
      found('javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,hello', 'file:///etc/passwd'),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 error: "javascript:alert(1)" is not safe: an address that begins with "javascript:" can run a program or open a file on the reader's computer. → Give the address of a public web page, beginning with https://.",
        "organisations/a.yaml:1:10 error: " java⏎script:alert(1)" is not safe: an address that begins with "javascript:" can run a program or open a file on the reader's computer. → Give the address of a public web page, beginning with https://.",
        "organisations/a.yaml:1:10 error: "data:text/html,hello" is not safe: an address that begins with "data:" can run a program or open a file on the reader's computer. → Give the address of a public web page, beginning with https://.",
        "organisations/a.yaml:1:10 error: "file:///etc/passwd" is not safe: an address that begins with "file:" can run a program or open a file on the reader's computer. → Give the address of a public web page, beginning with https://.",
      ]
    `);
  });

  it('refuses addresses that are not of web pages', () => {
    expect(
      found(
        'example.org/about',
        'mailto:info@example.org',
        'ftp://example.org',
        '//example.org',
        'https:example.org',
        'https://',
        '',
      ),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 error: "example.org/about" is not a full web address: its beginning is missing. → Write it in full: https://example.org/about",
        "organisations/a.yaml:1:10 error: "mailto:info@example.org" is not the address of a web page; only addresses that begin with https:// or http:// are. → Open the page in a browser and copy the address from the address bar.",
        "organisations/a.yaml:1:10 error: "ftp://example.org" is not the address of a web page; only addresses that begin with https:// or http:// are. → Open the page in a browser and copy the address from the address bar.",
        "organisations/a.yaml:1:10 error: "//example.org" is not the address of a web page; only addresses that begin with https:// or http:// are. → Open the page in a browser and copy the address from the address bar.",
        "organisations/a.yaml:1:10 error: "https:example.org" is not the address of a web page; only addresses that begin with https:// or http:// are. → Open the page in a browser and copy the address from the address bar.",
        "organisations/a.yaml:1:10 error: "https://" is not the address of a web page; only addresses that begin with https:// or http:// are. → Open the page in a browser and copy the address from the address bar.",
        "organisations/a.yaml:1:10 error: "" is not the address of a web page; only addresses that begin with https:// or http:// are. → Open the page in a browser and copy the address from the address bar.",
      ]
    `);
  });

  it('refuses what hides in an address', () => {
    expect(
      found(
        'https://example.org/a b',
        'https://example.org\\@evil.org',
        'https://example.org/\u200b',
        'https://a.org@b.org/',
        'https://@b.org',
        'https://b.org:8080/',
        'https://b.org:443/',
      ),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 error: "https://example.org/a b" holds a space or an invisible character, and a web address has none; browsers would lead readers somewhere else. → Open the page in a browser and copy the address from the address bar.",
        "organisations/a.yaml:1:10 error: "https://example.org\\@evil.org" holds a backslash (\\), which some programs read as a slash and others do not. → Use slashes (/) only.",
        "organisations/a.yaml:1:10 error: "https://example.org/⟨U+200B⟩" holds a space or an invisible character, and a web address has none; browsers would lead readers somewhere else. → Open the page in a browser and copy the address from the address bar.",
        "organisations/a.yaml:1:10 error: "https://a.org@b.org/" holds a name or password before an "@"; what stands there can make it look like another site. → Take out everything from after "//" up to "@": the page is on b.org.",
        "organisations/a.yaml:1:10 error: "https://@b.org" holds a name or password before an "@"; what stands there can make it look like another site. → Take out everything from after "//" up to "@": the page is on b.org.",
        "organisations/a.yaml:1:10 error: "https://b.org:8080/" names a port (the number after the colon); public pages do without. → Take the colon and the number out, and try whether the address still leads to the page.",
        "organisations/a.yaml:1:10 error: "https://b.org:443/" names a port (the number after the colon); public pages do without. → Take the colon and the number out, and try whether the address still leads to the page.",
      ]
    `);
  });

  it('refuses hosts that are not public names', () => {
    expect(
      found(
        'https://192.168.0.1/',
        'https://0x7f.1/',
        'https://[::1]/',
        'http://localhost/',
        'https://map.local/',
        'https://example.orgg/',
        'https://example/',
        'https://bit.ly/abc',
      ),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 error: "https://192.168.0.1/" leads to a bare number (an IP address) instead of a named site, so nobody can tell whose it is. → Give the address with the name of the site.",
        "organisations/a.yaml:1:10 error: "https://0x7f.1/" leads to a bare number (an IP address) instead of a named site, so nobody can tell whose it is. → Give the address with the name of the site.",
        "organisations/a.yaml:1:10 error: "https://[::1]/" leads to a bare number (an IP address) instead of a named site, so nobody can tell whose it is. → Give the address with the name of the site.",
        "organisations/a.yaml:1:10 error: "http://localhost/" can be reached on one computer or network only, not by readers. → Give the address of the public page.",
        "organisations/a.yaml:1:10 error: "https://map.local/" can be reached on one computer or network only, not by readers. → Give the address of the public page.",
        "organisations/a.yaml:1:10 error: "https://example.orgg/" does not end in a name that exists on the public internet: "example.orgg" is not a public site. → Check the part before the first single slash for a slip of the keyboard. Open the page in a browser and copy the address from the address bar.",
        "organisations/a.yaml:1:10 error: "https://example/" does not end in a name that exists on the public internet: "example" is not a public site. → Check the part before the first single slash for a slip of the keyboard. Open the page in a browser and copy the address from the address bar.",
        "organisations/a.yaml:1:10 error: "https://bit.ly/abc" is a short link of bit.ly: readers cannot see where it leads, and it can be turned elsewhere later. → Open it and copy the full address of the page it leads to.",
      ]
    `);
  });

  it('warns of letters that may deceive', () => {
    expect(found('https://exаmple.org/')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 warning: "https://exаmple.org/" has letters outside a–z in the name of its site (xn--exmple-4nf.org), which can make one site look like another. → Look at the name letter by letter; if it is the right site, leave it as it is.",
      ]
    `);
  });

  it('warns of a website without encryption where the entry itself shows that the site has it', () => {
    const entry = (source: string) =>
      runRule(urls, {
        'organisations/a.yaml': `website: http://www.example.org/\nsources:\n  - url: ${source}\n`,
      });
    expect(entry('https://example.org/about')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 warning: "http://www.example.org/" begins with http://, so what readers see there can be changed on the way; this entry cites https:// pages of the same site. → Try https://www.example.org/ and use that if it leads to the same page.",
      ]
    `);
    expect(entry('https://example.com/about')).toEqual([]);
    expect(entry('http://www.example.org/about')).toEqual([]);
  });

  it('looks at every address of an entry', () => {
    const bad = 'https://localhost/';
    const text = [
      'sources:',
      `  - url: ${bad}`,
      `    archived: ${bad}`,
      'relations:',
      '  - type: funds',
      `    source: ${bad}`,
      'centred_on:',
      `  - source: ${bad}`,
    ].join('\n');
    expect(runRule(urls, { 'organisations/a.yaml': text }).map((line) => line.split(' ', 1)[0]))
      .toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:10",
        "organisations/a.yaml:3:15",
        "organisations/a.yaml:6:13",
        "organisations/a.yaml:8:13",
      ]
    `);
  });

  it('looks at the addresses of an indicator, which all begin with https://', () => {
    const text = 'source:\n  url: http://example.org/figures\nlicence:\n  url: https://localhost/\n';
    expect(runRule(urls, { 'context/a.yaml': text })).toMatchInlineSnapshot(`
      [
        "context/a.yaml:2:8 error: "http://example.org/figures" begins with http://, so what readers see there can be changed on the way; figures rest on https:// pages. → Try https://example.org/figures and use that if it leads to the same page.",
        "context/a.yaml:4:8 error: "https://localhost/" can be reached on one computer or network only, not by readers. → Give the address of the public page.",
      ]
    `);
    expect(
      runRule(urls, { 'context/a.yaml': 'source:\n  url: https://example.org\nlicence: [url]\n' }),
    ).toEqual([]);
  });

  it('accepts public pages, old ones in sources too', () => {
    expect(
      found(
        'https://www.example.org.uk/a?b=c:d@e#f',
        'https://group.github.io',
        'https://www.gov.uk/',
        'https://medium.com/@group',
      ),
    ).toEqual([]);
    expect(runRule(urls, { 'organisations/a.yaml': 'sources:\n  - url: http://example.org\n' })).toEqual([]);
    expect(
      runRule(urls, { 'organisations/a.yaml': 'website: 7\nsources: x\nrelations: [3, {source: [a]}]\n' }),
    ).toEqual([]);
  });
});

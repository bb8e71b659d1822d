/**
 * Readers click on addresses: each must lead to a public web page under a name that can be seen and trusted. Parsers
 * quietly clean up dangerous addresses, so the text is looked at before it is parsed.
 */
import { parse } from 'tldts';
import { quote } from '../quote.ts';
import { addressesIn, fieldName } from '../reading.ts';
import type { AuthoredRule, Finding } from '../rule.ts';

const SHORTENERS = new Set(
  'bit.ly buff.ly cutt.ly goo.gl is.gd lnkd.in ow.ly rb.gy rebrand.ly shorturl.at t.co t.ly tiny.cc tinyurl.com trib.al v.gd'.split(
    ' ',
  ),
);

export const urls: AuthoredRule = {
  name: 'urls',
  description: 'Every web address is safe, public and well-formed.',
  scope: 'authored',
  check(found, report) {
    const { data } = found;
    const addresses = addressesIn(data);
    // An address without https is worth a remark only where the entry itself shows that the site has it.
    const secure = new Set(
      addresses.flatMap(({ text }) => (text.startsWith('https://') ? [hostOf(text)] : [])),
    );
    for (const { path, text } of addresses) {
      const finding =
        faultOf(text, fieldName(path) === 'website' && secure.has(hostOf(text))) ??
        ('kind' in found ? undefined : notSecure(text));
      if (finding) report({ path, ...finding });
    }
  },
};

const PASTE = 'Open the page in a browser and copy the address from the address bar.';

/** Whoever publishes figures today does it over https. */
function notSecure(text: string): Finding | undefined {
  if (!/^http:/i.test(text)) return undefined;
  return {
    message: `${quote(text)} begins with http://, so what readers see there can be changed on the way; figures rest on https:// pages.`,
    tip: `Try https://${text.slice('http://'.length)} and use that if it leads to the same page.`,
  };
}

/** Gives the name of a site without its leading www. */
function hostOf(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).hostname.replace(/^www\./, '') : undefined;
}

function faultOf(text: string, couldBeSecure: boolean): Finding | undefined {
  const scheme = /^[\s\p{Cc}]*([a-z][a-z0-9+.\s-]*):/iu.exec(text)?.[1]?.replace(/\s/g, '').toLowerCase();
  if (scheme !== undefined && /^(javascript|data|vbscript|file|blob)$/.test(scheme)) {
    return {
      message: `${quote(text)} is not safe: an address that begins with "${scheme}:" can run a program or open a file on the reader's computer.`,
      tip: 'Give the address of a public web page, beginning with https://.',
    };
  }
  if (/[\s\p{Cc}\p{Cf}\p{Zs}]/u.test(text)) {
    return {
      message: `${quote(text)} holds a space or an invisible character, and a web address has none; browsers would lead readers somewhere else.`,
      tip: PASTE,
    };
  }
  if (text.includes('\\')) {
    return {
      message: `${quote(text)} holds a backslash (\\), which some programs read as a slash and others do not.`,
      tip: 'Use slashes (/) only.',
    };
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:\/\/[^/]/i.test(text)) return malformed(text, scheme);
  return hostFault(text, url) ?? warning(text, url, couldBeSecure);
}

function malformed(text: string, scheme: string | undefined): Finding {
  if (scheme === undefined && /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(text)) {
    return {
      message: `${quote(text)} is not a full web address: its beginning is missing.`,
      tip: `Write it in full: https://${text}`,
    };
  }
  return {
    message: `${quote(text)} is not the address of a web page; only addresses that begin with https:// or http:// are.`,
    tip: PASTE,
  };
}

function hostFault(text: string, url: URL): Finding | undefined {
  const host = url.hostname;
  if (url.username !== '' || url.password !== '' || /^[^/]*\/\/[^/?#]*@/.test(text)) {
    return {
      message: `${quote(text)} holds a name or password before an "@"; what stands there can make it look like another site.`,
      tip: `Take out everything from after "//" up to "@": the page is on ${host}.`,
    };
  }
  if (/^https?:\/\/[^/?#]*:\d*([/?#]|$)/i.test(text)) {
    return {
      message: `${quote(text)} names a port (the number after the colon); public pages do without.`,
      tip: 'Take the colon and the number out, and try whether the address still leads to the page.',
    };
  }
  const { publicSuffix, isIcann, isPrivate, isIp } = parse(host, { allowPrivateDomains: true });
  if (isIp || host.startsWith('[')) {
    return {
      message: `${quote(text)} leads to a bare number (an IP address) instead of a named site, so nobody can tell whose it is.`,
      tip: 'Give the address with the name of the site.',
    };
  }
  if (host === 'localhost' || /\.(localhost|local|internal|test|example|invalid)$/.test(host)) {
    return {
      message: `${quote(text)} can be reached on one computer or network only, not by readers.`,
      tip: 'Give the address of the public page.',
    };
  }
  if (!(isIcann || isPrivate) || publicSuffix === null || host.endsWith('.')) {
    return {
      message: `${quote(text)} does not end in a name that exists on the public internet: "${host}" is not a public site.`,
      tip: `Check the part before the first single slash for a slip of the keyboard. ${PASTE}`,
    };
  }
  if (SHORTENERS.has(host.replace(/^www\./, ''))) {
    return {
      message: `${quote(text)} is a short link of ${host}: readers cannot see where it leads, and it can be turned elsewhere later.`,
      tip: 'Open it and copy the full address of the page it leads to.',
    };
  }
  return undefined;
}

function warning(text: string, url: URL, couldBeSecure: boolean): Finding | undefined {
  if (url.hostname.split('.').some((label) => label.startsWith('xn--'))) {
    return {
      level: 'warning',
      message: `${quote(text)} has letters outside a–z in the name of its site (${url.hostname}), which can make one site look like another.`,
      tip: 'Look at the name letter by letter; if it is the right site, leave it as it is.',
    };
  }
  if (couldBeSecure && url.protocol === 'http:') {
    return {
      level: 'warning',
      message: `${quote(text)} begins with http://, so what readers see there can be changed on the way; this entry cites https:// pages of the same site.`,
      tip: `Try https://${text.slice('http://'.length)} and use that if it leads to the same page.`,
    };
  }
  return undefined;
}

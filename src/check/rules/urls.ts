/**
 * Readers click on addresses: each must lead to a public web page under a name that can be seen and trusted. Parsers
 * quietly clean up dangerous addresses, so the text is looked at before it is parsed.
 */
import { parse } from 'tldts';
import { addressesIn, fieldName } from '../guards.ts';
import type { Path } from '../../core/problem.ts';
import type { Finding } from '../finding.ts';
import type { AuthoredRule } from '../rule.ts';
import { parseUrl } from '../../core/parse-url.ts';

const SHORTENERS = new Set(
  'bit.ly buff.ly cutt.ly goo.gl is.gd lnkd.in ow.ly rb.gy rebrand.ly shorturl.at t.co t.ly tiny.cc tinyurl.com trib.al v.gd'.split(
    ' ',
  ),
);

export const urls: AuthoredRule = {
  name: 'urls',
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
      if (finding) report({ path, ...finding, ...offerOf(finding, path) });
    }
  },
};

/** Where the tip gives a whole address, that is tried. */
function offerOf(finding: Finding, path: Path): Pick<Finding, 'offer'> {
  switch (finding.code) {
    case 'urls/no-scheme':
    case 'urls/insecure-figures':
    case 'urls/insecure-website': {
      const { code, params } = finding;
      const edits = [{ path, value: `https://${params.address.replace(/^http:\/\//i, '')}` }];
      return { offer: { edits, otherwise: { code, params: { ...params, advice: 'paste' } } } };
    }
    default:
      return {};
  }
}

/** Whoever publishes figures today does it over https. */
function notSecure(text: string): Finding | undefined {
  if (!/^http:/i.test(text)) return undefined;
  return {
    code: 'urls/insecure-figures',
    params: { address: text },
  };
}

/** Returns the name of a site without its leading www. */
function hostOf(text: string): string | undefined {
  return parseUrl(text)?.hostname.replace(/^www\./, '');
}

function faultOf(text: string, couldBeSecure: boolean): Finding | undefined {
  const scheme = /^[\s\p{Cc}]*([a-z][a-z0-9+.\s-]*):/iu.exec(text)?.[1]?.replace(/\s/g, '').toLowerCase();
  if (scheme !== undefined && /^(javascript|data|vbscript|file|blob)$/.test(scheme)) {
    return {
      code: 'urls/unsafe-scheme',
      params: { address: text, scheme },
    };
  }
  if (/[\s\p{Cc}\p{Cf}\p{Zs}]/u.test(text)) {
    return {
      code: 'urls/space',
      params: { address: text },
    };
  }
  if (text.includes('\\')) {
    return {
      code: 'urls/backslash',
      params: { address: text },
    };
  }
  const url = parseUrl(text);
  if (!url || !/^https?:\/\/[^/]/i.test(text)) return malformed(text, scheme);
  return hostFault(text, url) ?? warning(text, url, couldBeSecure);
}

function malformed(text: string, scheme: string | undefined): Finding {
  if (scheme === undefined && /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(text)) {
    return {
      code: 'urls/no-scheme',
      params: { address: text },
    };
  }
  return {
    code: 'urls/not-a-page',
    params: { address: text },
  };
}

function hostFault(text: string, url: URL): Finding | undefined {
  const host = url.hostname;
  if (url.username !== '' || url.password !== '' || /^[^/]*\/\/[^/?#]*@/.test(text)) {
    return {
      code: 'urls/password',
      params: { address: text, host },
    };
  }
  if (/^https?:\/\/[^/?#]*:\d*([/?#]|$)/i.test(text)) {
    return {
      code: 'urls/port',
      params: { address: text },
    };
  }
  const { publicSuffix, isIcann, isPrivate, isIp } = parse(host, { allowPrivateDomains: true });
  if (isIp || host.startsWith('[')) {
    return {
      code: 'urls/ip-address',
      params: { address: text },
    };
  }
  if (host === 'localhost' || /\.(localhost|local|internal|test|example|invalid)$/.test(host)) {
    return {
      code: 'urls/not-public',
      params: { address: text },
    };
  }
  if (!(isIcann || isPrivate) || publicSuffix === null || host.endsWith('.')) {
    return {
      code: 'urls/unknown-site',
      params: { address: text, host },
    };
  }
  if (SHORTENERS.has(host.replace(/^www\./, ''))) {
    return {
      code: 'urls/short-link',
      params: { address: text, host },
    };
  }
  return undefined;
}

function warning(text: string, url: URL, couldBeSecure: boolean): Finding | undefined {
  if (url.hostname.split('.').some((label) => label.startsWith('xn--'))) {
    return {
      level: 'warning',
      code: 'urls/foreign-letters',
      params: { address: text, host: url.hostname },
    };
  }
  if (couldBeSecure && url.protocol === 'http:') {
    return {
      level: 'warning',
      code: 'urls/insecure-website',
      params: { address: text },
    };
  }
  return undefined;
}

/** Web addresses. */
import { words } from '../../finding-words.ts';
import { quote } from '../../quote.ts';

interface Address {
  readonly address: string;
}

const PASTE = 'Open the page in a browser and copy the address from the address bar.';

/** An address with what would make it right; `paste` where that brings another problem. */
interface Mendable extends Address {
  readonly advice?: 'paste';
}

const withHttps = ({ address, advice }: Mendable) =>
  advice === 'paste'
    ? PASTE
    : `Try https://${address.slice('http://'.length)} and use that if it leads to the same page.`;

export const urls = {
  'urls/unsafe-scheme': words<Address & { scheme: string }>({
    message: ({ address, scheme }) =>
      `${quote(address)} is not safe: an address that begins with "${scheme}:" can run a program or open a file on the reader's computer.`,
    tip: 'Give the address of a public web page, beginning with https://.',
  }),
  'urls/space': words<Address>({
    message: ({ address }) =>
      `${quote(address)} holds a space or an invisible character, and a web address has none; browsers would lead readers somewhere else.`,
    tip: PASTE,
  }),
  'urls/backslash': words<Address>({
    message: ({ address }) =>
      `${quote(address)} holds a backslash (\\), which some programs read as a slash and others do not.`,
    tip: 'Use slashes (/) only.',
  }),
  'urls/no-scheme': words<Mendable>({
    message: ({ address }) => `${quote(address)} is not a full web address: its beginning is missing.`,
    tip: ({ address, advice }) => (advice === 'paste' ? PASTE : `Write it in full: https://${address}`),
  }),
  'urls/not-a-page': words<Address>({
    message: ({ address }) =>
      `${quote(address)} is not the address of a web page; only addresses that begin with https:// or http:// are.`,
    tip: PASTE,
  }),
  'urls/password': words<Address & { host: string }>({
    message: ({ address }) =>
      `${quote(address)} holds a name or password before an "@"; what stands there can make it look like another site.`,
    tip: ({ host }) => `Take out everything from after "//" up to "@": the page is on ${host}.`,
  }),
  'urls/port': words<Address>({
    message: ({ address }) =>
      `${quote(address)} names a port (the number after the colon); public pages do without.`,
    tip: 'Take the colon and the number out, and try whether the address still leads to the page.',
  }),
  'urls/ip-address': words<Address>({
    message: ({ address }) =>
      `${quote(address)} leads to a bare number (an IP address) instead of a named site, so nobody can tell whose it is.`,
    tip: 'Give the address with the name of the site.',
  }),
  'urls/not-public': words<Address>({
    message: ({ address }) =>
      `${quote(address)} can be reached on one computer or network only, not by readers.`,
    tip: 'Give the address of the public page.',
  }),
  'urls/unknown-site': words<Address & { host: string }>({
    message: ({ address, host }) =>
      `${quote(address)} does not end in a name that exists on the public internet: "${host}" is not a public site.`,
    tip: `Check the part before the first single slash for a slip of the keyboard. ${PASTE}`,
  }),
  'urls/short-link': words<Address & { host: string }>({
    message: ({ address, host }) =>
      `${quote(address)} is a short link of ${host}: readers cannot see where it leads, and it can be turned elsewhere later.`,
    tip: 'Open it and copy the full address of the page it leads to.',
  }),
  'urls/foreign-letters': words<Address & { host: string }>({
    message: ({ address, host }) =>
      `${quote(address)} has letters outside a–z in the name of its site (${host}), which can make one site look like another.`,
    tip: 'Look at the name letter by letter; if it is the right site, leave it as it is.',
  }),
  'urls/insecure-figures': words<Mendable>({
    message: ({ address }) =>
      `${quote(address)} begins with http://, so what readers see there can be changed on the way; figures rest on https:// pages.`,
    tip: withHttps,
  }),
  'urls/insecure-website': words<Mendable>({
    message: ({ address }) =>
      `${quote(address)} begins with http://, so what readers see there can be changed on the way; this entry cites https:// pages of the same site.`,
    tip: withHttps,
  }),
};

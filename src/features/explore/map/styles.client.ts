import { element } from '../../../ui/dom.ts';

/**
 * Adds a stylesheet to the page, and waits until it is there. What a page's scripts import is linked from the page
 * itself, also if they do so later, so styles that few readers need come by their address.
 */
export async function addStyles(address: string): Promise<void> {
  const sheet = element('link');
  sheet.rel = 'stylesheet';
  sheet.href = address;
  await new Promise<void>((resolve, reject) => {
    sheet.addEventListener('load', () => resolve());
    sheet.addEventListener('error', () => reject(new Error(`${address} could not be loaded`)));
    document.head.append(sheet);
  });
}

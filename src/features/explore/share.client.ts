import * as words from '#words/explore.ts';
import { selectionCsv, selectionJson } from './download.ts';
import type { EntriesFile } from './download.ts';
import { part, save } from '../../ui/dom.ts';
import type { Explorer, Scene } from './view.client.ts';

/** Lets a reader hand on what was found: its address, and the entries as files. */
export function shareWith(box: HTMLElement, explorer: Explorer, sceneNow: () => Scene | undefined): void {
  const message = part(box, '#share-said');
  const press = (name: string, act: () => Promise<string>) =>
    part(box, `[data-do="${name}"]`).addEventListener('click', () => {
      act().then(
        (text) => (message.textContent = text),
        () => (message.textContent = words.shareFailed),
      );
    });
  const download = async (ending: string, text: (file: EntriesFile, ids: readonly string[]) => string) => {
    const ids = (sceneNow()?.result.items ?? []).map(({ id }) => id);
    const response = await fetch(`${explorer.addresses.files}entries.json`);
    const file = (await response.json()) as EntriesFile;
    const name = `selection-${file.version}.${ending}`;
    save(name, text(file, ids), ending === 'csv' ? 'text/csv' : 'application/json');
    return words.saved(ids.length, name, file.licence.name);
  };
  // What is put on another page begins as what is seen here.
  const embed = part(box, '.embed-link', HTMLAnchorElement);
  embed.addEventListener('click', () => (embed.search = location.search));
  press('copy', async () => {
    await navigator.clipboard.writeText(location.href);
    return words.linkCopied;
  });
  press('csv', () => download('csv', selectionCsv));
  press('json', () => download('json', (file, ids) => selectionJson(file, ids, location.href)));
}

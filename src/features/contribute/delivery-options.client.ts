import * as words from '#words/contribute.ts';
import { emptyFileUrl, mailOf, mailUrl, newFileUrl } from './delivery-options.ts';
import type { Repository } from './delivery-options.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { button, element, link, save } from '../../ui/dom.ts';

/** What leaves by the doors. */
interface Leaving {
  readonly file: SourceFile;
  /** What the change is, in a line. */
  readonly subject: string;
  /** What ties the writer to it. */
  readonly interests: string;
  /** Whether the file is on the map already. */
  readonly isEdit: boolean;
}

/** Where the doors lead. */
interface Destinations {
  readonly repository: Repository;
  /** The mailbox of the map; empty where it has none. */
  readonly mailbox: string;
}

/** Shows the three ways in which a finished file can go on; none of them is taken by itself. */
export function showDeliveryOptions(box: HTMLElement, leaving: Leaving, destinations: Destinations): void {
  const options = [hostOption(leaving, destinations), fileOption(leaving), mailOption(leaving, destinations)];
  box.replaceChildren(optionList('ol', options));
}

/** Returns a list of ways to go on. */
export function optionList(tag: 'ol' | 'ul', options: readonly HTMLElement[]): HTMLElement {
  const list = element(tag, 'doors plain');
  list.append(...options);
  return list;
}

/** Returns one way to go on: what it is, what it needs, and what to press. */
export function deliveryOption(title: string, text: string, ...actions: (Node | string)[]): HTMLElement {
  const item = element('li', 'door');
  const row = element('p', 'field-buttons');
  row.append(...actions);
  item.append(element('h3', undefined, title), element('p', undefined, text), row);
  return item;
}

function hostOption({ file, isEdit }: Leaving, { repository }: Destinations): HTMLElement {
  const title = words.hostTitle;
  if (isEdit)
    return deliveryOption(
      title,
      words.hostEdit,
      copyButton(words.copyFile, file.text),
      link(`${repository.url}/edit/${repository.branch}/data/${file.path}`, words.openFile),
    );
  const address = newFileUrl(repository, file);
  if (address !== undefined) return deliveryOption(title, words.hostNew, link(address, words.openFile));
  return deliveryOption(
    title,
    words.hostLong,
    copyButton(words.copyFile, file.text),
    link(emptyFileUrl(repository, file), words.openEmptyFile),
  );
}

function fileOption({ file, isEdit }: Leaving): HTMLElement {
  const name = file.path.split('/').at(-1) ?? 'entry.yaml';
  const folder = `data/${file.path.split('/')[0] ?? ''}/`;
  return deliveryOption(
    words.fileTitle,
    words.fileWay(folder, isEdit),
    button(words.download(name), 'small-button', () => {
      save(name, file.text, 'application/yaml');
    }),
  );
}

function mailOption({ file, subject, interests }: Leaving, { mailbox }: Destinations): HTMLElement {
  const mail = mailOf(subject, file, words.mailTies(interests.trim()));
  const address = mailUrl(mailbox, mail);
  return deliveryOption(
    words.mailTitle,
    words.mailWay(mailbox),
    copyButton(words.copyMail, `${mail.subject}\n\n${mail.body}`),
    ...(address === undefined ? [] : [link(address, words.writeMail)]),
  );
}

/** Returns a button that copies a text, and says so; where copying is refused, the text can be selected below. */
export function copyButton(label: string, text: string): HTMLElement {
  const whole = element('span', 'copying');
  const said = element('span', 'said');
  said.setAttribute('role', 'status');
  const copy = button(label, 'small-button', () => {
    navigator.clipboard.writeText(text).then(
      () => {
        said.textContent = words.copied;
      },
      () => {
        said.textContent = words.copyRefused;
      },
    );
  });
  whole.append(copy, said);
  return whole;
}

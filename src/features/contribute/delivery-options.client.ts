import { emptyFileUrl, letterOf, mailUrl, newFileUrl } from './delivery-options.ts';
import type { Repository } from './delivery-options.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { button, element, link } from '../../ui/dom.ts';
import { save } from '../../ui/save-file.ts';

/** What leaves by the doors. */
export interface Leaving {
  readonly file: SourceFile;
  /** What the change is, in a line. */
  readonly subject: string;
  /** What ties the writer to it. */
  readonly interests: string;
  /** Whether the file is on the map already. */
  readonly isEdit: boolean;
}

/** Where the doors lead. */
export interface Ways {
  readonly repository: Repository;
  /** The mailbox of the map; empty where it has none. */
  readonly mailbox: string;
}

/** Shows the three ways in which a finished file can go on; none of them is taken by itself. */
export function showDoors(box: HTMLElement, leaving: Leaving, ways: Ways): void {
  const list = element('ol', 'doors plain');
  list.append(hostDoor(leaving, ways), fileDoor(leaving), letterDoor(leaving, ways));
  box.replaceChildren(list);
}

function door(title: string, words: string, ...actions: (Node | string)[]): HTMLElement {
  const item = element('li', 'door');
  const row = element('p', 'field-buttons');
  row.append(...actions);
  item.append(element('h3', undefined, title), element('p', undefined, words), row);
  return item;
}

function hostDoor({ file, isEdit }: Leaving, { repository }: Ways): HTMLElement {
  const title = 'Open it on GitHub';
  if (isEdit)
    return door(
      title,
      'You need an account there. Copy the text, open the file, put the text in its place and propose the change.',
      copyButton('Copy the text of the file', file.text),
      link(`${repository.url}/edit/${repository.branch}/data/${file.path}`, 'Open the file on GitHub'),
    );
  const address = newFileUrl(repository, file);
  if (address !== undefined)
    return door(
      title,
      'You need an account there. The file opens filled in; say “Propose changes” at its end.',
      link(address, 'Open the file on GitHub'),
    );
  return door(
    title,
    'You need an account there. The text is too long for an address, so copy it first and put it into the empty file that opens.',
    copyButton('Copy the text of the file', file.text),
    link(emptyFileUrl(repository, file), 'Open an empty file on GitHub'),
  );
}

function fileDoor({ file, isEdit }: Leaving): HTMLElement {
  const name = file.path.split('/').at(-1) ?? 'entry.yaml';
  const folder = `data/${file.path.split('/')[0] ?? ''}/`;
  return door(
    'Download the file',
    `For those who have a copy of the map: put it into the folder ${folder}${isEdit ? ' in the place of the one there' : ''}. No account is needed to download it.`,
    button(`Download ${name}`, 'small-button', () => {
      save(name, file.text, 'application/yaml');
    }),
  );
}

function letterDoor({ file, subject, interests }: Leaving, { mailbox }: Ways): HTMLElement {
  const remark = `What ties me to it: ${interests.trim() === '' ? 'not said' : interests.trim()}`;
  const letter = letterOf(subject, file, remark);
  const address = mailUrl(mailbox, letter);
  const to =
    mailbox === ''
      ? 'The map has no mailbox of its own yet. Send it to somebody who has an account on GitHub and can propose it for you.'
      : `It goes to ${mailbox}.`;
  return door(
    'Send it as an e-mail',
    `No account is needed. ${to}`,
    copyButton('Copy the text of the e-mail', `${letter.subject}\n\n${letter.body}`),
    ...(address === undefined ? [] : [link(address, 'Write the e-mail')]),
  );
}

/** Gives a button that copies a text, and says so; where copying is refused, the text can be selected below. */
export function copyButton(words: string, text: string): HTMLElement {
  const whole = element('span', 'copying');
  const said = element('span', 'said');
  said.setAttribute('role', 'status');
  const copy = button(words, 'small-button', () => {
    navigator.clipboard.writeText(text).then(
      () => {
        said.textContent = ' Copied.';
      },
      () => {
        said.textContent = ' The browser does not allow copying: select the text of the file below.';
      },
    );
  });
  whole.append(copy, said);
  return whole;
}

import * as words from '#words/explore-network.ts';
import { folded } from '../../../catalogue/catalogue.ts';
import type { Item } from '../../../catalogue/catalogue.ts';
import { button, element } from '../../../ui/dom.ts';

const MOST = 6;

/** A field in which an entry is found by its name. */
export interface Picker {
  readonly element: HTMLElement;
  /** Shows the name of an entry as what is chosen. */
  set(item: Item | undefined): void;
}

/**
 * Makes a field that finds entries by name: what fits is listed below it as buttons, so nothing but Tab and Enter is
 * needed. `items` gives those that may be chosen.
 */
export function picker(
  id: string,
  label: string,
  items: () => readonly Item[],
  choose: (item: Item) => void,
): Picker {
  const box = element('div', 'picker');
  const name = element('label', undefined, label);
  name.htmlFor = id;
  const input = element('input');
  input.id = id;
  input.type = 'text';
  input.autocomplete = 'off';
  const message = element('p', 'visually-hidden');
  message.setAttribute('role', 'status');
  const found = element('ul', 'plain picks');
  box.append(name, input, message, found);

  const clear = () => {
    found.replaceChildren();
    message.textContent = '';
  };
  const take = (item: Item) => {
    clear();
    input.value = item.name;
    choose(item);
  };
  const search = (): readonly Item[] => {
    const text = folded(input.value);
    return text === '' ? [] : ranked(items(), text);
  };
  input.addEventListener('input', () => {
    const fitting = search();
    const shown = fitting.slice(0, MOST);
    found.replaceChildren(
      ...shown.map((item) => {
        const row = element('li');
        row.append(button(item.name, 'pick', () => take(item)));
        return row;
      }),
    );
    message.textContent =
      input.value.trim() === ''
        ? ''
        : fitting.length === 0
          ? words.noMatch
          : words.matches(fitting.length, shown.length);
    message.classList.toggle('visually-hidden', fitting.length > 0 || input.value.trim() === '');
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') clear();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const [first] = search();
    if (first) take(first);
  });
  return {
    element: box,
    set: (item) => {
      if (document.activeElement !== input) input.value = item?.name ?? '';
    },
  };
}

/** Returns the entries whose name holds the words, names that begin with them first, then the better connected. */
function ranked(items: readonly Item[], text: string): readonly Item[] {
  return items
    .flatMap((item) => {
      const at = folded(item.name).indexOf(text);
      return at < 0 ? [] : [{ item, at: at === 0 ? 0 : 1 }];
    })
    .sort((a, b) => a.at - b.at || b.item.links - a.item.links)
    .map(({ item }) => item);
}

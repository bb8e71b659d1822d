import { button, element } from '../../ui/dom.ts';

/** A button of a toolbar: its sign or words, what it is called where that is more, and what it does. */
interface Tool {
  readonly text: string;
  readonly name?: string;
  readonly press: () => void;
}

/**
 * Makes a toolbar: one stop for the keyboard, arrows between its buttons, as the pattern for toolbars has it. `name` is
 * what it is called.
 */
export function toolbar(name: string, tools: readonly Tool[]): HTMLElement {
  const bar = element('div', 'toolbar');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', name);
  const buttons = tools.map(({ text, name: called, press }) => {
    const made = button(text, 'small-button', press);
    if (called !== undefined) {
      made.setAttribute('aria-label', called);
      made.title = called;
    }
    return made;
  });
  bar.append(...buttons);
  rove(bar);
  return bar;
}

/** Makes the buttons in an element one stop for the keyboard, with arrows, Home and End between them. */
export function rove(bar: HTMLElement): void {
  const buttons = () => [...bar.querySelectorAll<HTMLButtonElement>('button:not([hidden], :disabled)')];
  const stopAt = (chosen: HTMLButtonElement | undefined) => {
    for (const one of bar.querySelectorAll('button')) one.tabIndex = one === chosen ? 0 : -1;
  };
  stopAt(buttons()[0]);
  bar.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLButtonElement) stopAt(target);
  });
  bar.addEventListener('keydown', (event) => {
    const all = buttons();
    const at = all.indexOf(event.target as HTMLButtonElement);
    const next = {
      ArrowRight: all[(at + 1) % all.length],
      ArrowDown: all[(at + 1) % all.length],
      ArrowLeft: all.at(at - 1),
      ArrowUp: all.at(at - 1),
      Home: all[0],
      End: all.at(-1),
    }[event.key];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}

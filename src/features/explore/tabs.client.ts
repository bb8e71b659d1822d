/** One tab with the panel it opens. */
interface TabParts {
  readonly tab: HTMLButtonElement;
  readonly panel: HTMLElement;
}

/** A row of tabs: one stop for the keyboard, arrows between them, as the pattern for tabs has it. */
export class Tabs<Name extends string> {
  readonly #tabs: ReadonlyMap<Name, TabParts>;

  /** `open` is told which tab is wanted; what it decides is shown by `show`. */
  constructor(tabs: ReadonlyMap<Name, TabParts>, open: (name: Name) => void) {
    this.#tabs = tabs;
    for (const [name, { tab }] of tabs) {
      tab.addEventListener('click', () => open(name));
      tab.addEventListener('keydown', (event) => {
        const next = this.#next(name, event.key);
        if (next === undefined) return;
        event.preventDefault();
        open(next);
        tabs.get(next)?.tab.focus();
      });
    }
  }

  /** Marks a tab as the open one and shows its panel alone. */
  show(open: Name): void {
    for (const [name, { tab, panel }] of this.#tabs) {
      const chosen = name === open;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      panel.hidden = !chosen;
    }
  }

  #next(name: Name, key: string): Name | undefined {
    const names = [...this.#tabs.keys()];
    const at = names.indexOf(name);
    switch (key) {
      case 'ArrowRight':
        return names[(at + 1) % names.length];
      case 'ArrowLeft':
        return names.at(at - 1);
      case 'Home':
        return names[0];
      case 'End':
        return names.at(-1);
      default:
        return undefined;
    }
  }
}

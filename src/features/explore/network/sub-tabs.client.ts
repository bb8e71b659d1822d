import { element } from '../../../ui/dom.ts';
import { Tabs } from '../panels.client.ts';

/** A row of tabs inside a view, made with its panels; the first is open. */
export class SubTabs<Name extends string> {
  readonly element = element('div', 'sub-tabs');
  readonly #panels: ReadonlyMap<Name, HTMLElement>;
  readonly #tabs: Tabs<Name>;
  #opened: Name;
  #listener: (() => void) | undefined;

  /** `label` says what the tabs part; each tab has a name and words of its own. */
  constructor(label: string, opened: Name, words: Readonly<Record<Name, string>>) {
    const list = element('div', 'tabs');
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', label);
    const parts = (Object.entries(words) as [Name, string][]).map(([name, text]) => {
      const tab = element('button', undefined, text);
      tab.type = 'button';
      tab.id = `sub-tab-${name}`;
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', `sub-panel-${name}`);
      const panel = element('div', 'sub-panel');
      panel.id = `sub-panel-${name}`;
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab.id);
      return [name, { tab, panel }] as const;
    });
    list.append(...parts.map(([, { tab }]) => tab));
    this.element.append(list, ...parts.map(([, { panel }]) => panel));
    this.#panels = new Map(parts.map(([name, { panel }]) => [name, panel]));
    this.#tabs = new Tabs(new Map(parts), (name) => this.open(name));
    this.#opened = opened;
    this.#tabs.show(opened);
  }

  get opened(): Name {
    return this.#opened;
  }

  /** Returns the panel of a tab. */
  panel(name: Name): HTMLElement {
    const found = this.#panels.get(name);
    if (!found) throw new Error(`there is no tab "${name}"`);
    return found;
  }

  /** Calls back when another tab is opened. */
  onOpen(listener: () => void): void {
    this.#listener = listener;
  }

  open(name: Name): void {
    if (name === this.#opened) return;
    this.#opened = name;
    this.#tabs.show(name);
    this.#listener?.();
  }
}

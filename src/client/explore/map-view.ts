import { element } from '../dom.ts';
import { idsIn } from './more.ts';
import type { Host, Scene, View } from './view.ts';

/** The entries by region, in words. */
export class MapView implements View {
  readonly #panel: HTMLElement;

  constructor(panel: HTMLElement, _host: Host) {
    this.#panel = panel;
  }

  show({ answer, catalogue }: Scene): void {
    const groups = Map.groupBy(answer.items, ({ region }) => region?.id ?? '');
    const rows = [...catalogue.regions, { id: '', label: 'No region' }].map(({ id, label }) =>
      element('li', undefined, `${label}: ${groups.get(id)?.length ?? 0}`),
    );
    const list = element('ul', 'plain');
    list.append(...rows);
    this.#panel.replaceChildren(list);
  }

  ids(): readonly string[] {
    return idsIn(this.#panel);
  }
}

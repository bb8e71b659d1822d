import * as words from '#words/explore-network.ts';
import { isOver } from '../../../core/status.ts';
import type { NetworkFile, RelationsFile } from './network-file.ts';
import { stateAt } from '../../../catalogue/state-at.ts';
import { optionLabel } from '../../../catalogue/catalogue.ts';
import { KINDS } from '../../../core/ids.ts';
import { element, mark } from '../../../ui/dom.ts';
import { NetworkCanvas } from './canvas.client.ts';
import type { Emphasis, Drawing } from './drawing.client.ts';
import { focusedKey, legend } from './legend.client.ts';
import { picker } from './picker.client.ts';
import type { Picker } from './picker.client.ts';
import { RelationsTable } from './relations-table.client.ts';
import { drawingOf } from './drawing.client.ts';
import { SubTabs } from './sub-tabs.client.ts';
import { PathPanel } from './path-panel.client.ts';
import { WordsView } from './words-view.client.ts';
import type { NetworkScene } from './words-view.client.ts';
import { toolbar } from '../toolbar.client.ts';
import type { Explorer, Scene, View } from '../view.client.ts';

/** What stands beside the picture. */
type Part = 'words' | 'way' | 'links';

/** The network: a picture, and beside it the same in words, as a way between two entries, and as a table of links. */
export class NetworkView implements View {
  readonly #panel: HTMLElement;
  readonly #explorer: Explorer;
  readonly #frame = element('div', 'network-frame');
  readonly #figure = element('div', 'network-figure');
  readonly #find: Picker;
  readonly #words: WordsView;
  readonly #path: PathPanel;
  readonly #table: RelationsTable;
  readonly #tabs: SubTabs<Part>;
  readonly #legend = element('div', 'network-legend');
  #canvas: NetworkCanvas | undefined;
  #files: Promise<{ network: NetworkFile; relations: RelationsFile }> | undefined;
  #scene: Scene | undefined;
  /** What was last brought into the frame, and whether the reader has just pressed it there. */
  #turnedTo = '';
  #asked = false;
  #pressed = false;
  /** Groups of relations that the reader has taken out of the picture. */
  readonly #without = new Set<number>();

  constructor(panel: HTMLElement, explorer: Explorer) {
    this.#panel = panel;
    this.#explorer = explorer;
    this.#tabs = new SubTabs<Part>(words.inWords, 'words', {
      words: words.tabWords,
      way: words.tabPath,
      links: words.tabLinks,
    });
    this.#words = new WordsView(this.#tabs.panel('words'), explorer);
    this.#path = new PathPanel(this.#tabs.panel('way'), explorer);
    this.#table = new RelationsTable(this.#tabs.panel('links'), explorer);
    this.#tabs.onOpen(() => this.#tell());
    this.#find = picker(
      'network-find',
      words.find,
      () => this.#scene?.result.items ?? [],
      ({ id: at }) => {
        this.#tabs.open('words');
        explorer.change({ at }, 'push');
      },
    );
    const text = element('div', 'network-text');
    text.append(this.#find.element, this.#tabs.element);
    const grid = element('div', 'network-grid');
    // On another site's page there is little room, and the picture is what was chosen.
    grid.append(...(explorer.embedded ? [this.#figure, text] : [text, this.#figure]));
    this.#panel.append(grid);
    this.#draw();
  }

  async show(scene: Scene): Promise<void> {
    this.#scene = scene;
    this.#files ??= this.#load();
    try {
      await this.#files;
      if (this.#scene === scene) await this.#update(scene);
    } catch (error) {
      this.#files = undefined;
      this.#tabs.panel('words').replaceChildren(element('p', 'note note-warn', words.loadFailed));
      console.error(error);
    }
  }

  ids(): readonly string[] {
    return (this.#canvas?.drawn ?? []).map(({ item: { id } }) => id);
  }

  async #load(): Promise<{ network: NetworkFile; relations: RelationsFile }> {
    const fetched = async (name: string): Promise<unknown> => {
      const response = await fetch(this.#explorer.addresses.files + name);
      return response.json();
    };
    const [network, relations] = await Promise.all([fetched('network.json'), fetched('relations.json')]);
    return { network: network as NetworkFile, relations: relations as RelationsFile };
  }

  /** Sets up the picture; a browser without canvas still has words and table. */
  #draw(): void {
    this.#frame.tabIndex = 0;
    this.#frame.setAttribute('role', 'group');
    this.#frame.setAttribute('aria-label', words.picture);
    this.#frame.setAttribute('aria-describedby', 'network-keys');
    this.#figure.append(this.#frame);
    try {
      const canvas = new NetworkCanvas(this.#frame, {
        choose: (node) => {
          this.#pressed = true;
          this.#tabs.open('words');
          this.#explorer.change({ at: node?.item.id }, 'push');
        },
      });
      this.#canvas = canvas;
      const bar = toolbar(words.move, [
        { text: '+', name: words.zoomIn, press: () => canvas.zoomBy(1.5) },
        { text: '−', name: words.zoomOut, press: () => canvas.zoomBy(1 / 1.5) },
        { text: '←', name: words.moveLeft, press: () => canvas.panBy(-0.25, 0) },
        { text: '→', name: words.moveRight, press: () => canvas.panBy(0.25, 0) },
        { text: '↑', name: words.moveUp, press: () => canvas.panBy(0, -0.25) },
        { text: '↓', name: words.moveDown, press: () => canvas.panBy(0, 0.25) },
        { text: words.linked, name: words.linkedName, press: () => canvas.fit() },
        { text: words.all, name: words.allName, press: () => canvas.fit(canvas.drawn) },
      ]);
      this.#frame.addEventListener('keydown', (event) => this.#key(event, canvas));
      const keys = element('p', 'hint', words.hint);
      keys.id = 'network-keys';
      this.#figure.prepend(bar);
      this.#figure.append(this.#legend, keys);
    } catch {
      this.#figure.replaceChildren(element('p', 'note', words.noPicture));
    }
  }

  #key(event: KeyboardEvent, canvas: NetworkCanvas): void {
    if (event.target !== this.#frame || event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Record<string, () => void> = {
      ArrowLeft: () => canvas.panBy(-0.1, 0),
      ArrowRight: () => canvas.panBy(0.1, 0),
      ArrowUp: () => canvas.panBy(0, -0.1),
      ArrowDown: () => canvas.panBy(0, 0.1),
      '+': () => canvas.zoomBy(1.3),
      '=': () => canvas.zoomBy(1.3),
      '-': () => canvas.zoomBy(1 / 1.3),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  async #update(scene: Scene): Promise<void> {
    const files = await this.#files;
    if (!files) return;
    const { query, result, catalogue } = scene;
    const { year, at } = query;
    const networkScene: NetworkScene = { scene, ...files };
    const path = this.#path.show(networkScene);
    // An address that asks for a way is answered by it.
    if (path.length > 0 && !this.#asked) this.#tabs.open('way');
    this.#asked = true;
    const drawing = drawingOf(
      files.network,
      result.items,
      (item) => (year === undefined ? (isOver(item) ? 'closed' : 'open') : stateAt(item, year)),
      (group) => !this.#without.has(group),
    );
    const chosen = at === undefined ? undefined : catalogue.byId.get(at)?.index;
    const near = drawing.lines.flatMap(({ a, b }) =>
      a.item.index === chosen ? [b.item.index] : b.item.index === chosen ? [a.item.index] : [],
    );
    const emphasis: Emphasis = { chosen, hovered: undefined, near: new Set(near), path };
    this.#canvas?.show(drawing, emphasis);
    this.#turnTo(drawing, emphasis);
    this.#find.set(chosen === undefined ? undefined : catalogue.items[chosen]);
    this.#tell();
    const key = focusedKey(this.#legend);
    this.#legend.replaceChildren(
      ...legend({
        groups: files.network.groups,
        without: this.#without,
        kinds: KINDS.map((kind) => ({
          id: kind,
          label: optionLabel(catalogue, 'kind', kind),
          mark: mark(kind),
          on: query.chosen['kind']?.includes(kind) ?? false,
        })),
        closed: drawing.nodes.some(({ state }) => state !== 'open'),
        toggleKind: (kind) => this.#explorer.toggle('kind', kind),
        toggleGroup: (group) => {
          if (!this.#without.delete(group)) this.#without.add(group);
          void this.#update(scene);
        },
      }),
    );
    if (key !== undefined) this.#legend.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  }

  /** Brings what is newly brought out into the frame, unless it was pressed in the picture and is seen already. */
  #turnTo(drawing: Drawing, { chosen, near, path }: Emphasis): void {
    const wanted = path.length > 0 ? path : chosen === undefined ? [] : [chosen, ...near];
    const key = wanted.join(' ');
    const nodes = wanted.flatMap((index) => drawing.byIndex.get(index) ?? []);
    if (key !== this.#turnedTo && !this.#pressed) this.#canvas?.fit(nodes.length > 0 ? nodes : undefined);
    this.#turnedTo = key;
    this.#pressed = false;
  }

  /** Tells the open one of words and table; the other is told when it is opened. */
  #tell(): void {
    const scene = this.#scene;
    void this.#files?.then((files) => {
      if (!scene || scene !== this.#scene) return;
      if (this.#tabs.opened === 'links') this.#table.show({ scene, ...files });
      else this.#words.show({ scene, ...files });
    });
  }
}

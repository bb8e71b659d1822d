import { pointer, quadtree, select, zoom, zoomIdentity } from 'd3';
import type { Quadtree, ZoomBehavior, ZoomTransform } from 'd3';
import { element } from '../../../ui/dom.ts';
import { radiusAt } from './drawing.client.ts';
import type { Emphasis, DrawnNode, Drawing } from './drawing.client.ts';
import { paint } from './painter.client.ts';
import { onPaletteChange, readPalette } from './palette.client.ts';
import type { Palette } from './palette.client.ts';

/** What a reader does in the picture. */
interface Gestures {
  /** Presses a mark, or the ground. */
  readonly choose: (node: DrawnNode | undefined) => void;
}

/** A full drawing that takes longer than this, in milliseconds, is replaced by a copy while the picture moves. */
const SLOW = 9;
/** Milliseconds without movement after which the picture is drawn in full again. */
const REST = 140;
const CLOSEST = 6;
/** Distance from the edge of a mark at which it is still hit, in px. */
const REACH = 12;
const NO_EMPHASIS: Emphasis = { chosen: undefined, hovered: undefined, near: new Set(), path: [] };

/** The picture of the network on a canvas, with everything that moves it. */
export class NetworkCanvas {
  readonly #frame: HTMLElement;
  readonly #canvas = element('canvas');
  readonly #context: CanvasRenderingContext2D;
  readonly #zoom: ZoomBehavior<HTMLCanvasElement, unknown>;
  #palette: Palette;
  #drawing: Drawing = { nodes: [], byIndex: new Map(), lines: [], areas: [] };
  #tree: Quadtree<DrawnNode> = quadtree<DrawnNode>();
  #emphasis: Emphasis = NO_EMPHASIS;
  #at: ZoomTransform = zoomIdentity;
  #size = { width: 0, height: 0 };
  #took = 0;
  /** Where the picture was when it was last drawn in full, and a copy of that drawing while it is moved. */
  #drawnAt: ZoomTransform = zoomIdentity;
  #copy: HTMLCanvasElement | undefined;
  #pending = 0;
  #rest: number | undefined;
  #fitted = false;

  /** Puts the picture into `frame`, which has the size that the picture is to have; throws where there is no canvas. */
  constructor(frame: HTMLElement, { choose }: Gestures) {
    const context = this.#canvas.getContext('2d');
    if (!context) throw new Error('this browser has no canvas');
    this.#frame = frame;
    this.#context = context;
    this.#palette = readPalette(frame);
    this.#canvas.setAttribute('aria-hidden', 'true');
    frame.append(this.#canvas);
    this.#zoom = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([0.1, CLOSEST])
      .filter((event: Event) => this.#mayMove(event))
      .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
        this.#at = transform;
        this.#move();
      });
    select(this.#canvas).call(this.#zoom).on('dblclick.zoom', null);
    this.#canvas.addEventListener('click', (event) => choose(this.#nodeAt(event)));
    this.#canvas.addEventListener('pointermove', (event) => this.#hover(event));
    this.#canvas.addEventListener('pointerleave', () => this.#setHovered(undefined));
    onPaletteChange(() => {
      this.#palette = readPalette(frame);
      this.#redraw();
    });
    new ResizeObserver(() => this.#resize()).observe(frame);
    this.#resize();
  }

  /** Shows another stage; the picture stays where it is, and is fitted to the frame the first time. */
  show(drawing: Drawing, emphasis: Emphasis): void {
    this.#drawing = drawing;
    this.#tree = quadtree<DrawnNode>()
      .x(({ x }) => x)
      .y(({ y }) => y)
      .addAll([...drawing.nodes]);
    this.#emphasis = { ...emphasis, hovered: undefined };
    if (!this.#fitted && drawing.nodes.length > 0 && this.#size.width > 0) {
      this.#fitted = true;
      this.fit();
    }
    this.#draw();
  }

  /** Returns the entries that are drawn, for tests and for words. */
  get drawn(): readonly DrawnNode[] {
    return this.#drawing.nodes;
  }

  /** Brings all entries of the stage, or some, into the frame. */
  fit(nodes: readonly DrawnNode[] = this.#linkedOrAll()): void {
    const { width, height } = this.#size;
    if (nodes.length === 0 || width === 0) return;
    const [left, right] = [Math.min(...nodes.map(({ x }) => x)), Math.max(...nodes.map(({ x }) => x))];
    const [top, bottom] = [Math.min(...nodes.map(({ y }) => y)), Math.max(...nodes.map(({ y }) => y))];
    // Few entries are shown for the sake of their names, which need room too.
    const margin = Math.min(nodes.length < 40 ? 90 : 40, width / 6);
    const k = Math.min(
      (width - 2 * margin) / Math.max(right - left, 1),
      (height - 2 * margin) / Math.max(bottom - top, 1),
      nodes.length === 1 ? 1.5 : 2.5,
    );
    this.#go(
      zoomIdentity
        .translate(width / 2, height / 2)
        .scale(k)
        .translate(-(left + right) / 2, -(top + bottom) / 2),
    );
  }

  /** Zooms around the middle. */
  zoomBy(factor: number): void {
    this.#zoom.scaleBy(select(this.#canvas), factor);
  }

  /** Moves what is seen by parts of the frame: 0.25 is a quarter to the right or down. */
  panBy(across: number, down: number): void {
    const { width, height } = this.#size;
    this.#go(
      zoomIdentity.translate(this.#at.x - across * width, this.#at.y - down * height).scale(this.#at.k),
    );
  }

  #linkedOrAll(): readonly DrawnNode[] {
    const linked = this.#drawing.nodes.filter(({ item }) => item.links > 0);
    return linked.length > 0 ? linked : this.#drawing.nodes;
  }

  #go(to: ZoomTransform): void {
    this.#zoom.transform(select(this.#canvas), to);
  }

  /** The page scrolls under a wheel or one finger; the picture moves once it has the focus, with Ctrl, or by two fingers. */
  #mayMove(event: Event): boolean {
    if (event instanceof WheelEvent) return event.ctrlKey || this.#frame.contains(document.activeElement);
    // Browsers without touch do not know of such events.
    if ('TouchEvent' in window && event instanceof TouchEvent) return event.touches.length > 1;
    return !(event instanceof MouseEvent) || event.button === 0;
  }

  #nodeAt(event: MouseEvent): DrawnNode | undefined {
    const [x, y] = this.#at.invert(pointer(event, this.#canvas));
    const found = this.#tree.find(x, y, 40 / this.#at.k);
    if (!found) return undefined;
    const away = Math.hypot(found.x - x, found.y - y) * this.#at.k;
    return away <= radiusAt(found, this.#at.k) + REACH ? found : undefined;
  }

  #hover(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.buttons === 0)
      this.#setHovered(this.#nodeAt(event)?.item.index);
  }

  #setHovered(hovered: number | undefined): void {
    if (hovered === this.#emphasis.hovered) return;
    this.#emphasis = { ...this.#emphasis, hovered };
    this.#canvas.classList.toggle('pointing', hovered !== undefined);
    this.#redraw();
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    if (width === 0 || (width === this.#size.width && height === this.#size.height)) return;
    const before = this.#size;
    this.#size = { width, height };
    const density = Math.min(window.devicePixelRatio, 2);
    this.#canvas.width = width * density;
    this.#canvas.height = height * density;
    if (!this.#fitted || before.width === 0) {
      if (this.#drawing.nodes.length > 0) {
        this.#fitted = true;
        this.fit();
      }
    } else {
      // What was in the middle stays there.
      this.#go(
        zoomIdentity
          .translate(this.#at.x + (width - before.width) / 2, this.#at.y + (height - before.height) / 2)
          .scale(this.#at.k),
      );
    }
    this.#draw();
  }

  #redraw(): void {
    if (this.#pending !== 0) return;
    this.#pending = requestAnimationFrame(() => this.#draw());
  }

  /** While the picture moves, a slow one is moved as a copy and drawn in full when it comes to rest. */
  #move(): void {
    if (this.#took <= SLOW) {
      this.#redraw();
      return;
    }
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#redraw(), REST);
    if (this.#pending !== 0) return;
    this.#pending = requestAnimationFrame(() => {
      this.#pending = 0;
      this.#drawCopy();
    });
  }

  #drawCopy(): void {
    const copy = this.#copied();
    const { width, height } = this.#size;
    const k = this.#at.k / this.#drawnAt.k;
    this.#scale();
    this.#context.clearRect(0, 0, width, height);
    this.#context.drawImage(
      copy,
      this.#at.x - this.#drawnAt.x * k,
      this.#at.y - this.#drawnAt.y * k,
      width * k,
      height * k,
    );
  }

  #draw(): void {
    cancelAnimationFrame(this.#pending);
    this.#pending = 0;
    const { width } = this.#size;
    if (width === 0) return;
    const begun = performance.now();
    this.#scale();
    paint(this.#context, this.#size, this.#drawing, this.#at, this.#emphasis, this.#palette);
    this.#took = performance.now() - begun;
    this.#drawnAt = this.#at;
    this.#copy = undefined;
  }

  /** Returns a copy of the last full drawing, made when it is first needed, since most drawings are never moved. */
  #copied(): HTMLCanvasElement {
    if (this.#copy) return this.#copy;
    const copy = element('canvas');
    copy.width = this.#canvas.width;
    copy.height = this.#canvas.height;
    copy.getContext('2d')?.drawImage(this.#canvas, 0, 0);
    this.#copy = copy;
    return copy;
  }

  #scale(): void {
    const density = this.#canvas.width / this.#size.width;
    this.#context.setTransform(density, 0, 0, density, 0, 0);
  }
}

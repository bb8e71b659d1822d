import { LINE_HEIGHT, placeLabels } from '../../../core/label-placement.ts';
import type { LabelWish } from '../../../core/label-placement.ts';
import { radiusAt, roomAround } from './drawing.client.ts';
import type { Camera, Emphasis, Hull, DrawnNode } from './drawing.client.ts';
import type { Palette } from './palette.client.ts';
const LETTERS = 13;
/** Maximum number of names that are tried, the most important first. */
const MOST_NAMES = 50;
/** Maximum number of marks that names keep clear of; among more there is no room for names anyway. */
const MOST_MARKS = 1500;
/** Maximum number of names written even over marks, and the area for each of them in px². */
const MOST_NEEDED = 16;
const ROOM_FOR_ONE = 26_000;
const PATCH = 'patch ';

/** Writes the names of clusters and of entries where there is room for them, what is brought out first. */
export function paintNames(
  context: CanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
  hulls: readonly Hull[],
  seen: readonly DrawnNode[],
  camera: Camera,
  emphasis: Emphasis,
  palette: Palette,
  bringOut: boolean,
): void {
  const { k, x, y } = camera;
  const place = (node: DrawnNode) => ({
    x: node.x * k + x,
    y: node.y * k + y,
    radius: radiusAt(node, k),
  });
  const named = seen
    .filter((node) => !bringOut || weightOf(node, emphasis) >= NEAR)
    .sort((a, b) => weightOf(b, emphasis) - weightOf(a, emphasis))
    .slice(0, MOST_NAMES);
  // What matters most is named even where its name covers a mark; the picture would say nothing otherwise.
  const needed = Math.min(MOST_NEEDED, Math.round((width * height) / ROOM_FOR_ONE));
  const wishes = named.map((node, rank): LabelWish => ({
    id: String(node.item.index),
    text: node.item.name,
    ...place(node),
    must: rank < needed || weightOf(node, emphasis) >= CHOSEN,
    most: 2,
  }));
  const labels = placeLabels(
    [...hulls.map((hull, index) => patchWish(hull, index, k, { width, height })), ...wishes],
    seen.slice(0, MOST_MARKS).map(place),
    { width, height, size: LETTERS, lineWidth: 150, clear: 3 },
  );
  context.save();
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = palette.paper;
  for (const { id, lines, x: left, y: top, anchor } of labels) {
    const ofPatch = id.startsWith(PATCH);
    const strong = ofPatch || isChosen(Number(id), emphasis);
    context.font = `${strong ? 750 : 500} ${LETTERS}px ${palette.font}`;
    context.fillStyle = ofPatch ? palette.soft : palette.ink;
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    for (const [line, text] of lines.entries()) {
      const base = top + line * LETTERS * LINE_HEIGHT;
      context.strokeText(text, left, base);
      context.fillText(text, left, base);
    }
  }
  context.restore();
}

const CHOSEN = 1e6;
const NEAR = 1e4;

/** Returns how much an entry's name is wanted. */
function weightOf({ item: { index, links } }: DrawnNode, emphasis: Emphasis): number {
  return (isChosen(index, emphasis) ? CHOSEN : 0) + (emphasis.near.has(index) ? NEAR : 0) + links;
}

function isChosen(index: number, { chosen, hovered, path }: Emphasis): boolean {
  return index === chosen || index === hovered || path.includes(index);
}

/** A cluster is named at the side of it that looks away from the middle of the picture, where there is most room. */
function patchWish(
  { name, hull }: Hull,
  index: number,
  k: number,
  { width, height }: { readonly width: number; readonly height: number },
): LabelWish {
  const fromMiddle = ([x, y]: readonly [number, number]) => Math.hypot(x - width / 2, y - height / 2);
  const [outermost = [0, 0] as const] = [...hull].sort((a, b) => fromMiddle(b) - fromMiddle(a));
  return {
    id: `${PATCH}${index}`,
    text: name.toUpperCase(),
    x: outermost[0],
    y: outermost[1],
    radius: roomAround(k),
  };
}

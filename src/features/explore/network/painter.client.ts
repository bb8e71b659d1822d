import { group as groupBy } from 'd3-array';
import { polygonHull } from 'd3';
import type { Kind } from '../../../core/ids.ts';
import { KINDS } from '../../../core/ids.ts';
import { CORNERS } from '../../../ui/shapes.ts';
import { radiusAt, roomAround } from './drawing.client.ts';
import type { Camera, Emphasis, DrawnNode, Line, ClusterArea, Drawing } from './drawing.client.ts';
import { paintNames } from './node-names.client.ts';
import type { Palette } from './palette.client.ts';
/** How lines of each group are dashed, in pixels, in the order of the groups. */
export const DASHES: readonly (readonly number[])[] = [[], [9, 4], [9, 3, 1.5, 3], [4, 3], [1.5, 3]];
/** Maximum number of lines that are dashed; among more, dashes cannot be told apart, and take long to draw. */
const MOST_DASHED = 3000;
/** Maximum number of clusters that are named and shaded, and of entries in a picture that has shaded clusters. */
const MOST_AREAS = 14;
const MOST_ON_GROUND = 2000;
/** Maximum length of a line that is part of the shaded ground, in layout units. */
const LONGEST = 95;
/** Number of lines or marks drawn as one path. */
const PART = 250;
/** Width of the edge of a ground, in px. */
const EDGE = 0.75;

/** Draws a stage into a canvas of a size in pixels: patches, lines, marks, then names where there is room for them. */
export function paint(
  context: CanvasRenderingContext2D,
  size: { readonly width: number; readonly height: number },
  drawing: Drawing,
  camera: Camera,
  emphasis: Emphasis,
  palette: Palette,
): void {
  const { width, height } = size;
  context.clearRect(0, 0, width, height);
  const seen = drawing.nodes.filter(({ x, y, radius }) => {
    const [left, top] = [x * camera.k + camera.x, y * camera.k + camera.y];
    const room = radius * 2 + 20;
    return left > -room && left < width + room && top > -room && top < height + room;
  });
  const bringOut = emphasis.chosen !== undefined || emphasis.path.length > 0;
  const areas = drawing.areas.slice(0, MOST_AREAS);
  if (drawing.nodes.length <= MOST_ON_GROUND) paintAreas(context, areas, camera, palette);
  const hulls = areas.flatMap(({ name, nodes }) => {
    const hull = polygonHull(
      nodes.map((node) => [node.x * camera.k + camera.x, node.y * camera.k + camera.y]),
    );
    return hull ? [{ name, hull }] : [];
  });
  paintLines(context, drawing.lines, camera, emphasis, palette, bringOut);
  paintMarks(context, seen, camera, emphasis, palette, bringOut);
  paintNames(context, size, bringOut ? [] : hulls, seen, camera, emphasis, palette, bringOut);
}

/** The ground of each cluster: what is near one of its marks or of the lines between them, the smaller clusters on top. */
function paintAreas(
  context: CanvasRenderingContext2D,
  areas: readonly ClusterArea[],
  camera: Camera,
  palette: Palette,
): void {
  const room = roomAround(camera.k);
  context.save();
  context.lineCap = 'round';
  for (const area of areas) {
    paintGround(context, area, camera, room + EDGE, palette.line);
    paintGround(context, area, camera, room, palette.sunk);
  }
  context.restore();
}

function paintGround(
  context: CanvasRenderingContext2D,
  { nodes, lines }: ClusterArea,
  { k, x, y }: Camera,
  room: number,
  colour: string,
): void {
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 2 * room;
  context.beginPath();
  for (const { a, b } of lines) {
    // A long line would cut through what belongs to others.
    if (Math.hypot(a.x - b.x, a.y - b.y) > LONGEST) continue;
    context.moveTo(a.x * k + x, a.y * k + y);
    context.lineTo(b.x * k + x, b.y * k + y);
  }
  // A line to where it began is a dot as wide as the line.
  for (const node of nodes) {
    context.moveTo(node.x * k + x, node.y * k + y);
    context.lineTo(node.x * k + x, node.y * k + y);
  }
  context.stroke();
}

function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly Line[],
  camera: Camera,
  emphasis: Emphasis,
  palette: Palette,
  bringOut: boolean,
): void {
  const { chosen, path } = emphasis;
  const steps = new Set(path.slice(1).map((item, step) => pairOf(item, path[step] ?? item)));
  const isOwn = ({ a, b }: Line) =>
    path.length > 0
      ? steps.has(pairOf(a.item.index, b.item.index))
      : chosen !== undefined && (a.item.index === chosen || b.item.index === chosen);
  const rest = bringOut ? lines.filter((line) => !isOwn(line)) : lines;
  const own = bringOut ? lines.filter(isOwn) : [];
  context.save();
  context.strokeStyle = palette.line;
  context.globalAlpha = bringOut ? 0.35 : 0.75;
  context.lineWidth = 1;
  strokeByGroup(context, rest, camera);
  context.globalAlpha = 1;
  context.strokeStyle = palette.ink;
  context.lineWidth = 2;
  strokeByGroup(context, own, camera);
  context.restore();
}

function pairOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function strokeByGroup(context: CanvasRenderingContext2D, lines: readonly Line[], camera: Camera): void {
  const dashed = lines.length <= MOST_DASHED;
  const { k, x, y } = camera;
  for (const [group, dash] of DASHES.entries()) {
    if (dashed) context.setLineDash([...dash]);
    const own = lines.filter((line) => line.group === group);
    inParts(own, (some) => {
      context.beginPath();
      for (const { a, b } of some) {
        context.moveTo(a.x * k + x, a.y * k + y);
        context.lineTo(b.x * k + x, b.y * k + y);
      }
      context.stroke();
    });
  }
  context.setLineDash([]);
}

/** Hands on a list part by part: to draw a path takes much longer than its halves. */
function inParts<T>(all: readonly T[], draw: (some: readonly T[]) => void): void {
  for (let from = 0; from < all.length; from += PART) draw(all.slice(from, from + PART));
}

function paintMarks(
  context: CanvasRenderingContext2D,
  nodes: readonly DrawnNode[],
  { k, x, y }: Camera,
  { chosen, hovered, near, path }: Emphasis,
  palette: Palette,
  bringOut: boolean,
): void {
  const isOut = ({ item: { index } }: DrawnNode) =>
    !bringOut || index === chosen || (path.length > 0 ? path.includes(index) : near.has(index));
  context.save();
  context.lineWidth = 1.5;
  // A rim parts marks that touch; where there are very many, none would be left between the rims.
  const rimmed = nodes.length <= MOST_ON_GROUND;
  const sorts = groupBy(nodes, (node) => `${isOut(node)} ${isHollow(node)} ${node.item.kind}`);
  for (const out of [false, true]) {
    context.globalAlpha = out ? 1 : 0.3;
    for (const kind of KINDS) {
      for (const hollow of [false, true]) {
        context.fillStyle = hollow ? palette.paper : palette.kinds[kind];
        context.strokeStyle = hollow ? palette.kinds[kind] : palette.paper;
        inParts(sorts.get(`${out} ${hollow} ${kind}`) ?? [], (some) => {
          context.beginPath();
          for (const node of some) trace(context, kind, node.x * k + x, node.y * k + y, radiusAt(node, k));
          if (!hollow && rimmed) context.stroke();
          context.fill();
          if (hollow) context.stroke();
        });
      }
    }
  }
  context.strokeStyle = palette.ink;
  for (const node of nodes) {
    const [left, top, radius] = [node.x * k + x, node.y * k + y, radiusAt(node, k)];
    context.globalAlpha = isOut(node) ? 1 : 0.3;
    if (node.state === 'closed') cross(context, left, top, radius);
    const { index } = node.item;
    if (
      index === chosen ||
      index === hovered ||
      (path.length > 0 && (index === path[0] || index === path.at(-1)))
    ) {
      context.beginPath();
      context.lineWidth = index === hovered && index !== chosen ? 1.5 : 2.5;
      context.arc(left, top, radius + 5, 0, 2 * Math.PI);
      context.stroke();
    }
  }
  context.restore();
}

/** What has closed, or is not known to have been there, is an outline alone. */
function isHollow({ state }: DrawnNode): boolean {
  return state !== 'open';
}

function cross(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  const half = Math.max(3, radius * 0.75);
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x - half, y - half);
  context.lineTo(x + half, y + half);
  context.moveTo(x + half, y - half);
  context.lineTo(x - half, y + half);
  context.stroke();
}

function trace(context: CanvasRenderingContext2D, kind: Kind, x: number, y: number, radius: number): void {
  const corners = CORNERS[kind];
  if (!corners) {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  for (const [place, [dx, dy]] of corners.entries()) {
    if (place === 0) context.moveTo(x + dx * radius, y + dy * radius);
    else context.lineTo(x + dx * radius, y + dy * radius);
  }
  context.closePath();
}

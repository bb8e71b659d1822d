/** A name to write beside a round mark. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  /** Middle and size of the mark. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Write it even where it covers a mark. */
  readonly must?: boolean;
  /** Left out if it takes more lines than this; 2 unless told. */
  readonly most?: number;
}

/** A name in its place: each line is centred on, begins or ends at `x`; `y` is the baseline of the first. */
export interface Label {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The picture and its letters, all in the picture's unit. */
interface LabelFrame {
  readonly width: number;
  readonly height: number;
  /** Size of the font. */
  readonly size: number;
  /** Longer lines are broken at a space. */
  readonly lineWidth: number;
  /** Names keep this far from marks of others, so that nobody takes them for theirs. */
  readonly clear: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Distance of two lines, in sizes of the font. */
export const LINE_HEIGHT = 1.15;
const GAP = 4;

/**
 * Returns places for as many names as fit without covering each other, a mark, or the edge of the picture. The first
 * names have the first choice; a name of too many lines is not written unless it must be.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly Pick<LabelWish, 'x' | 'y' | 'radius'>[],
  frame: LabelFrame,
): readonly Label[] {
  const taken: Box[] = [];
  const around = marks.map((mark) => ({ mark, box: boxOf(mark, frame.clear) }));
  return wishes.flatMap((wish) => {
    const lines = broken(wish.text, frame);
    if (lines.length > (wish.most ?? 2) && wish.must !== true) return [];
    const open = placesFor(wish, lines, frame).filter(
      ({ box }) => within(box, frame) && !taken.some((other) => overlap(box, other) > 0),
    );
    if (open.length === 0) return [];
    // Only few of the marks lie where the name may come to stand.
    const reach = hullOf(open.map(({ box }) => box));
    const near = around.flatMap(({ mark, box }) =>
      overlap(reach, box) === 0 ? [] : mark.x === wish.x && mark.y === wish.y ? boxOf(mark, 0) : box,
    );
    const [best] = open
      .map((choice) => ({ ...choice, cost: near.reduce((sum, box) => sum + overlap(choice.box, box), 0) }))
      .sort((a, b) => a.cost - b.cost);
    if (!best || (best.cost > 0 && wish.must !== true)) return [];
    taken.push(best.box);
    return [best.label];
  });
}

function hullOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function boxOf({ x, y, radius }: Pick<LabelWish, 'x' | 'y' | 'radius'>, clear: number): Box {
  const half = radius + clear;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** Returns about how wide a text is: the font is not there when pictures are drawn, so letters are taken by their sort. */
export function textWidth(text: string, size: number): number {
  const widths = Array.from(text, (letter) =>
    /[mwMW@%&]/.test(letter)
      ? 0.86
      : /[A-Z0-9]/.test(letter)
        ? 0.66
        : /[iljtfrI .,’'():-]/.test(letter)
          ? 0.36
          : 0.57,
  );
  return size * widths.reduce((sum, width) => sum + width, 0);
}

/** Breaks a text into as few lines as will do; two lines alike read better than a full one and a rest. */
function broken(text: string, { size, lineWidth }: LabelFrame): string[] {
  const full = filled(text, size, lineWidth);
  for (let part = 0.55; part < 1; part += 0.15) {
    const lines = filled(text, size, part * lineWidth);
    if (lines.length === full.length) return lines;
  }
  return full;
}

function filled(text: string, size: number, lineWidth: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= lineWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Beside the mark first, on the side away from the middle of the picture; then below, above and at its corners. */
function placesFor(
  { id, x, y, radius }: LabelWish,
  lines: readonly string[],
  { size, width: full }: LabelFrame,
): { readonly box: Box; readonly label: Label }[] {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = lines.length * size * LINE_HEIGHT;
  const away = radius + GAP;
  const corner = radius * 0.7 + GAP / 2;
  const at = (anchor: Label['anchor'], at: number, top: number) => {
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    return {
      box: { left, right: left + width, top, bottom: top + height },
      label: { id, lines, x: Math.round(at), y: Math.round(top + size * 0.9), anchor },
    };
  };
  const right = at('start', x + away, y - height / 2);
  const left = at('end', x - away, y - height / 2);
  return [
    ...(x < full / 2 - 1 ? [left, right] : [right, left]),
    at('middle', x, y + away - 1),
    at('middle', x, y - away - height + 1),
    at('start', x + corner, y + corner - 2),
    at('start', x + corner, y - corner - height + 2),
    at('end', x - corner, y + corner - 2),
    at('end', x - corner, y - corner - height + 2),
    ...[-1, 1].flatMap((side) => [
      at('middle', x + (side * width) / 4, y + away - 1),
      at('middle', x + (side * width) / 4, y - away - height + 1),
    ]),
  ];
}

function within({ left, right, top, bottom }: Box, { width, height }: LabelFrame): boolean {
  return left >= 1 && right <= width - 1 && top >= 0 && bottom <= height;
}

/** Returns the area that two boxes share. */
function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** A point of a picture, in the picture's unit. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

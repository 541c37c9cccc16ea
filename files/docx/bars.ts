/** The bars of a chart as a picture; their names and figures stand below it as text. */
import type { BarChart } from "../../src/papers/document";
import { Canvas } from "./png";

const WIDTH = 1160;
const HEIGHT = 400;
const GRID_STEP = 0.25;
/** A figure far above this is a fault of the data, and must not squeeze the other bars flat. */
const HIGHEST = 2;
const LINE = 2;
const ROOM_ABOVE = 16;

export const VALUE_COLOUR = "#2F5597";
export const SCHEDULED_COLOUR = "#BFBFBF";
const PALETTE = ["#FFFFFF", "#D9D9D9", "#595959", VALUE_COLOUR, SCHEDULED_COLOUR];
const [GRID, AXIS, VALUE, SCHEDULED] = [1, 2, 3, 4] as const;

/** Height divided by width. */
export const BARS_SHAPE = HEIGHT / WIDTH;

/** One part of the same width for each pair of bars. */
export function barsPng({ bars }: BarChart): Uint8Array {
  const canvas = new Canvas(WIDTH, HEIGHT, PALETTE);
  const highest = Math.max(1, ...bars.flatMap(({ value, scheduled }) => [value ?? 0, scheduled]));
  const top = Math.min(HIGHEST, Math.ceil(highest / GRID_STEP) * GRID_STEP);
  const yOf = (ratio: number) =>
    HEIGHT - LINE - (Math.max(0, Math.min(top, ratio)) / top) * (HEIGHT - LINE - ROOM_ABOVE);
  for (let ratio = GRID_STEP; ratio <= top; ratio += GRID_STEP) {
    canvas.fill(0, yOf(ratio), WIDTH, LINE, GRID);
  }
  const room = WIDTH / bars.length;
  const bar = room * 0.24;
  bars.forEach(({ value, scheduled }, index) => {
    const middle = (index + 0.5) * room;
    const draw = (left: number, ratio: number, colour: number) =>
      canvas.fill(left, yOf(ratio), bar, HEIGHT - yOf(ratio), colour);
    if (value !== null) draw(middle - bar - 4, value, VALUE);
    draw(middle + 4, scheduled, SCHEDULED);
  });
  canvas.fill(0, HEIGHT - LINE, WIDTH, LINE, AXIS);
  return canvas.png();
}

/** Pictures made of rectangles, as PNG: no canvas, no fonts, the same bytes everywhere. */
import { zlibSync } from "fflate";
import { crc32 } from "../package/crc32";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PALETTE_COLOURS = 3;
const BITS = 8;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** A drawing of few colours; what is drawn later covers what was drawn before. */
export class Canvas {
  private readonly pixels: Uint8Array;

  /** @param palette "#RRGGBB" each; the first is the ground */
  constructor(
    readonly width: number,
    readonly height: number,
    private readonly palette: readonly string[],
  ) {
    this.pixels = new Uint8Array(width * height);
  }

  fill(left: number, top: number, width: number, height: number, colour: number): void {
    const from = Math.max(0, Math.round(left));
    const to = Math.min(this.width, Math.round(left + width));
    const last = Math.min(this.height, Math.round(top + height));
    for (let y = Math.max(0, Math.round(top)); y < last; y++) {
      if (to > from) this.pixels.fill(colour, y * this.width + from, y * this.width + to);
    }
  }

  png(): Uint8Array {
    const header = new Uint8Array(13);
    const view = new DataView(header.buffer);
    view.setUint32(0, this.width);
    view.setUint32(4, this.height);
    header.set([BITS, PALETTE_COLOURS], 8);
    // Every line starts with a byte that says how it is filtered: not at all.
    const lines = new Uint8Array((this.width + 1) * this.height);
    for (let y = 0; y < this.height; y++) {
      lines.set(this.pixels.subarray(y * this.width, (y + 1) * this.width), y * (this.width + 1) + 1);
    }
    const colours = this.palette.flatMap((hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)));
    const parts = [
      Uint8Array.from(SIGNATURE),
      chunk("IHDR", header),
      chunk("PLTE", Uint8Array.from(colours)),
      chunk("IDAT", zlibSync(lines, { level: 9 })),
      chunk("IEND", new Uint8Array()),
    ];
    const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
    parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
    return all;
  }
}

/** The pictures of a file, decoded when they first come into view. */
import { DEFAULT_LIMITS } from "../../../files/limits";
import { OfficePackage } from "../../../files/package/package";
import type { Image } from "../../../src/workbook/appearance";
import { imageSize } from "./image-size";

/** Decoded, each pixel takes four bytes; a photo of a telephone has 12 million. */
const MOST_PIXELS = 50_000_000;
/** Of all that were in view at any time. */
const MOST_TOGETHER = 200_000_000;

type State = ImageBitmap | "decoding" | "impossible";

export class Pictures {
  private readonly states = new Map<string, State>();
  private pkg: OfficePackage | null = null;
  private pixels = 0;

  /** @param redraw called when a picture can be drawn that could not before */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly redraw: () => void,
  ) {}

  /** "decoding" for one that comes soon, "impossible" for one that a browser cannot draw. */
  get({ part }: Image): State {
    const known = this.states.get(part);
    if (known) return known;
    const bytes = this.drawable(part);
    this.states.set(part, bytes ? "decoding" : "impossible");
    if (bytes) void this.decode(part, bytes);
    return this.states.get(part)!;
  }

  dispose(): void {
    for (const state of this.states.values()) if (typeof state === "object") state.close();
    this.states.clear();
  }

  private drawable(part: string): Uint8Array<ArrayBuffer> | null {
    try {
      this.pkg ??= new OfficePackage(this.bytes, DEFAULT_LIMITS);
      const bytes = this.pkg.read(part).slice();
      const size = imageSize(bytes);
      if (!size || size.width * size.height > MOST_PIXELS) return null;
      this.pixels += size.width * size.height;
      return this.pixels > MOST_TOGETHER ? null : bytes;
    } catch {
      // The part is missing or damaged: it is shown as what cannot be drawn.
      return null;
    }
  }

  private async decode(part: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const bitmap = await createImageBitmap(new Blob([bytes])).catch(() => null);
    if (!this.states.has(part)) bitmap?.close();
    else {
      this.states.set(part, bitmap ?? "impossible");
      this.redraw();
    }
  }
}

/** The records of an .xls workbook (BIFF8, [MS-XLS]), as far as its looks need them. */

export interface BiffRecord {
  readonly type: number;
  /** The record's data; what lies beyond it reads as 0. */
  readonly data: RecordData;
}

export class RecordData {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly start: number,
    readonly size: number,
  ) {}

  u8(at: number): number {
    return at < this.size ? (this.bytes[this.start + at] ?? 0) : 0;
  }

  u16(at: number): number {
    return this.u8(at) | (this.u8(at + 1) << 8);
  }

  u32(at: number): number {
    return (this.u16(at) | (this.u16(at + 2) << 16)) >>> 0;
  }

  /** A string of up to 255 characters, of one or two bytes each. */
  shortText(at: number): string {
    const length = this.u8(at);
    const isWide = (this.u8(at + 1) & 1) !== 0;
    const codes = Array.from({ length }, (_, i) => (isWide ? this.u16(at + 2 + i * 2) : this.u8(at + 2 + i)));
    return String.fromCharCode(...codes);
  }
}

const BOF = 0x0809;
const EOF = 0x000a;

export class RecordStream {
  private readonly whole: RecordData;
  /** Parts do not overlap: together they are no longer than the stream, or the file was made to harm. */
  private left: number;

  constructor(private readonly bytes: Uint8Array) {
    this.whole = new RecordData(bytes, 0, bytes.length);
    this.left = bytes.length;
  }

  /** The records of the part that begins there, up to its end; those of charts inside it are left out. */
  *from(offset: number): Generator<BiffRecord> {
    let depth = 0;
    for (let at = offset; at + 4 <= this.bytes.length && this.left > 0;) {
      const type = this.whole.u16(at);
      const size = this.whole.u16(at + 2);
      if (type === BOF) depth++;
      else if (type === EOF) depth--;
      if (depth <= 0) return;
      if (depth === 1) yield { type, data: new RecordData(this.bytes, at + 4, size) };
      at += 4 + size;
      this.left -= 4 + size;
    }
  }
}

/** Only the version since Excel 97; older files are read without their looks. */
export function isBiff8(stream: Uint8Array): boolean {
  const whole = new RecordData(stream, 0, stream.length);
  return whole.u16(0) === BOF && whole.u16(4) === 0x0600;
}

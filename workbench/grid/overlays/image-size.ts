/** How large a picture is, by the first bytes of the kinds that browsers draw; without decoding it. */

interface Size {
  readonly width: number;
  readonly height: number;
}

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** null for other kinds (pictures of Windows' own, for one), and for what breaks off. */
export function imageSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 26) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // PNG, GIF, BMP
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (starts(bytes, 0x47, 0x49, 0x46))
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (starts(bytes, 0x42, 0x4d))
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
  return starts(bytes, 0xff, 0xd8) ? jpegSize(view) : null;
}

/** In the first frame's header, some segments on; three numbers of that series mean other things. */
function jpegSize(view: DataView): Size | null {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/**
 * SHA-256 (FIPS 180-4). The browser's own is there only on https and on this machine; many an intranet serves plain
 * http, and a file must have the same fingerprint there.
 */
const { floor } = Math;

/** The first 32 bits of the fractional parts of these roots of the first primes. */
function rootsOfPrimes(count: number, root: 1 | 2): Uint32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return Uint32Array.from(primes, (prime) => {
    const whole = root === 1 ? Math.sqrt(prime) : Math.cbrt(prime);
    return (whole - floor(whole)) * 0x1_0000_0000;
  });
}

const START = rootsOfPrimes(8, 1);
const ROUND = rootsOfPrimes(64, 2);
const BLOCK = 64;

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message, a one bit, zeros, its length in bits: a whole number of blocks. */
function padded(bytes: Uint8Array): Uint8Array {
  const size = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK;
  const all = new Uint8Array(size);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const end = new DataView(all.buffer);
  end.setUint32(size - 8, floor(bytes.length / 0x2000_0000));
  end.setUint32(size - 4, bytes.length << 3);
  return all;
}

function mix(state: Uint32Array, words: Uint32Array): void {
  for (let i = 16; i < 64; i++) {
    const [a, b] = [words[i - 15]!, words[i - 2]!];
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    words[i] = words[i - 16]! + s0 + words[i - 7]! + s1;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + ROUND[i]! + words[i]!) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = state[i]! + word));
}

/** Hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  const all = new DataView(padded(bytes).buffer);
  const state = START.slice();
  const words = new Uint32Array(64);
  for (let block = 0; block < all.byteLength; block += BLOCK) {
    for (let i = 0; i < 16; i++) words[i] = all.getUint32(block + i * 4);
    mix(state, words);
  }
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

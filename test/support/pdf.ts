/** Printed pages as LibreOffice writes them: their size, the sizes of their letters, their words. Needs poppler-utils. */
import { execFileSync } from "node:child_process";
import { inflateSync } from "node:zlib";

export interface PrintedPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Of the smallest letter on the page, in points; Infinity on a page without any. */
  readonly smallest: number;
  /** In the order in which it was printed, so that a cell's lines follow each other; without white space. */
  readonly text: string;
}

type Matrix = readonly [number, number, number, number];
const UPRIGHT: Matrix = [1, 0, 0, 1];

const times = ([a, b, c, d]: Matrix, [e, f, g, h]: Matrix): Matrix => [
  a * e + b * g,
  a * f + b * h,
  c * e + d * g,
  c * f + d * h,
];
/** By which a matrix makes letters taller. */
const heightOf = ([, , c, d]: Matrix) => Math.hypot(c, d);

const NUMBER = "(-?[\\d.]+)";
const OPERATORS = new RegExp(
  [
    `${`${NUMBER}\\s+`.repeat(4)}-?[\\d.]+\\s+-?[\\d.]+\\s+(cm|Tm)\\b`,
    `/F\\d+\\s+${NUMBER}\\s+Tf\\b`,
    "(?<![\\w/])(q|Q|BT|TJ|Tj)(?!\\w)",
  ].join("|"),
  "g",
);

function smallestLetter(content: string): number {
  let smallest = Infinity;
  let [page, text, size] = [UPRIGHT, UPRIGHT, 0];
  const saved: Matrix[] = [];
  for (const [, a, b, c, d, matrix, font, operator] of content.matchAll(OPERATORS)) {
    const given = [a, b, c, d].map(Number) as unknown as Matrix;
    if (matrix === "cm") page = times(given, page);
    else if (matrix === "Tm") text = given;
    else if (font !== undefined) size = Number(font);
    else if (operator === "q") saved.push(page);
    else if (operator === "Q") page = saved.pop() ?? UPRIGHT;
    else if (operator === "BT") text = UPRIGHT;
    else smallest = Math.min(smallest, size * heightOf(text) * heightOf(page));
  }
  return smallest;
}

const PAGE = /\/Type\/Page\/[^]*?\/MediaBox\[([^\]]*)\][^]*?\/Contents (\d+) 0 R/g;

export function printedPages(pdf: Uint8Array): PrintedPage[] {
  const bytes = Buffer.from(pdf);
  const source = bytes.toString("latin1");
  const words = execFileSync("pdftotext", ["-raw", "-", "-"], { input: bytes, encoding: "utf8" }).split("\f");
  return [...source.matchAll(PAGE)].map(([, box, contents], index): PrintedPage => {
    const [, , width, height] = box!.trim().split(/\s+/).map(Number);
    const object = source.indexOf(`\n${contents} 0 obj`);
    const from = /stream\r?\n/g;
    from.lastIndex = object;
    from.exec(source);
    const content = inflateSync(bytes.subarray(from.lastIndex, source.indexOf("endstream", from.lastIndex)));
    return {
      width: width!,
      height: height!,
      smallest: smallestLetter(content.toString("latin1")),
      text: words[index]!.replace(/\s+/g, ""),
    };
  });
}

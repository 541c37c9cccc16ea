/** The Word document of a paper, and the picture in it. */
import { unzlibSync, strFromU8, unzipSync } from "fflate";
import { barsPng } from "../../files/docx/bars";
import { Canvas } from "../../files/docx/png";
import { writeDocx } from "../../files/docx/write-docx";
import { crc32 } from "../../files/package/crc32";
import type { BarChart } from "../../src/papers/document";
import { papersOf } from "../papers/papers-of";
import { readSample } from "../support/samples";

const paper = async () => papersOf(await readSample("longgang-cost-station-2021")).paper;
const partsOf = async () => unzipSync(await writeDocx(await paper()));
const textOf = (parts: Record<string, Uint8Array>, name: string) => strFromU8(parts[name]!);

test("the same paper gives the same bytes, whatever the moment", async () => {
  const first = await writeDocx(await paper());
  jest.useFakeTimers({
    now: new Date("2031-01-02"),
    doNotFake: ["setImmediate", "nextTick", "queueMicrotask"],
  });
  try {
    expect(Buffer.compare(await writeDocx(await paper()), first)).toBe(0);
  } finally {
    jest.useRealTimers();
  }
  const core = textOf(unzipSync(first), "docProps/core.xml");
  expect(core.match(/2024-03-05T00:00:00Z/g)).toHaveLength(2);
});

test("A4, the margins, fonts and lines of an official paper", async () => {
  const parts = await partsOf();
  const document = textOf(parts, "word/document.xml");
  expect(/<w:pgSz [^>]*>/.exec(document)![0]).toContain(`w:w="11906" w:h="16838"`);
  const margins = /<w:pgMar [^>]*>/.exec(document)![0];
  for (const margin of ['w:top="2098"', 'w:bottom="1984"', 'w:left="1587"', 'w:right="1474"'])
    expect(margins).toContain(margin);
  const styles = textOf(parts, "word/styles.xml");
  const body = /<w:style [^>]*w:styleId="PaperBody".*?<\/w:style>/s.exec(styles)![0];
  expect(body).toContain('w:line="560" w:lineRule="exact"');
  expect(body).toContain('w:firstLineChars="200"');
  expect(body).toContain('w:eastAsia="仿宋"');
  expect(body).toContain('<w:sz w:val="32"/>');
});

test("tables repeat their heads; the word 草稿 is on every page, the number on all but cover and contents", async () => {
  const parts = await partsOf();
  const document = textOf(parts, "word/document.xml");
  // Eight tables with a caption, and the three rows above the annexed score sheet.
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(11);
  const all = (kind: RegExp) =>
    Object.keys(parts)
      .filter((name) => kind.test(name))
      .sort()
      .map((name) => textOf(parts, name));
  expect(all(/^word\/header\d+\.xml$/).every((text) => text.includes("草稿"))).toBe(true);
  const [cover, ...pages] = all(/^word\/footer\d+\.xml$/).map((text) => /— .*PAGE.* —/s.test(text));
  expect(cover).toBe(false);
  expect(pages).toEqual([true, true, true]);
  expect(document.match(/<w:pgNumType [^>]*>/g)!.filter((type) => type.includes('w:start="1"'))).toHaveLength(
    1,
  );
});

test("what is for people to write is yellow, what is to be checked is red", async () => {
  const document = textOf(await partsOf(), "word/document.xml");
  const runs = document.match(/<w:r>.*?<\/w:r>/gs)!;
  const those = (text: string) => runs.filter((run) => run.includes(text));
  expect(those("〔请填写〕").every((run) => run.includes('<w:highlight w:val="yellow"/>'))).toBe(true);
  const checks = those("〔须先核对或改正");
  expect(checks.length).toBeGreaterThan(0);
  expect(checks.every((run) => run.includes('<w:color w:val="C00000"/>'))).toBe(true);
});

interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): number;
}

/** Reads what Canvas writes: one byte a pixel, lines unfiltered; every chunk's sum is checked. */
function decode(png: Uint8Array): Picture {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length;) {
    const size = view.getUint32(at);
    const body = png.subarray(at + 4, at + 8 + size);
    expect(view.getUint32(at + 8 + size)).toBe(crc32(body));
    chunks.set(strFromU8(body.subarray(0, 4)), body.subarray(4));
    at += 12 + size;
  }
  const header = chunks.get("IHDR")!;
  const [width, height] = [0, 4].map((at) => new DataView(header.buffer, header.byteOffset).getUint32(at));
  const pixels = unzlibSync(chunks.get("IDAT")!);
  return { width: width!, height: height!, at: (x, y) => pixels[y * (width! + 1) + 1 + x]! };
}

test("a canvas fills rectangles, cut at its edges, later ones on top", () => {
  const canvas = new Canvas(4, 3, ["#FFFFFF", "#FF0000", "#0000FF"]);
  canvas.fill(1, 1, 10, 10, 1);
  canvas.fill(-5, 2, 7, 1, 2);
  const { width, height, at } = decode(canvas.png());
  expect([width, height]).toEqual([4, 3]);
  expect([0, 1, 2].map((y) => [0, 1, 2, 3].map((x) => at(x, y)))).toEqual([
    [0, 0, 0, 0],
    [0, 1, 1, 1],
    [2, 2, 1, 1],
  ]);
});

const chartOf = (...values: (number | null)[]): BarChart => ({
  caption: "",
  legend: { value: "", scheduled: "" },
  bars: values.map((value, index) => ({ value, scheduled: (index + 1) / 4, labels: [] })),
});

/** Heights of the bars of progress, in pixels. */
function heights(chart: BarChart): number[] {
  const { width, height, at } = decode(barsPng(chart));
  return chart.bars.map((_, index) => {
    const x = Math.round((index + 0.5) * (width / chart.bars.length) - 40);
    return [...Array(height).keys()].filter((y) => at(x, y) === 3).length;
  });
}

test("bars are as high as their progress; a missing one is not drawn, an absurd one does not flatten the others", () => {
  const [first = 0, second = 0, third, fourth = 0] = heights(chartOf(0.25, 0.5, null, 1));
  expect(third).toBe(0);
  expect(second / first).toBeCloseTo(2, 1);
  expect(fourth / first).toBeCloseTo(4, 1);
  const [low = 0, absurd = 0] = heights(chartOf(0.5, 70));
  expect(absurd / low).toBeCloseTo(4, 1);
});

test("texts are texts: markup is shown as it is, what XML cannot hold is left out", async () => {
  const text = 'a\u0001b\uffff<w:p>&"\uD800\ufffe';
  const parts = unzipSync(
    await writeDocx({
      title: text,
      header: text,
      date: { year: 2024, month: 1, day: 1 },
      blocks: [
        { kind: "paragraph", runs: [{ text }] },
        { kind: "heading", level: 1, text },
      ],
    }),
  );
  const texts = textOf(parts, "word/document.xml").match(/<w:t [^>]*>[^<]*<\/w:t>/g)!;
  expect(texts).toHaveLength(2);
  for (const each of texts) expect(each).toContain(">ab&lt;w:p&gt;&amp;&quot;\ufffd<");
});

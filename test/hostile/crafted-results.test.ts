/** Results of a season come from other machines and lie in shared folders: anyone may have written a line of them. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FileResult } from "../../src/bureau/result";
import { resultsIn } from "../../src/bureau/result-lines";
import { folderWith, run, SHEET_2021 } from "../cli/support";

let cwd: string;
let header: string;
let sound: FileResult;
beforeAll(async () => {
  cwd = folderWith({ "各单位/表.xlsx": SHEET_2021 });
  await run(["bureau", "各单位", "--out", "结果"], { cwd });
  const lines = readFileSync(join(cwd, "结果/汇总.jsonl"), "utf8").split("\n");
  header = lines[0]!;
  sound = JSON.parse(lines[1]!) as FileResult;
});

const withUnit = (change: object) => ({ ...sound, units: [{ ...sound.units[0]!, ...change }] });

test.each<[string, () => unknown]>([
  ["a unit of nothing", () => ({ ...sound, units: [{}] })],
  ["units that are no list", () => ({ ...sound, units: 5 })],
  ["a file without a name", () => ({ ...sound, file: 5 })],
  ["a problem without words", () => ({ ...sound, units: [], problem: { code: "x", zh: 5, en: null } })],
  ["a finding of nothing", () => withUnit({ findings: [null] })],
  ["a score beyond numbers", () => withUnit({ stated: "1e999" })],
  ["an unknown severity", () => withUnit({ counts: { error: 1 } })],
  ["a list", () => []],
  ["the name of the language's own", () => ({ ["__proto__"]: sound })],
  ["a paper without a name", () => ({ paper: { a: 1 }, sha256: [] })],
])("%s is no line of results", async (name, line) => {
  const text = `${header}\n${JSON.stringify(line())}\n`;
  expect(resultsIn(text)).toBeNull();
  writeFileSync(join(cwd, "坏.jsonl"), text);
  const { status, stderr } = await run(["bureau", "--merge", "坏.jsonl", "--out", name], { cwd });
  expect([status, stderr]).toEqual([2, expect.stringContaining("坏.jsonl 不是汇总结果")]);
});

test("what a later version adds is no fault", () => {
  const line = withUnit({ later: [1] });
  expect(resultsIn(`${header}\n${JSON.stringify(line)}\n`)).toEqual([line]);
});

test.each(["../私人.txt", "退回意见/../../私人.txt", "..\\私人.txt"])(
  "a paper called %s is not taken away as an old one",
  async (paper) => {
    writeFileSync(join(cwd, "私人.txt"), "重要");
    const sha256 = createHash("sha256").update("重要").digest("hex");
    const list = join(cwd, "结果/汇总.jsonl");
    const before = readFileSync(list, "utf8");
    writeFileSync(list, `${before}${JSON.stringify({ paper, sha256 })}\n`);
    const { status } = await run(["bureau", "各单位", "--out", "结果", "--resume"], { cwd });
    expect([status, existsSync(join(cwd, "私人.txt"))]).toEqual([1, true]);
    writeFileSync(list, before);
  },
);

/** Cells and file names that hold what terminals obey. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { colouring, jsonText, terminal } from "../../cli/terminal";
import { folderWith, run, SAMPLES } from "./support";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";

const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/;

function written(write: (to: ReturnType<typeof terminal>) => void): string {
  const texts: string[] = [];
  write(terminal({ write: (text) => void texts.push(text), isTerminal: true, columns: 80 }));
  return texts.join("");
}

test("control characters are shown, tabs and line feeds kept", () => {
  const text = "甲\u001b[31m\u0007\u007f\u009b2J\t乙\r\n";
  expect(written((to) => to.write(text))).toBe("甲␛[31m␇␡\ufffd2J\t乙␍\n");
});

test("our own colours get through, around what must not", () => {
  const red = colouring((text) => `\u001b[31m${text}\u001b[39m`);
  expect(written((to) => to.write(red("错\u001b[5m")))).toBe("\u001b[31m错␛[5m\u001b[39m");
});

test("our own line is cleared", () => {
  expect(written((to) => to.clearLine())).toBe("\r\u001b[2K");
});

test("JSON says every character, and none of them raw", () => {
  const value = { text: "\u001b[31m\u009b\u007f甲" };
  expect(jsonText(value)).not.toMatch(CONTROL);
  expect(JSON.parse(jsonText(value))).toEqual(value);
});

/** The sample in whose cells every text ends with what clears a screen. */
function poisoned(): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync(join(SAMPLES, "longgang-office-2022.xlsx"))));
  for (const name of Object.keys(parts).filter((part) => /sharedStrings|sheet\d+\.xml$/.test(part)))
    parts[name] = strToU8(strFromU8(parts[name]!).replaceAll("</t>", "_x001B_[2J_x0007_</t>"));
  return zipSync(parts);
}

test.each([
  ["check"],
  ["check", "--lang", "en", "--explain-recognition"],
  ["check", "--format", "json"],
  ["check", "--format", "sarif"],
  ["what-if"],
])("nothing that a file or its name holds reaches the terminal raw: %s %s %s", async (...argv) => {
  const name = "评分\u001b[31m\u009b表.xlsx";
  const cwd = folderWith();
  writeFileSync(join(cwd, name), poisoned());
  const { stdout, stderr } = await run([...argv, name], { cwd });
  expect(stdout.length).toBeGreaterThan(100);
  expect(stdout + stderr).not.toMatch(CONTROL);
});

/** The README promises only what the program does. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKS } from "../../src/checks/catalogue";
import { ROOT, run } from "./support";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");

test("every line of the excerpt is printed for the sample", async () => {
  const excerpt = /```text\n([^]*?)```/.exec(readme)![1]!;
  const { stdout } = await run(["check", "samples/longgang-cost-station-2021.xlsx"]);
  const printed = new Set(stdout.split("\n"));
  expect(excerpt.split("\n").filter((line) => !printed.has(line))).toEqual([]);
});

test("counts the checks", () => {
  expect(readme).toContain(`${CHECKS.length} 个校验项`);
});

test("every option of the table is an option of check", async () => {
  const { stdout } = await run(["check", "--help"]);
  const options = [...readme.matchAll(/^\| `(--[a-z-]+)/gm)].map((match) => match[1]!);
  expect(options).toHaveLength(7);
  for (const option of options) expect(stdout).toContain(option);
});

test("lists every function", () => {
  const pages = readdirSync(join(ROOT, "docs/functions")).filter((name) => name !== "README.md");
  const missing = pages.filter((name) => !readme.includes(`(docs/functions/${name})`));
  expect(missing).toEqual([]);
  expect(readme).toContain(`${pages.length} 个函数`);
  expect(readme).toContain(`${pages.length} custom functions`);
});

test("the documents it points to exist", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1]!);
  for (const link of links)
    expect(() => readFileSync(join(ROOT, link.endsWith("/") ? `${link}.` : link))).not.toThrow(/ENOENT/);
});

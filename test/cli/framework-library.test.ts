/** `--frameworks DIR`: a folder of framework files of the user's own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxOf } from "../form-fill/form-file";
import { OWN_DATA } from "../form-fill/own-data";
import { OWN_FORM } from "../form-import/own-form";
import { makeWorkbook } from "../support/workbook";
import { folderWith, ROOT, run } from "./support";

const FORM = xlsxOf(makeWorkbook({ 评分表: { rows: OWN_FORM, merges: ["A1:J1"] } }));
const SCORE = 8;
const scored = OWN_FORM.map((row) =>
  row.map((cell, col) => (col === SCORE && cell === null && row[4] ? 1 : cell)),
);
const BOOK = xlsxOf(makeWorkbook({ 评分表: { rows: scored }, ...OWN_DATA }));
const yaml = (id: string) => readFileSync(join(ROOT, `src/frameworks/${id}.yaml`), "utf8");
const renamed = (id: string, to: string) => yaml(id).replace(/^id: .*$/m, `id: ${to}`);

/** A folder with the form's framework in `own/`, and its id. */
async function library(files: Readonly<Record<string, string>> = {}) {
  const cwd = folderWith({ "表样.xlsx": FORM, "自评.xlsx": BOOK, "own/readme.txt": "x", ...files });
  const read = await run(["frameworks", "from", "表样.xlsx", "--out", "own/今年.yaml"], { cwd });
  if (read.status !== 0) throw new Error(read.stderr);
  const id = /^id: (.*)$/m.exec(readFileSync(join(cwd, "own/今年.yaml"), "utf8"))![1]!;
  return { cwd, id };
}

test("what the folder holds is listed, shown, and recognised by itself", async () => {
  const { cwd, id } = await library();
  const own = ["--frameworks", "own"];
  const listed = await run(["frameworks", "list", ...own], { cwd });
  expect([listed.status, listed.stderr]).toEqual([0, ""]);
  expect(listed.stdout).toContain(`\n${id} `);
  expect(listed.stdout).toContain("\nsz-longgang-2022 ");
  expect((await run(["frameworks", "show", id, ...own], { cwd })).stdout).toContain("编外人员控制率");
  expect((await run(["frameworks", "diff", id, id, ...own], { cwd })).stdout).toContain("没有不同");

  const [before, after] = [
    await run(["check", "自评.xlsx", "--format", "json"], { cwd }),
    await run(["check", "自评.xlsx", "--format", "json", ...own], { cwd }),
  ];
  const frameworkOf = ({ stdout }: typeof before) =>
    (JSON.parse(stdout) as { sheets: { framework: { id: string } | null }[] }).sheets[0]!.framework?.id;
  expect(frameworkOf(before)).not.toBe(id);
  expect(frameworkOf(after)).toBe(id);
});

test("other commands take an id of the folder", async () => {
  const { cwd, id } = await library();
  const chosen = ["--frameworks", "own", "--framework", id];
  const filled = await run(["fill", "表样.xlsx", "--from", "自评.xlsx", "--out", "填好.xlsx", ...chosen], {
    cwd,
  });
  expect([filled.status, filled.stderr]).toEqual([0, ""]);
  const facts = await run(["what-if", "自评.xlsx", "--format", "json", ...chosen], { cwd });
  expect([facts.status, facts.stderr]).toEqual([0, ""]);
  const papers = await run(["papers", "自评.xlsx", "--kind", "list", "--out", "out", ...chosen], { cwd });
  expect([papers.status, papers.stderr]).toEqual([0, ""]);
  const made = await run(["new", "--year", "2025", "--out", "新.xlsx", ...chosen], { cwd });
  expect([made.status, made.stderr]).toEqual([0, ""]);
});

test("a file that cannot be used is said in one line, and the others serve", async () => {
  const { cwd, id } = await library({
    "own/a-broken.yaml": "id: [",
    "own/b-taken.yml": yaml("sz-longgang-2022"),
    "own/c-first.yaml": renamed("sz-longgang-2021", "own-2021"),
    "own/d-twice.yaml": renamed("sz-longgang-2022", "own-2021"),
    "own/.hidden.yaml": "id: [",
  });
  const { status, stdout, stderr } = await run(["frameworks", "list", "--frameworks", "own"], { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain(`\n${id} `);
  expect(stdout.match(/^own-2021 /gm)).toHaveLength(1);
  expect(stderr.trimEnd().split("\n")).toEqual([
    expect.stringContaining("own/a-broken.yaml："),
    expect.stringMatching(/own\/b-taken\.yml：编号 sz-longgang-2022 与内置的框架相同/),
    expect.stringMatching(/own\/d-twice\.yaml：编号 own-2021 与框架文件 own\/c-first\.yaml 相同/),
  ]);
});

test("what is no folder is refused, with what to write instead", async () => {
  const { cwd } = await library();
  for (const [place, said] of [
    ["none", "没有 none 这个文件夹"],
    ["own/今年.yaml", "own/今年.yaml 不是文件夹"],
  ] as const)
    for (const command of [
      ["check", "自评.xlsx"],
      ["frameworks", "list"],
      ["new", "--out", "新.xlsx"],
      ["fill", "表样.xlsx", "--framework", "sz-longgang-2022"],
    ]) {
      const { status, stderr } = await run([...command, "--frameworks", place], { cwd });
      expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
      expect(stderr).toContain("--framework");
    }
});

test("a season that was read with another library is read again", async () => {
  const { cwd } = await library();
  const folder = folderWith({ "各单位/甲.xlsx": BOOK });
  const bureau = (...more: readonly string[]) =>
    run(["bureau", "各单位", "--out", "汇总", ...more], { cwd: folder });
  const kind = () => readFileSync(join(folder, "汇总/汇总.jsonl"), "utf8").split("\n")[0];
  await bureau();
  expect(kind()).not.toContain("library");
  await bureau("--resume", "--force", "--frameworks", join(cwd, "own"));
  expect(kind()).toContain('"library":"');
});

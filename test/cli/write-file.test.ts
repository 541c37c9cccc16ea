import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import promises from "node:fs/promises";
import { basename, join } from "node:path";
import { writeWhole } from "../../cli/write-file";
import { context, folderWith } from "./support";

const bytes = new TextEncoder().encode("new");
const write = async (cwd: string, name: string, options: { force: boolean; neverOver?: string }) =>
  writeWhole(name, bytes, options, await context({ cwd }));

test("makes folders and leaves nothing but the file", async () => {
  const cwd = folderWith();
  await write(cwd, "a/b/x.xlsx", { force: false });
  expect(readdirSync(join(cwd, "a/b"))).toEqual(["x.xlsx"]);
});

test("overwrites only when told to", async () => {
  const cwd = folderWith({ "x.xlsx": "old" });
  await expect(write(cwd, "x.xlsx", { force: false })).rejects.toMatchObject({ code: "exists" });
  expect(readFileSync(join(cwd, "x.xlsx"), "utf8")).toBe("old");
  await write(cwd, "x.xlsx", { force: true });
  expect(readFileSync(join(cwd, "x.xlsx"), "utf8")).toBe("new");
});

test("never overwrites the file that was read", async () => {
  const cwd = folderWith({ "x.xlsx": "old" });
  const options = { force: true, neverOver: join(cwd, "x.xlsx") };
  await expect(write(cwd, "x.xlsx", options)).rejects.toMatchObject({ code: "is-input" });
});

test("leaves nothing behind when the target cannot be written", async () => {
  const cwd = folderWith();
  mkdirSync(join(cwd, "x.xlsx"));
  await expect(write(cwd, "x.xlsx", { force: true })).rejects.toThrow();
  expect(readdirSync(cwd)).toEqual(["x.xlsx"]);
});

describe("two programs that write to one name at the same moment", () => {
  const both = async (cwd: string) => {
    const ctx = await context({ cwd });
    const one = (text: string) => writeWhole("x.xlsx", new TextEncoder().encode(text), { force: false }, ctx);
    return Promise.allSettled(["one", "two", "three"].map((text) => one(text.repeat(100_000))));
  };
  const expectOne = (cwd: string, results: PromiseSettledResult<void>[]) => {
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(refused).toEqual(refused.map(() => expect.objectContaining({ code: "exists" })));
    const winner = ["one", "two", "three"][results.findIndex(({ status }) => status === "fulfilled")]!;
    expect(readFileSync(join(cwd, "x.xlsx"), "utf8")).toBe(winner.repeat(100_000));
    expect(readdirSync(cwd)).toEqual(["x.xlsx"]);
  };
  afterEach(() => jest.restoreAllMocks());

  test("never overwrite each other", async () => {
    const cwd = folderWith();
    expectOne(cwd, await both(cwd));
  });

  test("nor on a file system without hard links", async () => {
    const refusal = Object.assign(new Error("no links here"), { code: "ENOTSUP" });
    const link = jest.spyOn(promises, "link").mockRejectedValue(refusal);
    const cwd = folderWith();
    expectOne(cwd, await both(cwd));
    expect(link).toHaveBeenCalled();
  });
});

test("removes what a killed program left in the folder, and nothing else", async () => {
  const cwd = folderWith();
  const names = [".a.scoresheet.tmp", ".b.scoresheet.tmp", ".c.tmp", "d.scoresheet.tmp"];
  for (const name of names) writeFileSync(join(cwd, name), "half");
  const anHourAgo = Date.now() / 1000 - 3600;
  for (const name of names.filter((name) => !name.startsWith(".b")))
    utimesSync(join(cwd, name), anHourAgo, anHourAgo);
  await write(cwd, "x.xlsx", { force: false });
  expect(readdirSync(cwd).sort()).toEqual([".b.scoresheet.tmp", ".c.tmp", "d.scoresheet.tmp", "x.xlsx"]);
});

test("what a program of this machine left that has ended is removed at once, what a running one writes is not", async () => {
  const written = jest.spyOn(promises, "writeFile");
  await write(folderWith(), "x.xlsx", { force: true });
  const own = basename(String(written.mock.calls[0]![0]));
  written.mockRestore();
  const { pid: ended } = spawnSync(process.execPath, ["-e", ""]);
  const ofEnded = own.replace(/-\d+(?=\.scoresheet)/, `-${ended}`);
  const elsewhere = ofEnded.replace(/[0-9a-f]{8}(?=-\d+\.scoresheet)/, "0123abcd");
  const cwd = folderWith({ [own]: "half", [ofEnded]: "half", [elsewhere]: "half" });
  await write(cwd, "x.xlsx", { force: true });
  expect(readdirSync(cwd).sort()).toEqual([own, elsewhere, "x.xlsx"].sort());
});

import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../../cli/write-file";
import { context, folderWith } from "./support";

const bytes = new TextEncoder().encode("new");
const write = async (cwd: string, name: string, options: { force: boolean; neverOver?: string }) =>
  writeWhole(join(cwd, name), name, bytes, options, await context({ cwd }));

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

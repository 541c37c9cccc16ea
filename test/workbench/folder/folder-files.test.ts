/** What is read of a folder that was dropped: entries of the browser's file system, in portions. */
import { folderOfEntries, folderOfFiles } from "../../../workbench/folder/folder-files";
import { rowsOf, sorted } from "../../../workbench/folder/rows";
import { NO_FOLDER } from "../../../workbench/folder/folder-state";

type Tree = { readonly [name: string]: Tree | string | null };

const PORTION = 2;

/** null: a folder that may not be looked into. */
function entry(name: string, tree: Tree | string | null, path: string): FileSystemEntry {
  const common = {
    name,
    fullPath: path,
    isFile: typeof tree === "string",
    isDirectory: typeof tree !== "string",
  };
  if (typeof tree === "string") {
    const file = (resolve: (file: File) => void) => resolve(new File([tree], name));
    return { ...common, file } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    let at = 0;
    return {
      readEntries(resolve: (entries: FileSystemEntry[]) => void, reject: (error: Error) => void) {
        if (tree === null) return reject(new Error("NotReadableError"));
        const all = Object.entries(tree).map(([each, below]) => entry(each, below, `${path}/${each}`));
        resolve(all.slice(at, (at += PORTION)));
      },
    };
  };
  return { ...common, createReader } as unknown as FileSystemEntry;
}

const DROPPED: Tree = {
  "乙.xlsx": "乙",
  "甲.docx": "甲",
  "~$乙.xlsx": "",
  "照片.png": "",
  ".git": { "a.xlsx": "" },
  下级: { "丙.xls": "丙", "丁.checked.xlsx": "", "戊.csv": "戊" },
  锁着: null,
};

test("a dropped folder gives its workbooks in the order of their paths, and a row for what may not be read", async () => {
  const { name, files } = await folderOfEntries([entry("各单位", DROPPED, "/各单位")]);
  expect(name).toBe("各单位");
  expect(files.map(({ path }) => path)).toEqual([
    "各单位/下级/丙.xls",
    "各单位/下级/戊.csv",
    "各单位/乙.xlsx",
    "各单位/甲.docx",
    "各单位/锁着",
  ]);
  expect(new TextDecoder().decode(await files[2]!.source.read())).toBe("乙");
  await expect(files[4]!.source.read()).rejects.toThrow("NotReadableError");
});

test("files given one by one have no folder, those of the dialog for folders have theirs", () => {
  const file = (name: string, path = "") =>
    Object.defineProperty(new File(["x"], name), "webkitRelativePath", { value: path });
  expect(folderOfFiles([file("b.xlsx"), file("a.xlsx"), file("c.txt")])).toMatchObject({
    name: null,
    files: [{ path: "a.xlsx" }, { path: "b.xlsx" }],
  });
  expect(folderOfFiles([file("b.xlsx", "各/b.xlsx"), file("c.xlsx", "各/.x/c.xlsx")])).toMatchObject({
    name: "各",
    files: [{ path: "各/b.xlsx" }],
  });
});

test("what is no workbook is not read, and named", async () => {
  const { others } = await folderOfEntries([
    entry("各单位", { ...DROPPED, "汇总.jsonl": "", 下级: { "报送.zip": "" } }, "/各单位"),
  ]);
  expect(others).toEqual(["各单位/下级/报送.zip", "各单位/照片.png"]);
  const file = (name: string) => new File(["x"], name);
  expect(folderOfFiles([file("b.pdf"), file("a.xlsx"), file("~$a.xlsx")]).others).toEqual(["b.pdf"]);
});

test("files of one name from several folders are each a file of its own", () => {
  const named = ["表.xlsx", "表.xlsx", "表(2).xlsx", "表.xlsx", "无扩展.表/a.xlsx", "无扩展.表/a.xlsx"];
  const files = named.map((path) =>
    Object.defineProperty(new File(["x"], path.split("/").at(-1)!), "webkitRelativePath", {
      value: path.includes("/") ? path : "",
    }),
  );
  const folder = folderOfFiles(files);
  expect(folder.files.map(({ path }) => path).sort()).toEqual([
    "无扩展.表/a(2).xlsx",
    "无扩展.表/a.xlsx",
    "表(2).xlsx",
    "表(3).xlsx",
    "表(4).xlsx",
    "表.xlsx",
  ]);
});

test("files without a score sheet keep their own names and stay behind those with one, however they are sorted", () => {
  const files = ["a.xlsx", "b.docx", "c.xlsx"].map((path) => ({
    path,
    source: { name: path, read: () => Promise.resolve(new Uint8Array()) },
  }));
  const none = { sha256: null, units: [] };
  const problem = { code: "corrupt", zh: "坏了", en: "broken" };
  const results = [{ file: "a.xlsx", ...none, problem }, { file: "b.docx", ...none, problem: null }, null];
  const rows = rowsOf({ ...NO_FOLDER, folder: { name: null, files }, results });
  expect(rows.map(({ name, status }) => [name, status])).toEqual([
    ["a.xlsx", "unreadable"],
    ["b.docx", "letter"],
    ["c.xlsx", "notRead"],
  ]);
  const names = (isDescending: boolean) =>
    sorted(rows, { column: "unit", isDescending }).map(({ name }) => name);
  expect(names(false)).toEqual(["a.xlsx", "b.docx", "c.xlsx"]);
  expect(names(true)).toEqual(["c.xlsx", "b.docx", "a.xlsx"]);
  expect(sorted(rows, { column: "stated", isDescending: true })).toEqual(rows);
});

/** The reading of a folder's files, where the page's workers cannot be started. */
import { FolderCheck } from "../../../workbench/folder/folder-check";
import { folderOfFiles } from "../../../workbench/folder/folder-files";

test("a list that cannot be read is not left reading, and can be gone on with", async () => {
  let starts = 0;
  const folder = new FolderCheck(() => {
    starts++;
    throw new Error("no worker");
  }, 2);
  await expect(folder.check(folderOfFiles([new File(["1"], "表.xlsx")]))).rejects.toThrow("no worker");
  expect(folder.store.get()).toMatchObject({ isReading: false, results: [null] });
  await expect(folder.goOn()).rejects.toThrow("no worker");
  expect(starts).toBe(2);
});

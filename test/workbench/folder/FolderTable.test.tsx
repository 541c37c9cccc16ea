/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { folderWords } from "../../../src/messages/folder-words";
import { FolderTable } from "../../../workbench/folder/FolderTable";
import { NO_FOLDER } from "../../../workbench/folder/folder-state";

test("a Word file without a score sheet says what it is taken for, and what to do where the sheet is a picture", () => {
  const source = { name: "通知.docx", read: () => Promise.resolve(new Uint8Array()) };
  const state = {
    ...NO_FOLDER,
    folder: { name: null, files: [{ path: "通知.docx", source }] },
    results: [{ file: "通知.docx", sha256: null, units: [], problem: null }],
  };
  render(<FolderTable state={state} words={folderWords.zh} language="zh" onOpen={() => undefined} />);
  expect(screen.getByRole("row", { name: /通知\.docx/ }).textContent).toMatch(
    /没有校验.*图片.*原来的表格.*不是评分表/,
  );
});

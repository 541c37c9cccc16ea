/** The workbench as one page: nothing outside it is named, whatever stands inside is its own, the same every time. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync, strFromU8 } from "fflate";
import { singleFile } from "../../scripts/package/single-file";
import { metaPolicyOf } from "../../scripts/start/server";

const PAGE = readFileSync(join(__dirname, "../../workbench/index.html"), "utf8").replace(
  "</head>",
  '<script defer="defer" src="workbench.js"></script></head>',
);
const SCRIPT = 'console.log("</script><!--");';

let folder: string;
let page: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "single-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "workbench.js"), SCRIPT);
  writeFileSync(join(folder, "assets", "icon-32.png"), "icon");
  page = await singleFile(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("asks nobody for anything: its policy knows only what stands inside, and its script by what it says", () => {
  const policy = metaPolicyOf(page);
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[\w+/=]+' blob:; worker-src blob:; connect-src blob:;/,
  );
  expect(policy).not.toMatch(/unsafe|self|https?:|\*/);
  const [, script] = /<script>([\s\S]*?)<\/script>/.exec(page)!;
  expect(policy).toContain(createHash("sha256").update(script!).digest("base64"));
  expect(page).not.toMatch(/\s(?:src|href)="(?!data:)/);
});

it("holds every file as it was, whatever characters are in it", () => {
  const packed = [...page.matchAll(/data-file="([^"]*)" data-type="([^"]*)">([^<]*)</g)];
  const files = packed.map(([, name, type, text]) => [
    name,
    type,
    strFromU8(inflateSync(new Uint8Array(Buffer.from(text!, "base64")))),
  ]);
  expect(files).toEqual([
    ["assets/icon-32.png", "image/png", "icon"],
    ["workbench.js", "text/javascript; charset=utf-8", SCRIPT],
  ]);
});

it("comes out the same whenever it is made", async () => {
  expect(await singleFile(folder)).toBe(page);
}, 60_000);

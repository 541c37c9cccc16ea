/** The manifest, as the project has it and as it is made for production, against Office's schemas. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
/** The schemas stand beside the checkout, or wherever MANIFEST_XSD says. */
const SCHEMAS = process.env.MANIFEST_XSD ?? join(ROOT, "../shared/manifest-xsd");
const SCHEMA = join(SCHEMAS, "OfficeAppManifestV1_1.xsd");
const { manifestFor } = jest.requireActual<{ manifestFor(xml: string, given?: string): string }>(
  "../../scripts/build/manifest.cjs",
);

const folder = mkdtempSync(join(tmpdir(), "manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

function made(url?: string): string {
  const path = join(folder, "manifest.xml");
  writeFileSync(path, manifestFor(readFileSync(join(ROOT, "manifest.xml"), "utf8"), url));
  return path;
}

it.each([
  ["as it stands", undefined],
  ["for production", "https://perf.example.gov.cn/addin"],
])("is valid %s", (_name, url) => {
  if (!existsSync(SCHEMA)) throw new Error(`no schemas in ${SCHEMAS}: set MANIFEST_XSD to their folder`);
  const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", SCHEMA, made(url)], {
    encoding: "utf8",
  });
  expect([status, stderr.trim()]).toEqual([0, expect.stringMatching(/ validates$/)]);
});

// In a process of its own: the package pulls in modules that Jest cannot load.
const READ = `
  require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((manifest) => process.stdout.write(JSON.stringify(manifest)));`;

it("is read by office-addin-manifest", () => {
  const path = made("https://perf.example.gov.cn/addin");
  const { stdout } = spawnSync(process.execPath, ["-e", READ, path], { encoding: "utf8", cwd: ROOT });
  expect(JSON.parse(stdout)).toMatchObject({
    displayName: "绩效评分",
    defaultSettings: { sourceLocation: "https://perf.example.gov.cn/addin/taskpane.html" },
  });
});

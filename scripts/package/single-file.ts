/**
 * The built workbench as one HTML page that works from the disk by double click: every file of the build stands in it,
 * compressed, and a small script gives them addresses (workbench/single-file/). The same files give the same page.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { deflateSync } from "fflate";
import { TYPES } from "../static-files";
import { compile, configs } from "../start/build";
import { INDEX, metaPolicyOf, pageOf } from "../start/server";
import { filesBelow, NAME } from "./archive";

/** What may be sent by mail, and what the slowest desk reads from its disk at once. */
export const MOST_BYTES = 12_000_000;

export const singleFileName = (version: string): string => `${NAME}-${version}.html`;

async function bootScript(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "boot-"));
  try {
    await compile([configs.bootConfig("production")], folder);
    return readFileSync(join(folder, "boot.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function packed({ name, path }: ReturnType<typeof filesBelow>[number]): string {
  const base64 = Buffer.from(deflateSync(readFileSync(path), { level: 9 })).toString("base64");
  return `<script type="text/plain" data-file="${name}" data-type="${TYPES[extname(name)] ?? ""}">${base64}</script>`;
}

/** Whose work is in the page, for people: not compressed, so that whoever looks into the file can read it. */
const NOTICES = /^(LICENSE|\w+-notices)\.txt$/;
function readable({ name, path }: ReturnType<typeof filesBelow>[number]): string {
  const text = readFileSync(path, "utf8").replaceAll("</script", "<\\/script");
  return `<script type="text/plain" data-notices="${name}">\n${text}</script>`;
}

/** Only what stands in the page: nothing is asked of any server, not even of the page's own. */
function policyInside(own: string, script: string): string {
  const hash = createHash("sha256").update(script).digest("base64");
  return own.replaceAll("'self'", "blob:").replace("script-src ", `script-src 'sha256-${hash}' `);
}

/** @param folder the output of `build` */
export async function singleFile(folder: string): Promise<string> {
  const script = await bootScript();
  const html = readFileSync(pageOf(folder), "utf8");
  const files = filesBelow(folder).filter(({ name }) => name !== INDEX);
  const icon = readFileSync(join(folder, "assets", "icon-32.png")).toString("base64");
  const policy = metaPolicyOf(html);
  const page = html
    .replace(/<script[^>]*src="workbench\.js"[^>]*><\/script>/, "")
    .replace("assets/icon-32.png", `data:image/png;base64,${icon}`)
    .replace(policy, () => policyInside(policy, script))
    .replace("</body>", () =>
      [
        ...files.map((file) => (NOTICES.test(file.name) ? readable(file) : packed(file))),
        `<script>${script}</script>`,
        "</body>",
      ].join("\n"),
    );
  if (Buffer.byteLength(page) > MOST_BYTES)
    throw new Error(`the single file has ${Buffer.byteLength(page)} bytes, at most ${MOST_BYTES}`);
  return page;
}

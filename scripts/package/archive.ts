/** The built workbench as one zip for an intranet; the same files always give the same bytes. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { zipSync, type Zippable } from "fflate";
import { pageOf, policyOf } from "../start/server";

/** The earliest date that a zip can hold. */
const NO_TIME = new Date(1980, 0, 1);
export const NAME = "绩效评分表工作台";

export const archiveName = (version: string): string => `${NAME}-${version}.zip`;

interface BuiltFile {
  /** Below the folder, with slashes: "assets/icon-32.png". */
  readonly name: string;
  readonly path: string;
}

export function filesBelow(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: relative(folder, path).split(sep).join("/"), path }));
}

const ours = (name: string): string => readFileSync(join(__dirname, name), "utf8");

/** Notepad needs a byte order mark and CRLF line ends. */
export const forWindows = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;

/** @param folder the output of `build` */
export function archive(folder: string, version: string): Uint8Array {
  const policy = policyOf(readFileSync(pageOf(folder), "utf8"));
  const encode = (text: string) => new TextEncoder().encode(text);
  const filled = (name: string) => ours(name).replaceAll("%CSP%", policy).replaceAll("%VERSION%", version);
  const files: Zippable = {
    "说明.txt": encode(forWindows(filled("readme.txt"))),
    "nginx.conf": encode(filled("nginx.conf")),
    "web/web.config": encode(filled("web.config")),
  };
  for (const { name, path } of filesBelow(folder)) files[`web/${name}`] = new Uint8Array(readFileSync(path));
  return zipped(NAME, files);
}

/** One zip with everything in a folder; the same files always give the same bytes. */
export function zipped(folder: string, files: Zippable): Uint8Array {
  const inFolder = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]),
  );
  return zipSync(inFolder, { level: 9, mtime: NO_TIME });
}

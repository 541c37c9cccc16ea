/** The built WPS add-in as one zip: for a single machine, for a server, with what WPS has to be told of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, type Zippable } from "fflate";
import { filesBelow, forWindows, zipped } from "./archive";

const NAME = "绩效评分表WPS加载项";
/** As publish.xml names it. */
const ADDIN = "perf-score-sheet";

export const wpsArchiveName = (version: string): string => `${NAME}-${version}.zip`;

const list = (entry: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  ${entry}\n</jsplugins>\n`;

/** An add-in in a folder beside publish.xml. */
const inFolder = (folder: string, version: string): string =>
  `<jsplugin name="${ADDIN}" type="et" url="${folder}" version="${version}" enable="enable_dev" install="null" customDomain=""/>`;

const SERVER = "http://服务器地址/目录/";
const online = (more: string): string => `<jspluginonline name="${ADDIN}" type="et" url="${SERVER}"${more}/>`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** @param folder the output of the build of the WPS add-in */
export function wpsArchive(folder: string, version: string): Uint8Array {
  const own = `${ADDIN}_${version}`;
  const entry = inFolder(own, version);
  const filled = (name: string) =>
    readFileSync(join(__dirname, name), "utf8")
      .replaceAll("%VERSION%", version)
      .replaceAll("%FOLDER%", own)
      .replaceAll("%ENTRY%", escaped(entry));
  const files: Zippable = {
    "说明.txt": strToU8(forWindows(filled("wps-readme.txt"))),
    "安装.html": strToU8(filled("wps-install.html")),
    "publish.xml": strToU8(list(entry)),
    "内网/publish.xml": strToU8(list(online(' debug="" enable="enable_dev" install="null"'))),
    "内网/jsplugins.xml": strToU8(list(online(""))),
  };
  for (const { name, path } of filesBelow(folder))
    files[`${own}/${name}`] = new Uint8Array(readFileSync(path));
  return zipped(NAME, files);
}

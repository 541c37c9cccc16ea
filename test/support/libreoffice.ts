/** LibreOffice, headless, with a profile of its own in the test's folder. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** Printed pages are measured, and so are columns by their fonts: the same fonts whatever a machine has. */
const FONTS = join(__dirname, "fonts.conf");

/** It computes what it opens only when its profile says so. */
const ALWAYS_COMPUTE =
  '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
  "<value>0</value></prop></item></oor:items>";

/**
 * What it makes of files when it opens them, computes every formula anew and saves them in that format: all in one run,
 * since starting it takes longer than most files do.
 *
 * @param folder the test's own: where the profile and what is saved go
 * @param files of different names
 * @param format an extension, or one with a filter: "xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1"
 */
export function allSavedByLibreOffice(
  folder: string,
  files: readonly string[],
  format: string,
): Uint8Array[] {
  const profile = join(folder, "profile");
  if (!existsSync(profile)) {
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_COMPUTE);
  }
  const out = mkdtempSync(join(folder, "out-"));
  const options = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", format];
  execFileSync("soffice", [...options, "--outdir", out, ...files], {
    stdio: "pipe",
    env: { ...process.env, FONTCONFIG_FILE: FONTS },
  });
  const extension = format.split(":")[0]!;
  return files.map(
    (file) => new Uint8Array(readFileSync(join(out, basename(file).replace(/\.[^.]*$/, `.${extension}`)))),
  );
}

/** One file: see `allSavedByLibreOffice`. */
export function savedByLibreOffice(folder: string, file: string, format: string): Uint8Array {
  return allSavedByLibreOffice(folder, [file], format)[0]!;
}

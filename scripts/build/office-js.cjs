/**
 * Where the pages load Office.js from: Microsoft's site, as Microsoft asks, or (OFFICE_JS=local) the copy in npm's
 * @microsoft/office-js beside the pages, for intranets that cannot reach it. What is then missing: docs/excel.md.
 */
const { dirname, join } = require("node:path");

const ORIGIN = "https://appsforoffice.microsoft.com";
const HOSTED = `${ORIGIN}/lib/1/hosted/office.js`;
const FOLDER = "office-js";

/** @returns true for the copy; throws for anything but "", "cdn" and "local" */
function isLocal(given) {
  const where = (given ?? "").trim() || "cdn";
  if (where !== "cdn" && where !== "local") {
    throw new Error(
      `OFFICE_JS=${where}：只能写 cdn（从微软网站加载，默认）或 local（用随包的副本，供封闭内网）`,
    );
  }
  return where === "local";
}

/** A page with its script and its policy for that place. */
function officePage(html, given) {
  return isLocal(given) ? html.replaceAll(HOSTED, `${FOLDER}/office.js`).replaceAll(` ${ORIGIN}`, "") : html;
}

/** What CopyPlugin must copy: Office.js asks for the files of its own program and language only. */
function officeFiles(given) {
  if (!isLocal(given)) return [];
  const from = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const to = FOLDER;
  const ours = [
    "office.js",
    "o15apptofilemappingtable.js",
    "custom-functions-runtime.js",
    "excel*.js",
    "*/office_strings.js",
  ];
  // Microsoft's files are copied as they are: the build must not minify them again.
  const info = { minimized: true };
  return ours.map((glob) => ({
    from: glob,
    context: from,
    to,
    info,
    globOptions: { ignore: ["**/*.debug.js"] },
  }));
}

module.exports = { officeFiles, officePage };

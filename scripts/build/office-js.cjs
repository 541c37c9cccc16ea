/**
 * Where the pages load Office.js from: Microsoft's site, as Microsoft asks; with OFFICE_JS=https://… from that address
 * (21Vianet's, or a later one of Microsoft's); with OFFICE_JS=local from the copy in npm's @microsoft/office-js beside
 * the pages, for intranets that can reach none of them. What is then missing: docs/excel.md.
 */
const { dirname, join } = require("node:path");

const HOSTED = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Microsoft's sites of Office.js: one may fetch its parts from another. The last is 21Vianet's, in China. */
const ORIGINS = [
  "https://appsforoffice.microsoft.com",
  "https://officeapis.public.onecdn.static.microsoft",
  "https://appsforoffice.cdn.partner.office365.cn",
];
const FOLDER = "office-js";

/** @returns the script's address; throws for anything but "", "cdn", "local" and a plain https address */
function scriptOf(given) {
  const where = (given ?? "").trim() || "cdn";
  if (where === "cdn") return HOSTED;
  if (where === "local") return `${FOLDER}/office.js`;
  if (URL.canParse(where) && /^https:\/\/[^\s"'<>;,?#]+\/office\.js$/.test(where)) return where;
  throw new Error(
    `OFFICE_JS=${where}：只能写 cdn（从微软网站加载，默认）、local（用随包的副本，供封闭内网）或 office.js 的 https 网址`,
  );
}

/** A page with its script and its policy for that place. */
function officePage(html, given) {
  const script = scriptOf(given);
  const own = script.startsWith("https:") ? new URL(script).origin : null;
  const allowed = own === null ? [] : [...new Set([...ORIGINS, own])];
  const policy = allowed.map((origin) => ` ${origin}`).join("");
  return html.replaceAll(HOSTED, script).replaceAll(ORIGINS.map((origin) => ` ${origin}`).join(""), policy);
}

/** What CopyPlugin must copy: Office.js asks for the files of its own program and language only. */
function officeFiles(given) {
  if (scriptOf(given) !== `${FOLDER}/office.js`) return [];
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

module.exports = { officeFiles, officePage, ORIGINS };

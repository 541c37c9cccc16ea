/**
 * The manifest for the place where the add-in is hosted.
 *
 * office-addin-manifest changes ids and names only, and rewrites the whole file; so the address is put in by replacing
 * the development one, wherever it begins a URL, and nothing else is touched.
 */
const DEVELOPMENT_URL = "https://localhost:3000";

/** @returns the address without a slash at its end; throws for anything but a plain https address */
function addinUrl(given) {
  const text = (given ?? "").trim();
  if (text === "") return DEVELOPMENT_URL;
  const refuse = (why) => {
    throw new Error(`ADDIN_URL=${text}：${why}。请写成 https:// 开头的网址，如 https://example.gov.cn/addin`);
  };
  if (!URL.canParse(text)) refuse("不是网址");
  const url = new URL(text);
  if (url.protocol !== "https:") refuse("Excel 只加载 https 的加载项");
  if (url.search !== "" || url.hash !== "") refuse("不能带 ? 或 #");
  if (url.username !== "" || url.password !== "") refuse("不能带用户名或密码");
  return url.href.replace(/\/+$/, "");
}

/** @param xml manifest.xml as it stands in the project */
function manifestFor(xml, given) {
  const url = addinUrl(given).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return xml.replaceAll(/https:\/\/localhost:3000(?=[/"<])/g, () => url);
}

module.exports = { DEVELOPMENT_URL, addinUrl, manifestFor };

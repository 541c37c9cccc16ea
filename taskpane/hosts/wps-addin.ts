/** main.js of the WPS add-in, the page behind its ribbon: the buttons, and the functions for cells. */
import { registerFunctions } from "./wps/functions";
import { findWps } from "./wps/jsapi";
import { ribbonCallbacks } from "./wps/ribbon";

const wps = findWps();
if (wps) {
  const language = /^en\b/i.test(navigator.language) ? "en" : "zh";
  const folder = location.href.replace(/[^/]*(?:[?#].*)?$/, "");
  Object.assign(window, ribbonCallbacks(wps, folder, language));
  const refused = registerFunctions(wps);
  // For whoever looks into the console of the add-in's page (Alt+F12).
  if (refused.length > 0) console.warn(`PERF functions that WPS refused: ${refused.join(", ")}`);
}

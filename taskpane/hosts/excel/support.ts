/** What this Excel can do. The manifest asks for ExcelApi 1.9; the rest is asked for at run time. */
import type { Language } from "../../../src/messages/messages";
import type { Capabilities } from "../host";

export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Excel for Windows forgets the user's undo steps when it is asked for merged areas; one that does not say may, too. */
function mergesCostUndo(): boolean {
  const { platform } = Office.context;
  return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.OfficeOnline;
}

export function excelCapabilities(): Capabilities {
  return {
    newSheets: hasApi("1.13") ? ["own-window", "added"] : ["own-window"],
    // In Excel for Mac nothing comes of a download.
    saving: Office.context.platform !== Office.PlatformType.Mac,
    events: true,
    merges: hasApi("1.13") && (mergesCostUndo() ? "costly" : true),
  };
}

export function excelLanguage(): Language {
  return /^zh\b/i.test(Office.context.displayLanguage) ? "zh" : "en";
}

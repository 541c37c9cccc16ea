/** Opening a file of ours, such as the standard workbook, or adding its sheets to the open workbook. */
import { HostError, type Placement } from "../host";
import { hasApi } from "./support";

/** Excel on the web takes no larger request. */
const LARGEST_FILE = 3_600_000;
const STEP = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += STEP)
    binary += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(binary);
}

/** @param where inserting is known to lose defined names and to damage files in some Excels; opening is not */
export async function insertFile(file: Uint8Array, where: Placement): Promise<void> {
  if (file.length > LARGEST_FILE) throw new HostError("too-large", "the file is too large for one request");
  if (where === "own-window") return Excel.createWorkbook(base64(file));
  if (!hasApi("1.13")) throw new HostError("not-supported", "needs ExcelApi 1.13");
  const context = new Excel.RequestContext();
  context.workbook.insertWorksheetsFromBase64(base64(file), { positionType: "End" });
  await context.sync();
}

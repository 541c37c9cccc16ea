/** Adding the sheets of a file of ours, such as the standard workbook. */
import { HostError } from "../host";
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

export async function insertFile(file: Uint8Array): Promise<void> {
  if (!hasApi("1.13")) throw new HostError("not-supported", "needs ExcelApi 1.13");
  if (file.length > LARGEST_FILE) throw new HostError("too-large", "the file is too large to be inserted");
  const context = new Excel.RequestContext();
  context.workbook.insertWorksheetsFromBase64(base64(file), { positionType: "End" });
  await context.sync();
}

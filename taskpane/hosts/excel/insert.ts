/** Opening a file of ours, such as the standard workbook, or adding its sheets to the open workbook. */
import { HostError, type Placement } from "../host";
import { binaryText } from "../shared/binary";
import { hasApi } from "./support";

/** Excel on the web takes no larger request. */
const LARGEST_FILE = 3_600_000;

/** @param where inserting is known to lose defined names and to damage files in some Excels; opening is not */
export async function insertFile(file: Uint8Array, where: Placement): Promise<void> {
  if (file.length > LARGEST_FILE) throw new HostError("too-large", "the file is too large for one request");
  if (where === "own-window") return Excel.createWorkbook(btoa(binaryText(file)));
  if (!hasApi("1.13")) throw new HostError("not-supported", "needs ExcelApi 1.13");
  const context = new Excel.RequestContext();
  context.workbook.insertWorksheetsFromBase64(btoa(binaryText(file)), { positionType: "End" });
  await context.sync();
}

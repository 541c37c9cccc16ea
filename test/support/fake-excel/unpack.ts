/** The sheets of an .xlsx file in base64, for "insert worksheets". */
import { DEFAULT_LIMITS } from "../../../files/limits";
import { readXlsx } from "../../../files/xlsx/read-xlsx";
import { fakeBook, type FakeSheet } from "./data";

/** No sheets for what is no workbook: the fake then refuses as Excel does. */
export function unpackXlsx(base64: string): FakeSheet[] {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  try {
    return fakeBook(readXlsx(bytes, DEFAULT_LIMITS)).sheets;
  } catch {
    return [];
  }
}

/** Workbooks, sheets, names and parts. */
import type {
  WpsName,
  WpsWorkbook,
  WpsWorksheet,
  WpsXmlPart,
  WpsXmlParts,
} from "../../../taskpane/hosts/wps/jsapi";
import { type FakeBook, type FakeSheet, usedRectangle } from "../fake-excel/data";
import { WHOLE_SHEET } from "../fake-excel/objects/areas";
import { collection, comObject, ComError, REFUSED } from "./com";
import type { FakeFiles } from "./files";
import { packed } from "./packed";
import { range, rangeOf } from "./range";
import type { FakeState } from "./state";

const NOTHING = { top: 0, left: 0, rows: 1, columns: 1 };
const VISIBLE = { visible: -1, hidden: 0, veryHidden: 2 } as const;
/** The first bytes of an old workbook. */
const OLD_FORMAT = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

export interface FakeWindow {
  readonly name: string;
  readonly book: FakeBook;
  /** XML of the custom parts. */
  readonly parts: string[];
}

export function worksheet(state: FakeState, sheet: FakeSheet, parent: () => WpsWorkbook): WpsWorksheet {
  return comObject(state, "Worksheet", {
    Name: sheet.name,
    get Parent() {
      return parent();
    },
    Visible: VISIBLE[sheet.visibility],
    ProtectContents: sheet.protection.protected,
    Protection: comObject(state, "Protection", { AllowFormattingCells: sheet.protection.allowFormatCells }),
    get UsedRange() {
      // Never empty: A1 of an empty sheet.
      return range(state, sheet, [usedRectangle(sheet) ?? NOTHING]);
    },
    get Cells() {
      return range(state, sheet, [WHOLE_SHEET]);
    },
    Range: (list: string) => rangeOf(state, sheet, list),
    Activate() {
      if (sheet.visibility !== "visible") throw new ComError(REFUSED, "the sheet is hidden");
      state.active = sheet.id;
    },
  });
}

function xmlParts(state: FakeState, { parts }: FakeWindow): WpsXmlParts {
  const part = (xml: string): WpsXmlPart =>
    comObject(state, "CustomXMLPart", {
      XML: xml,
      Delete: () => void parts.splice(parts.indexOf(xml), 1),
    });
  const all = collection(state, "CustomXMLParts", () => parts.map(part));
  return comObject(state, "CustomXMLParts", {
    get Count() {
      return all.Count;
    },
    Item: (index: number | string) => all.Item(index),
    Add(xml: string) {
      if (state.switches.xmlPartsRefused) throw new ComError(REFUSED, "no part can be added");
      parts.push(xml);
      return part(xml);
    },
    SelectByNamespace: (namespace: string) =>
      collection(state, "CustomXMLParts", () =>
        parts.filter((xml) => xml.includes(`xmlns="${namespace}"`)).map(part),
      ),
  });
}

function names(state: FakeState, { book }: FakeWindow) {
  const local = book.sheets.flatMap(({ name: sheet, names: own }) =>
    own.map(({ name, formula }) => ({ Name: `'${sheet.replace(/'/g, "''")}'!${name}`, RefersTo: formula })),
  );
  const global = book.names.map(({ name, formula }) => ({ Name: name, RefersTo: formula }));
  return collection<WpsName>(state, "Names", () =>
    [...global, ...local].map((each) => comObject(state, "Name", each)),
  );
}

export function workbook(
  state: FakeState,
  window: FakeWindow,
  files: FakeFiles,
  activate: () => void,
): WpsWorkbook {
  const own: WpsWorkbook = comObject(state, "Workbook", {
    Name: window.name,
    FullName: `C:\\表格\\${window.name}`,
    Date1904: false,
    get Worksheets() {
      return collection(
        state,
        "Worksheets",
        () => window.book.sheets.map((sheet) => worksheet(state, sheet, () => own)),
        ({ Name }) => Name,
      );
    },
    get Names() {
      return names(state, window);
    },
    get CustomXMLParts() {
      return state.switches.noXmlParts ? undefined! : xmlParts(state, window);
    },
    SaveCopyAs(path: string) {
      if (state.switches.saveCopyRefused) throw new ComError(REFUSED, "the copy could not be saved");
      files.set(path, state.switches.saveCopyOldFormat ? OLD_FORMAT : packed(window.book));
    },
    Activate: activate,
  });
  return own;
}

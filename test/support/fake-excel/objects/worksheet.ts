/** Worksheets and their collection. */
import type { FakeSheet } from "../data";
import { usedRectangle } from "../data";
import { ExcelError } from "../protocol";
import { Remote } from "../remote";
import { EVENTS, type FakeState } from "../state";
import { rectangleOf, rectanglesOf, WHOLE_SHEET } from "./areas";
import { namedItems } from "./named-items";
import { range, rangeAreas } from "./range";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function protection({ protection: state }: FakeSheet): Remote {
  const options = { allowFormatCells: state.allowFormatCells };
  return new Remote({
    get: { Protected: () => state.protected, Options: () => (state.protected ? options : null) },
  });
}

export function worksheet(state: FakeState, sheet: FakeSheet): Remote {
  const here = (at: Parameters<typeof range>[2]) => range(state, sheet, at);
  const used = () => {
    const at = usedRectangle(sheet);
    return at === null ? null : here(at);
  };
  return new Remote({
    id: sheet.id,
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => VISIBILITY[sheet.visibility],
      Protection: () => protection(sheet),
      Names: () => {
        if (state.switches.anotherInFront)
          throw new ExcelError("InvalidSelection", "the selection is invalid");
        return namedItems(sheet.names);
      },
    },
    call: {
      GetRange: (address?: string | null) => here(address ? rectangleOf(address) : WHOLE_SHEET),
      GetRanges: (addresses: string) => rangeAreas(state, sheet, rectanglesOf(addresses)),
      GetCell: (row: number, column: number) => here({ top: row, left: column, rows: 1, columns: 1 }),
      GetUsedRange: () => used() ?? here({ top: 0, left: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: used,
      Activate: () => {
        if (state.switches.anotherInFront)
          throw new ExcelError("GeneralException", "the workbook is not active");
        if (sheet.visibility !== "visible") throw new ExcelError("InvalidOperation", "the sheet is hidden");
        state.active = sheet.id;
      },
    },
  });
}

function find(state: FakeState, key: string): FakeSheet | undefined {
  return state.book.sheets.find(({ id, name }) => id === key || name === key);
}

/** The client asks to be told of events by calling methods of these names. */
function registrations(state: FakeState): Record<string, () => void> {
  return Object.fromEntries(
    Object.values(EVENTS).flatMap(({ name }) => [
      [`_Register${name}Event`, () => register(state, name)],
      [`_Unregister${name}Event`, () => void state.registered.delete(name)],
    ]),
  );
}

function register({ registered, switches }: FakeState, name: string): void {
  if (switches.eventsMissing) throw new ExcelError("GeneralException", "events cannot be registered");
  registered.add(name);
}

export function worksheets(state: FakeState): Remote {
  const item = (key: string): Remote => {
    const sheet = find(state, key);
    if (!sheet) throw new ExcelError("ItemNotFound", "no such worksheet");
    return worksheet(state, sheet);
  };
  return new Remote({
    items: () => state.book.sheets.map((sheet) => worksheet(state, sheet)),
    item,
    call: {
      GetItemOrNullObject: (key: string) => (find(state, key) ? item(key) : null),
      GetActiveWorksheet: () => item(state.active),
      ...registrations(state),
      // Nothing is ever renamed here.
      _RegisterEventNameChanged: () => null,
      _UnregisterEventNameChanged: () => null,
    },
  });
}

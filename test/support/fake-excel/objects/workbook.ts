/** The workbook: the object at which every path begins. */
import { ExcelError } from "../protocol";
import { Remote } from "../remote";
import type { FakeState } from "../state";
import { rectanglesOf } from "./areas";
import { namedItems } from "./named-items";
import { range, rangeAreas } from "./range";
import { worksheets } from "./worksheet";

function setting({ book }: FakeState, key: string): Remote {
  return new Remote({
    id: key,
    get: { Key: () => key, Value: () => book.settings[key] },
    call: { Delete: () => void delete book.settings[key] },
  });
}

function settings(state: FakeState): Remote {
  return new Remote({
    items: () => Object.keys(state.book.settings).map((key) => setting(state, key)),
    item: (key) => {
      if (!(key in state.book.settings)) throw new ExcelError("ItemNotFound", `no setting ${key}`);
      return setting(state, key);
    },
    call: {
      GetItemOrNullObject: (key: string) => (key in state.book.settings ? setting(state, key) : null),
      Add: (key: string, value: unknown) => {
        state.undo("SettingCollection.add");
        state.book.settings[key] = value;
        return setting(state, key);
      },
    },
  });
}

function insert(state: FakeState, base64: string): string[] {
  const { insertionFault } = state.switches;
  if (insertionFault) throw new ExcelError(insertionFault, "these sheets cannot be inserted");
  state.undo("Workbook.insertWorksheetsFromBase64");
  const sheets = state.unpack(base64);
  if (sheets.length === 0) throw new ExcelError("InvalidArgument", "not a workbook");
  for (const sheet of sheets) {
    const added = { ...sheet, id: state.newId(), name: freeName(state, sheet.name) };
    state.book.sheets.push(added);
    state.emit({ kind: "added", worksheetId: added.id });
  }
  return sheets.map(({ name }) => name);
}

function freeName({ book }: FakeState, wanted: string): string {
  const taken = (name: string) => book.sheets.some((sheet) => sheet.name === name);
  let name = wanted;
  for (let n = 2; taken(name); n++) name = `${wanted} (${n})`;
  return name;
}

/** Opens a file in a window of its own; on the web by another way than elsewhere. */
function openOwn(state: FakeState, base64: string): null {
  const sheets = state.unpack(base64);
  if (state.switches.creationFault || sheets.length === 0)
    throw new ExcelError("InvalidOperation", "the workbook cannot be opened");
  state.opened.push(sheets);
  return null;
}

function application(state: FakeState): Remote {
  return new Remote({
    call: {
      CreateWorkbook: (base64: string) => new Remote({ call: { Open: () => openOwn(state, base64) } }),
    },
  });
}

export function workbook(state: FakeState): Remote {
  const selected = () => {
    if (state.switches.anotherInFront) throw new ExcelError("InvalidSelection", "the selection is invalid");
    if (state.switches.chartSelected) throw new ExcelError("InvalidSelection", "a chart is selected");
    const sheet = state.book.sheets.find(({ id }) => id === state.selection.sheetId);
    if (!sheet) throw new ExcelError("InvalidSelection");
    return { sheet, areas: rectanglesOf(state.selection.address) };
  };
  return new Remote({
    get: {
      Worksheets: () => worksheets(state),
      Names: () => namedItems(state.book.names),
      Settings: () => settings(state),
      Application: () => application(state),
    },
    call: {
      GetSelectedRange: () => {
        const { sheet, areas } = selected();
        if (areas.length > 1) throw new ExcelError("InvalidSelection", "several areas are selected");
        return range(state, sheet, areas[0]!);
      },
      GetSelectedRanges: () => {
        const { sheet, areas } = selected();
        return rangeAreas(state, sheet, areas);
      },
      InsertWorksheetsFromBase64: (base64: string) => insert(state, base64),
      CreateAndOpenWorkbook: (base64: string) => openOwn(state, base64),
      _RemoveReference: () => null,
    },
  });
}

/** Conditional formats of a sheet, as the ranges see them. */
import type { FakeFormat, FakeSheet, Rectangle } from "../data";
import { ExcelError } from "../protocol";
import { Remote } from "../remote";
import type { FakeState } from "../state";
import { meet, rectanglesOf, textOf } from "./areas";

/** The rule's parts cannot be read on some sheets of some Excels. */
function refuseIfFaulty({ switches }: FakeState, { name }: FakeSheet): void {
  const { conditionalFormatFault: faulty } = switches;
  if (faulty === "*" || faulty?.includes(name)) throw new ExcelError("ItemNotFound", "cannot be read");
}

const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function guard(sheet: FakeSheet): void {
  const { protected: guarded, allowFormatCells } = sheet.protection;
  if (guarded && !allowFormatCells) throw new ExcelError("AccessDenied", "the sheet is protected");
}

/** A part of a format whose properties are only ever set. */
function look(format: FakeFormat, path: string, names: readonly string[]): Remote {
  const set = (name: string) => (value: string | boolean | number) => {
    format.look[`${path}.${name}`] = value;
  };
  return new Remote({ set: Object.fromEntries(names.map((name) => [upper(name), set(name)])) });
}

function borders(format: FakeFormat): Remote {
  const edges = ["top", "bottom", "left", "right"];
  return new Remote({
    get: Object.fromEntries(
      edges.map((edge) => [upper(edge), () => look(format, `borders.${edge}`, ["style", "color"])]),
    ),
  });
}

function custom(format: FakeFormat): Remote {
  return new Remote({
    get: {
      Rule: () =>
        new Remote({
          get: { Formula: () => format.formula ?? "" },
          set: { Formula: (formula: string) => void (format.formula = formula) },
        }),
      Format: () =>
        new Remote({
          get: {
            Fill: () => look(format, "fill", ["color"]),
            Font: () => look(format, "font", ["color", "bold", "italic", "underline"]),
            Borders: () => borders(format),
          },
        }),
    },
  });
}

function setPriority(sheet: FakeSheet, format: FakeFormat, priority: number): void {
  const others = sheet.formats.filter((each) => each !== format);
  const place = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(priority, others.length);
  sheet.formats.splice(0, sheet.formats.length, ...others.slice(0, place), format, ...others.slice(place));
}

function conditionalFormat(state: FakeState, sheet: FakeSheet, format: FakeFormat): Remote {
  return new Remote({
    id: format.id,
    get: {
      Id: () => format.id,
      Type: () => format.type,
      Priority: () => sheet.formats.indexOf(format),
      StopIfTrue: () => format.stopIfTrue,
      CustomOrNullObject: () => (format.type === "Custom" ? custom(format) : null),
      Custom: () => {
        if (format.type !== "Custom") throw new ExcelError("InvalidOperation", "the rule is of another type");
        return custom(format);
      },
    },
    set: { Priority: (priority: number) => setPriority(sheet, format, priority) },
    call: {
      Delete: () => {
        guard(sheet);
        const at = sheet.formats.indexOf(format);
        if (at < 0) throw new ExcelError("ItemNotFound");
        state.undo("ConditionalFormat.delete");
        sheet.formats.splice(at, 1);
      },
    },
  });
}

/** The rules that meet some rectangles; new ones apply to exactly these, and come first as in Excel. */
export function conditionalFormats(
  state: FakeState,
  sheet: FakeSheet,
  rectangles: readonly Rectangle[],
): Remote {
  const here = () =>
    sheet.formats.filter(({ ranges }) =>
      rectanglesOf(ranges).some((one) => rectangles.some((other) => meet(one, other))),
    );
  return new Remote({
    items: () => {
      refuseIfFaulty(state, sheet);
      return here().map((format) => conditionalFormat(state, sheet, format));
    },
    item: (id) => {
      const format = here().find((each) => each.id === id);
      if (!format) throw new ExcelError("ItemNotFound", `no conditional format ${id}`);
      return conditionalFormat(state, sheet, format);
    },
    call: {
      Add: (type: FakeFormat["type"]) => {
        guard(sheet);
        state.undo("ConditionalFormatCollection.add");
        const ranges = rectangles.map(textOf).join(",");
        const format: FakeFormat = { id: state.newId(), type, ranges, stopIfTrue: false, look: {} };
        sheet.formats.unshift(format);
        return conditionalFormat(state, sheet, format);
      },
    },
  });
}

/** Conditional formats: asked of a range, kept by the sheet. */
import type { WpsFormatCondition, WpsFormatConditions } from "../../../taskpane/hosts/wps/jsapi";
import type { FakeFormat, FakeSheet, Rectangle } from "../fake-excel/data";
import { meet, rectanglesOf, textOf } from "../fake-excel/objects/areas";
import { BAD_INDEX, collection, comObject, ComError, REFUSED } from "./com";
import type { FakeState } from "./state";

const TYPES = { Custom: 2, CellValue: 1, ColorScale: 3, DataBar: 4, ContainsText: 9 } as const;

/** Properties that are only ever set. */
function look<T extends object>(state: FakeState, format: FakeFormat, part: string, members: T): T {
  const names = Object.keys(members);
  const target = Object.defineProperties(
    {},
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          enumerable: true,
          get: () => format.look[`${part}.${name}`] ?? null,
          set: (value: string | boolean | number) => void (format.look[`${part}.${name}`] = value),
        },
      ]),
    ),
  ) as T;
  return comObject(state, part, target);
}

function condition(state: FakeState, sheet: FakeSheet, format: FakeFormat): WpsFormatCondition {
  const place = () => sheet.formats.indexOf(format);
  return comObject(state, "FormatCondition", {
    Type: TYPES[format.type],
    get Formula1(): string {
      // Kinds without a formula have no such member.
      if (format.formula === undefined) throw new ComError("80020003", "member not found");
      return format.formula;
    },
    Interior: look(state, format, "Interior", { Color: null }),
    Font: look(state, format, "Font", { Bold: null, Italic: null, Underline: null, Color: null }),
    Borders: look(state, format, "Borders", { LineStyle: null, Color: null }),
    get StopIfTrue() {
      return format.stopIfTrue;
    },
    set StopIfTrue(stop: boolean) {
      format.stopIfTrue = stop;
    },
    SetLastPriority: state.switches.oldVersion
      ? undefined!
      : () => void sheet.formats.push(...sheet.formats.splice(place(), 1)),
    Delete() {
      if (place() < 0) throw new ComError(BAD_INDEX, "the rule is gone");
      refuseIfProtected(sheet);
      sheet.formats.splice(place(), 1);
    },
  });
}

function refuseIfProtected({ protection }: FakeSheet): void {
  if (protection.protected && !protection.allowFormatCells)
    throw new ComError(REFUSED, "the sheet is protected");
}

let added = 0;

/** For each new WPS: the rules that the former one was given are not this one's. */
export function startCounting(): void {
  added = 0;
}

export function formatConditions(
  state: FakeState,
  sheet: FakeSheet,
  areas: readonly Rectangle[],
): WpsFormatConditions {
  const { formatFault, addFault } = state.switches;
  const items = () =>
    sheet.formats
      .filter(({ ranges }) => rectanglesOf(ranges).some((each) => areas.some((at) => meet(each, at))))
      .map((format) => condition(state, sheet, format));
  if (formatFault === "*" || formatFault?.includes(sheet.name))
    throw new ComError(REFUSED, "the rules cannot be read");
  const found = collection(state, "FormatConditions", items);
  return comObject(state, "FormatConditions", {
    get Count() {
      return found.Count;
    },
    Item: (index: number | string) => found.Item(index),
    Add(type: number, _operator: number | undefined, formula1: string) {
      refuseIfProtected(sheet);
      if (type !== TYPES.Custom) throw new ComError(REFUSED, "the fake adds rules of formulas only");
      if (++added === addFault) throw new ComError(REFUSED, "the rule is refused");
      const format: FakeFormat = {
        id: state.newId(),
        type: "Custom",
        ranges: areas.map(textOf).join(","),
        formula: formula1,
        // As COM has it for rules of scripts.
        stopIfTrue: true,
        look: {},
      };
      sheet.formats.unshift(format);
      return condition(state, sheet, format);
    },
  });
}

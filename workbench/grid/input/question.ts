/** What the user is asked before an edit goes into the cells: formulas are lost, or the file's own rules forbid it. */
import { type ICellData, type ICommandInfo, type Nullable, ObjectMatrix } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { CellChange } from "../../../src/workbook/cell-change";
import { isCellError } from "../../../src/workbook/model";
import { contentOf } from "../contents";
import type { InputQuestion } from "../grid";
import { indexOfId, type ShownWorkbook } from "../shown-workbook";
import { isAllowed, listItems } from "./judge";
import { validationAt } from "./rules";

const TYPING = "sheet.command.set-range-values";
const UNDOING: ReadonlySet<string> = new Set(["univer.command.undo", "univer.command.redo"]);

/** Changes of looks alone bring no content along. */
const isContent = (cell: Nullable<ICellData>): boolean =>
  !cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell;

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly change: CellChange;
  /** A shared formula has no text of its own. */
  readonly isFormula: boolean;
}

function editsOf(params: ISetRangeValuesMutationParams, shown: ShownWorkbook): Edit[] {
  const sheet = indexOfId(shown, params.subUnitId);
  const name = shown.opened.workbook.sheets[sheet]?.name;
  const edits: Edit[] = [];
  if (name === undefined) return edits;
  new ObjectMatrix(params.cellValue ?? {}).forValue((row, col, cell) => {
    if (!isContent(cell)) return;
    const { value } = contentOf(cell, "");
    const isFormula = Boolean(cell?.f ?? cell?.si);
    edits.push({ sheet, row, col, change: { sheet: name, row, col, value }, isFormula });
  });
  return edits;
}

/** null where the command may run as it is. */
export function questionOf(
  { id, params }: Readonly<ICommandInfo>,
  shown: ShownWorkbook,
): InputQuestion | null {
  if (id !== SetRangeValuesMutation.id) return null;
  const write = params as ISetRangeValuesMutationParams & { trigger?: string };
  if (write.unitId !== shown.unit || UNDOING.has(write.trigger ?? "")) return null;
  const edits = editsOf(write, shown);
  // A formula instead of a formula is an edit like any other.
  if (edits.some(({ isFormula }) => isFormula)) return null;
  const changes = edits.map(({ change }) => change);
  const [first] = edits;
  const refused = first && edits.length === 1 && write.trigger === TYPING ? refusalOf(first, shown) : null;
  if (refused) return refused;
  const cells = edits.flatMap(({ sheet, row, col, change }) => {
    const { formula } = shown.edits.contentAt(sheet, row, col);
    return formula === null ? [] : [{ sheet: change.sheet, row, col, formula }];
  });
  return cells.length === 0 ? null : { kind: "formula", cells, changes };
}

function refusalOf({ sheet, row, col, change }: Edit, shown: ShownWorkbook): InputQuestion | null {
  const rule = validationAt(shown.rules[sheet]!, row, col);
  if (!rule?.refusal) return null;
  const workbook = shown.edits.read();
  const { value = null } = change;
  if (isAllowed(value, rule, change, workbook)) return null;
  return {
    kind: rule.refusal === "stop" ? "refused" : "doubted",
    at: { sheet: change.sheet, row, col },
    typed: isCellError(value) ? value.error : String(value),
    words: rule.error,
    items: listItems(rule, change, workbook),
    changes: [change],
  };
}

/** The units of a roster: a workbook with their names below each other. */
import { squeeze } from "../text";
import type { Sheet, Workbook } from "../workbook/model";
import { eachCell } from "../workbook/sheet";

const HEADING = /^(?:(?:应?报送|预算|填报|被?评价)?(?:单位|部门|机构)(?:名称|全称)?|名称|单位名单|名单)$/;
const NO_NAME = /^(?:合计|总计|小计|备注|说明|单位|部门|\d+)$/;
const LONGEST_NAME = 60;

interface NameCell {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

function textsOf(sheet: Sheet): NameCell[] {
  return [...eachCell(sheet)].flatMap(({ row, col, value }) =>
    typeof value === "string" && squeeze(value) !== "" ? [{ row, col, text: squeeze(value) }] : [],
  );
}

/** The column below a heading; without one, the column with the most texts. */
function namesOn(sheet: Sheet): string[] {
  const texts = textsOf(sheet);
  const heading = texts.find(({ text }) => HEADING.test(text));
  const columns = new Map<number, number>();
  for (const { col } of texts) columns.set(col, (columns.get(col) ?? 0) + 1);
  const [fullest] = [...columns].sort(([a, x], [b, y]) => y - x || a - b);
  const col = heading?.col ?? fullest?.[0];
  return texts
    .filter((cell) => cell.col === col && cell.row > (heading?.row ?? -1))
    .map(({ text }) => text)
    .filter((text) => !NO_NAME.test(text) && text.length <= LONGEST_NAME);
}

/** In their order, each once; of the first sheet that has any. */
export function readRoster({ sheets }: Workbook): string[] {
  const found = sheets.filter(({ visibility }) => visibility === "visible").map(namesOn);
  return [...new Set(found.find((names) => names.length > 0) ?? [])];
}

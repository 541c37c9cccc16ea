/** The total's formula that the pane offers: the sum, scaled and capped as the form says, as a real engine computes it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HyperFormula, type RawCellContent } from "hyperformula";
import { assess } from "../../../src/assess/assess";
import { totalFor } from "../../../src/assess/allowed-total";
import { parseForm } from "../../../src/forms/load";
import type { ProjectForm as Parameters } from "../../../src/forms/project-form";
import { publishedFrameworks } from "../../../src/frameworks/published";
import { recognise } from "../../../src/recognise";
import { eachCell } from "../../../src/workbook/sheet";
import { formulaOptions } from "../../../taskpane/model/formula-proposals";
import { formSheet, type ProjectForm } from "../../forms/project-form";
import { RIVER } from "../../forms/published";
import { makeWorkbook } from "../../support/workbook";

const YAML = readFileSync(join(__dirname, "../../../src/forms/cn-project-2020.yaml"), "utf8");
const own = (more: string) => parseForm(`${YAML}\n${more}`, "own.yaml") as Parameters;
const CAPS =
  'caps: [{ rate: "[70%, 80%)", most: 89 }, { rate: "[60%, 70%)", most: 79 }, { rate: "[0%, 60%)", most: 59 }]';
const SCALED = parseForm(
  YAML.replace("notApplicable: counted", "notApplicable: scaled"),
  "own.yaml",
) as Parameters;

const spent = (amount: number): ProjectForm => ({
  ...RIVER,
  funds: { ...RIVER.funds, total: [200, 208, amount], finance: [180, 188, amount - 20] },
  executionScore: 7.5,
});

function offered(form: ProjectForm, framework?: Parameters) {
  const workbook = makeWorkbook({ 项目自评表: formSheet(form) });
  const recognition = recognise(workbook, {
    frameworks: publishedFrameworks(),
    ...(framework ? { framework } : {}),
  });
  const [assessed] = assess(recognition);
  const [option] = formulaOptions.total(assessed!);
  const content = option!.content as { readonly formula: string };
  const [sheet] = workbook.sheets;
  const rows: RawCellContent[][] = Array.from({ length: sheet!.rowCount }, () => []);
  for (const { row, col, value } of eachCell(sheet!)) rows[row]![col] = value as RawCellContent;
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3", smartRounding: false });
  const computed = engine.calculateFormula(`=${content.formula}`, 0);
  engine.destroy();
  return {
    formula: content.formula,
    computed,
    expected: totalFor(assessed!, assessed!.total!.sum).toNumber(),
  };
}

test("no cap: the plain sum", () => {
  expect(offered(RIVER)).toMatchObject({ formula: "SUM(I5,H12:H20)", computed: 98.25, expected: 98.25 });
});

test.each([
  [208, 96.1],
  [166.4, 96.1],
  [166.39, 89],
  [145.6, 89],
  [145.59, 79],
  [124.8, 79],
  [100, 59],
])("%d of 208 paid", (amount, total) => {
  const { computed, expected } = offered(spent(amount), own(CAPS));
  expect([computed, expected]).toEqual([total, total]);
});

test("what does not apply is scaled away, then the cap holds", () => {
  const rows = RIVER.rows.map((row) =>
    row.name === "水质改善" ? { ...row, actual: "不适用", score: "—" } : row,
  );
  expect(offered({ ...RIVER, rows }, SCALED)).toMatchObject({ computed: 98.06, expected: 98.06 });
});

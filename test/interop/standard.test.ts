/** The standard workbook judged by others: LibreOffice computes the same scores, openpyxl and the schemas accept it. */
import { execFileSync } from "node:child_process";
import { totalFor } from "../../src/assess/allowed-total";
import { assess } from "../../src/assess/assess";
import { figure } from "../../src/facts/facts";
import { parseForm } from "../../src/forms/load";
import type { ProjectForm } from "../../src/forms/project-form";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeWorkbook } from "../../files/make";
import { readWorkbook } from "../../files/read";
import { publishedFrameworks } from "../../src/frameworks/published";
import { recognise } from "../../src/recognise";
import { carryOver, standardWorkbook } from "../../src/standard";
import { isCellError, type CellValue, type Workbook } from "../../src/workbook/model";
import { eachCell, valueAt } from "../../src/workbook/sheet";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { formSheet, type ProjectForm as ProjectSheet } from "../forms/project-form";
import { RIVER } from "../forms/published";
import { makeWorkbook as bookOf } from "../support/workbook";
import { partNames, partText } from "../files/fixtures";
import { everything } from "../standard/filled";
import { PUBLISHED_REPORTS } from "../support/published-reports";
import { readSample } from "../support/samples";
import { savedByLibreOffice } from "../support/libreoffice";
import { withoutResults } from "../support/without-results";

const schemas = resolve(process.env.OOXML_XSD ?? join(__dirname, "..", "..", "..", "shared", "ooxml-xsd"));
const python = process.env.PYTHON ?? "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "standard-interop-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function save(plan: WorkbookPlan): string {
  const path = join(folder, `book-${files++}.xlsx`);
  writeFileSync(path, makeWorkbook(plan));
  return path;
}

/** The workbook as LibreOffice saves it after computing every formula anew. */
function computed(path: string): Promise<Workbook> {
  return readWorkbook(savedByLibreOffice(folder, path, "xlsx"), "x.xlsx");
}

const shown = (value: CellValue) => (isCellError(value) ? value.error : (value ?? ""));

/** Formulas whose result in LibreOffice is not the one that we wrote into the file. */
function differences(plan: WorkbookPlan, workbook: Workbook): string[] {
  return plan.sheets.flatMap(({ sheet }) => {
    const theirs = workbook.sheets.find(({ name }) => name === sheet.name)!;
    return [...eachCell(sheet)].flatMap(({ row, col, value, formula }) => {
      const [ours, got] = [shown(value), shown(valueAt(theirs, row, col))];
      const isClose =
        typeof ours === "number" &&
        typeof got === "number" &&
        Math.abs(ours - got) <= 1e-12 * Math.max(1, Math.abs(ours));
      return formula === undefined || isClose || ours === got
        ? []
        : [`${sheet.name} ${row},${col}: ${ours} ≠ ${got}`];
    });
  });
}

const FRAMEWORKS = publishedFrameworks().map((framework) => [framework.id, framework] as const);

test.each(FRAMEWORKS)(
  "%s: empty and filled in, LibreOffice computes what we wrote",
  async (_id, framework) => {
    const options = { unit: "万元", year: framework.year, department: "某局", formulas: "native" } as const;
    for (const filling of [{}, everything(framework)]) {
      const plan = standardWorkbook(framework, options, filling);
      expect(differences(plan, await computed(save(withoutResults(plan))))).toEqual([]);
    }
  },
);

test("LibreOffice keeps the names, what may be typed, the merges and the notes", async () => {
  const found = recognise(await readSample("longgang-office-2022"), { frameworks: publishedFrameworks() });
  const [{ framework, options }] = PUBLISHED_REPORTS as [(typeof PUBLISHED_REPORTS)[number]];
  const { plan } = carryOver(found, { ...options, framework });
  const path = save(plan);
  const saved = savedByLibreOffice(folder, path, "xlsx");
  const workbook = await readWorkbook(saved, "x.xlsx");
  const names = (of: Workbook | WorkbookPlan) => of.definedNames.map(({ name }) => name).sort();
  expect(names(workbook)).toEqual(names(plan));
  const lists = (file: Uint8Array) =>
    partNames(file)
      .filter((part) => part.startsWith("xl/worksheets/sheet"))
      .map((part) => partText(file, part))
      .join("")
      .match(/type="(list|decimal|whole)"/g)!.length;
  expect(lists(saved)).toBe(lists(makeWorkbook(plan)));
  for (const { sheet } of plan.sheets) {
    const theirs = workbook.sheets.find(({ name }) => name === sheet.name)!;
    expect([sheet.name, theirs.merges.length, theirs.comments.length]).toEqual([
      sheet.name,
      sheet.merges.length,
      sheet.comments.length,
    ]);
  }
  // Read again, it is still the same workbook to us.
  const again = recognise(workbook, { frameworks: publishedFrameworks() });
  expect(again.scoreSheets[0]?.framework?.framework.id).toBe(framework.id);
  expect(figure(again.book.facts, "three-public-budget")?.toNumber()).toBe(19.75);
});

test("openpyxl loads it with its names, validations, conditional formats and print titles", () => {
  const [, framework] = FRAMEWORKS.at(-1)!;
  const options = { unit: "万元", year: 2024, department: "某局", formulas: "custom" } as const;
  const path = save(standardWorkbook(framework, options, everything(framework)));
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
score = book["评分表"]
print(json.dumps({
  "sheets": book.sheetnames,
  "names": "fact_original_budget" in list(getattr(book.defined_names, "keys", lambda: [n.name for n in book.defined_names.definedName])()),
  "lists": [v.formula1 for v in book["评分判断"].data_validations.dataValidation if v.type == "list"][:1],
  "formats": len(score.conditional_formatting) > 0,
  "titles": score.print_title_rows,
  "landscape": score.page_setup.orientation,
  "frozen": score.freeze_panes,
}))`;
  const said = JSON.parse(execFileSync(python, ["-c", script, path], { encoding: "utf8" })) as object;
  expect(said).toMatchObject({
    names: true,
    lists: ['"是,否"'],
    formats: true,
    titles: expect.stringMatching(/3:\$?5/) as string,
    landscape: "landscape",
    frozen: "A6",
  });
});

test("every part fits its schema", () => {
  if (!existsSync(join(schemas, "sml.xsd")))
    throw new Error(`no schemas in ${schemas}: set OOXML_XSD to their folder`);
  const [, framework] = FRAMEWORKS.at(-1)!;
  const options = { unit: "万元", year: 2024, department: "某局", formulas: "native" } as const;
  const bytes = makeWorkbook(standardWorkbook(framework, options, everything(framework)));
  for (const part of partNames(bytes).filter((name) =>
    /^xl\/(workbook|styles|worksheets\/.*)\.xml$/.test(name),
  )) {
    const file = join(folder, "part.xml");
    writeFileSync(file, partText(bytes, part).replace(/ xml:space="preserve"/g, ""));
    const judge = () =>
      execFileSync("xmllint", ["--noout", "--schema", join(schemas, "sml.xsd"), file], { stdio: "pipe" });
    expect(judge).not.toThrow();
  }
});

describe("project forms", () => {
  const CAPS =
    'caps: [{ rate: "[70%, 80%)", most: 89 }, { rate: "[60%, 70%)", most: 79 }, { rate: "[0%, 60%)", most: 59 }]';
  const yaml = readFileSync(join(__dirname, "../../src/forms/cn-project-2020.yaml"), "utf8");
  const own = (text: string) => parseForm(text, "own.yaml") as ProjectForm;
  const paid = (amount: number): ProjectSheet => ({
    ...RIVER,
    funds: { ...RIVER.funds, total: [200, 208, amount], finance: [180, 188, amount - 20] },
  });
  const [first, ...others] = RIVER.rows;
  const notApplicable: ProjectSheet = {
    ...RIVER,
    rows: [
      first!,
      ...others.map((row) => (row.name === "水质改善" ? { ...row, actual: "不适用", score: "—" } : row)),
    ],
  };
  const scaled = own(yaml.replace("notApplicable: counted", "notApplicable: scaled"));

  test.each<[string, ProjectSheet, ProjectForm]>([
    ["as published", RIVER, own(yaml)],
    ...[166.4, 166.39, 145.59, 100].map((amount): [string, ProjectSheet, ProjectForm] => [
      `capped at ${amount} of 208`,
      paid(amount),
      own(`${yaml}\n${CAPS}`),
    ]),
    ["scaled without what does not apply", notApplicable, scaled],
    [
      "far above a target",
      { ...RIVER, rows: [{ ...first!, actual: "80公里" }, ...others] },
      own(yaml.replace("target: {}", 'target: { least: "70%", beyond: { in: "[130%, ∞)", deduct: 2 } }')),
    ],
  ])("%s: LibreOffice comes to the total that we compute", async (_name, form, framework) => {
    const found = recognise(bookOf({ 项目自评表: formSheet(form) }), { frameworks: [], framework });
    const options = { unit: "万元", year: 2023, department: "", formulas: "native" } as const;
    const { plan } = carryOver(found, { ...options, framework });
    const workbook = await computed(save(withoutResults(plan)));
    expect(differences(plan, workbook)).toEqual([]);
    const [assessed] = assess(recognise(workbook, { frameworks: [], framework }));
    const [total, ofScores] = [assessed!.stated!, totalFor(assessed!, assessed!.total!.sum)];
    expect(total.toFixed()).toBe(ofScores.toFixed());
  });
});

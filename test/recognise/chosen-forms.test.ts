/** A workbook with forms of several kinds: what is chosen by hand applies to the forms that it fits, to no others. */
import { publishedProjectForms } from "../../src/forms/published";
import type { ProjectForm } from "../../src/forms/project-form";
import { publishedFramework, publishedFrameworks } from "../../src/frameworks/published";
import type { Framework } from "../../src/frameworks/framework";
import { recognise } from "../../src/recognise";
import { newWorkbook } from "../../src/standard";
import type { Workbook } from "../../src/workbook/model";
import { formSheet } from "../forms/project-form";
import { DEPARTMENT, HUBEI, RIVER, TRAINING, YUNNAN } from "../forms/published";
import { UNSEEN } from "../forms/unseen";
import { readSample } from "../support/samples";
import { makeWorkbook } from "../support/workbook";

const form = (id: string) => publishedProjectForms().find((each) => each.id === id)!;
const [HUBEI_FORM, YUNNAN_FORM] = [form("cn-project-2020-hubei"), form("cn-project-2020-yunnan")];
const LONGGANG_2021 = publishedFramework("sz-longgang-2021")!;

const formsIn = (workbook: Workbook, framework?: Framework | ProjectForm) =>
  recognise(workbook, {
    frameworks: publishedFrameworks(),
    ...(framework ? { framework } : {}),
  }).scoreSheets.map(({ framework: own, project }) => own?.framework.id ?? project?.id ?? null);

async function mixed(): Promise<Workbook> {
  const department = await readSample("longgang-office-2022");
  const projects = makeWorkbook({ 河道: formSheet(RIVER), 湖北: formSheet(HUBEI) });
  return { ...department, sheets: [...department.sheets, ...projects.sheets] };
}

test("nothing chosen: each form by itself", async () => {
  expect(formsIn(await mixed())).toEqual(["sz-longgang-2022", "cn-project-2020", "cn-project-2020-hubei"]);
});

test("a framework of departments leaves the projects' forms alone", async () => {
  expect(formsIn(await mixed(), LONGGANG_2021)).toEqual([
    "sz-longgang-2021",
    "cn-project-2020",
    "cn-project-2020-hubei",
  ]);
});

test("so it does where the projects' forms have no funds", async () => {
  const department = await readSample("longgang-office-2022");
  const without = makeWorkbook({ 图书馆: UNSEEN["the execution rate as a row"]! });
  const workbook = { ...department, sheets: [...without.sheets, ...department.sheets] };
  expect(formsIn(workbook, LONGGANG_2021)).toEqual(["cn-project-2020", "sz-longgang-2021"]);
});

test("a variant of the project form applies where the funds have its points", async () => {
  expect(formsIn(await mixed(), HUBEI_FORM)).toEqual([
    "sz-longgang-2022",
    "cn-project-2020",
    "cn-project-2020-hubei",
  ]);
  expect(formsIn(await mixed(), YUNNAN_FORM)).toEqual([
    "sz-longgang-2022",
    "cn-project-2020-yunnan",
    "cn-project-2020-hubei",
  ]);
});

test("two variants below each other on a sheet", () => {
  const workbook = makeWorkbook({ 表: formSheet(YUNNAN, HUBEI, DEPARTMENT) });
  expect(formsIn(workbook, YUNNAN_FORM)[1]).toBe("cn-project-2020-hubei");
});

test("where it fits none of the forms, it is what the user wants", () => {
  expect(formsIn(makeWorkbook({ 表: formSheet(RIVER, TRAINING) }), HUBEI_FORM)).toEqual([
    HUBEI_FORM.id,
    HUBEI_FORM.id,
  ]);
});

test.each(publishedProjectForms().map((each) => [each.id, each] as const))(
  "%s: a form that we made says so, whatever its headings look like",
  (id, framework) => {
    const { sheets, definedNames } = newWorkbook({
      framework,
      year: 2023,
      unit: "万元",
      department: "",
      formulas: "native",
    });
    const river = makeWorkbook({
      表: formSheet({ ...RIVER, executionWeight: framework.execution.weight.toNumber() }),
    });
    expect(sheets).toHaveLength(1);
    expect(formsIn({ ...river, definedNames })).toEqual([id]);
  },
);

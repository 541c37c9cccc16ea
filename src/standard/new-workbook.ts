/** A new workbook by any form: a department's, with its tables, or a project's. */
import { isProjectForm } from "../forms/project-form";
import type { Recognition } from "../recognise/recognition";
import type { WorkbookPlan } from "../workbook/plan";
import { carryOverDepartment } from "./carry-over/carry-over";
import type { CarriedOver } from "./carry-over/carried-over";
import { carryOverProjects } from "./carry-over/project";
import type { StandardChoice } from "./options";
import { projectWorkbook } from "./project/project-workbook";
import { standardWorkbook } from "./standard-workbook";

/** An empty one. */
export function newWorkbook({ framework, ...options }: StandardChoice): WorkbookPlan {
  return isProjectForm(framework)
    ? projectWorkbook(framework, options)
    : standardWorkbook(framework, options);
}

/** One with another workbook's figures. */
export function carryOver(recognition: Recognition, { framework, ...options }: StandardChoice): CarriedOver {
  return isProjectForm(framework)
    ? carryOverProjects(recognition, framework, options)
    : carryOverDepartment(recognition, { ...options, framework });
}

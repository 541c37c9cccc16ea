/** From a file's text to the form that it describes: a department's framework, or a project form. */
import { decimal, sum } from "../decimal";
import { FrameworkError } from "../frameworks/errors";
import type { FrameworkFault } from "../frameworks/fault";
import type { Framework } from "../frameworks/framework";
import { faultOfGrades, parseData, parseFramework } from "../frameworks/load";
import { parseYaml } from "../frameworks/yaml";
import { parseInterval } from "../interval";
import { bindProjectForm, type ProjectForm } from "./project-form";
import { projectFormSchema, type ProjectFormData } from "./schema";

const isProject = (value: unknown) =>
  typeof value === "object" && value !== null && "form" in value && value.form === "project";

/** @throws FrameworkError with a message in Chinese and English that says how to mend the file */
export function parseForm(text: string, file: string): Framework | ProjectForm {
  return isProject(parseYaml(text, file))
    ? bindProjectForm(loadProjectForm(text, file))
    : parseFramework(text, file);
}

/** The checked data of a project form. @throws FrameworkError */
export function loadProjectForm(text: string, file: string): ProjectFormData {
  const data = parseData(projectFormSchema, parseYaml(text, file), file);
  const fault = faultOfGrades(data) ?? faultOfPoints(data) ?? faultOfIntervals(data);
  if (fault) throw new FrameworkError({ file, indicator: null }, fault);
  return data;
}

function faultOfPoints({ execution, parts }: ProjectFormData): FrameworkFault | null {
  const all = sum([execution.weight, ...parts.map(({ weight }) => weight)]);
  return all.eq(decimal(100)) ? null : { code: "weights-not-100", sum: all.toFixed() };
}

function faultOfIntervals({ caps, target }: ProjectFormData): FrameworkFault | null {
  for (const interval of [...caps.map(({ rate }) => rate), ...(target.beyond ? [target.beyond.in] : [])])
    try {
      parseInterval(interval);
    } catch {
      return { code: "bad-interval", interval };
    }
  return null;
}

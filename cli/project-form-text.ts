/** A project form as text: how it shares out its points, and how each kind of row is scored. */
import { executionRule } from "../src/forms/execution-rule";
import { qualitativeRule, targetRule, type ProjectForm } from "../src/forms/project-form";
import { differences } from "../src/frameworks/diff";
import { boundText } from "../src/facts/format";
import { decimal, sum } from "../src/decimal";
import type { Context } from "./context";
import { table } from "./table";

/** The weight that the criteria of a row are worded with. */
const EXAMPLE = decimal(10);

export function totalOfForm({ execution, parts }: ProjectForm): string {
  return sum([execution.weight, ...parts.map(({ weight }) => weight)]).toString();
}

/** The lines of `frameworks show`. */
export function projectFormLines(form: ProjectForm, { words, messages }: Context): string[] {
  const said = words.projectForm;
  const { rules } = messages;
  const columns = words.frameworkColumns;
  const shares = [
    [said.execution, form.execution.weight.toString()],
    ...form.parts.map(({ name, weight }) => [name, weight.toString()]),
  ];
  const target = (sense: "at-least" | "at-most") =>
    targetRule(form, "example", EXAMPLE, sense, "").criteria(rules);
  return [
    `${form.title}（${form.id}）`,
    "",
    table([{ heading: columns.dimension }, { heading: columns.points, align: "right" }], shares),
    `${said.execution}${words.colon}${executionRule(form.execution.weight).criteria(rules)}`,
    said.example(EXAMPLE.toString()),
    ...(["at-least", "at-most"] as const).map((sense) => `  ${target(sense)}`),
    `  ${qualitativeRule(form, "example", EXAMPLE, null).criteria(rules)}`,
    said.reasons(boundText(form.execution.explainBelow), boundText(form.overAchieved)),
    said.notApplicable[form.notApplicable],
    ...form.data.caps.map(({ rate, most }) => said.cap(rate, String(most))),
    words.grades(form.grades.map(({ grade, interval }) => `${grade} ${interval}`).join(" ")),
    words.source(form.source),
  ];
}

/** What the parameters of two forms differ in; names and sources are no parameters. */
export function projectFormChanges(from: ProjectForm, to: ProjectForm, { words }: Context): string[] {
  const parametersOf = ({ data }: ProjectForm) => {
    const { id: _id, title: _title, source: _source, ...parameters } = data;
    return parameters;
  };
  return differences(parametersOf(from), parametersOf(to)).map((each) =>
    words.projectForm.change(each.path, each.from, each.to),
  );
}

/** A project form as text: how it shares out its points, and how each kind of row is scored. */
import { executionRule } from "../src/forms/execution-rule";
import { qualitativeRule, targetRule, type ProjectForm } from "../src/forms/project-form";
import { boundText } from "../src/facts/format";
import { decimal, sum } from "../src/decimal";
import type { Context } from "./context";
import { table } from "./table";

/** The weight that the criteria of a row are worded with. */
const EXAMPLE = decimal(10);

export function totalOfForm({ execution, parts }: ProjectForm): string {
  return sum([execution.weight, ...parts.map(({ weight }) => weight)]).toString();
}

/** What the form prescribes, sentence by sentence, each under what it is about. */
function rulesOf(form: ProjectForm, { words, messages }: Context): ReadonlyMap<string, string> {
  const said = words.projectForm;
  const { rules } = messages;
  const target = (sense: "at-least" | "at-most") =>
    `  ${targetRule(form, "example", EXAMPLE, sense, "").criteria(rules)}`;
  return new Map([
    ["execution", `${said.execution}${words.colon}${executionRule(form.execution.weight).criteria(rules)}`],
    ["example", said.example(EXAMPLE.toString())],
    ["at-least", target("at-least")],
    ["at-most", target("at-most")],
    ["qualitative", `  ${qualitativeRule(form, "example", EXAMPLE, null).criteria(rules)}`],
    ["reasons", said.reasons(boundText(form.execution.explainBelow), boundText(form.overAchieved))],
    ["not-applicable", said.notApplicable[form.notApplicable]],
    ...form.data.caps.map(({ rate, most }) => [`cap ${rate}`, said.cap(rate, String(most))] as const),
    ["grades", words.grades(form.grades.map(({ grade, interval }) => `${grade} ${interval}`).join(" "))],
  ]);
}

/** How the points are shared out: the name of each share and its points. */
const sharesOf = (form: ProjectForm, { words }: Context): readonly (readonly [string, string])[] => [
  [words.projectForm.execution, form.execution.weight.toString()],
  ...form.parts.map(({ name, weight }) => [name, weight.toString()] as const),
];

/** The lines of `frameworks show`. */
export function projectFormLines(form: ProjectForm, context: Context): string[] {
  const { words } = context;
  const columns = words.frameworkColumns;
  return [
    `${form.title}（${form.id}）`,
    "",
    table(
      [{ heading: columns.dimension }, { heading: columns.points, align: "right" }],
      sharesOf(form, context),
    ),
    ...rulesOf(form, context).values(),
    words.source(form.source),
  ];
}

/** What two forms prescribe differently; names, sources and how they are told apart are no rules. */
export function projectFormChanges(from: ProjectForm, to: ProjectForm, context: Context): string[] {
  const { share } = context.words.projectForm;
  const said = (form: ProjectForm) =>
    new Map([
      ...sharesOf(form, context).map(([name, points]) => [name, share(name, points)] as const),
      ...rulesOf(form, context),
    ]);
  const [before, after] = [said(from), said(to)];
  const about = new Set([...before.keys(), ...after.keys()]);
  return [...about]
    .filter((each) => before.get(each) !== after.get(each))
    .flatMap((each) => [
      ...(before.has(each) ? [`- ${before.get(each)!.trim()}`] : []),
      ...(after.has(each) ? [`+ ${after.get(each)!.trim()}`] : []),
    ]);
}

import { roundPoints } from "../../decimal";
import { gradeOf, type Framework } from "../../frameworks/framework";
import { publishedFramework } from "../../frameworks/published";
import { parseInterval } from "../../interval";
import { functionWords as words } from "../../messages/zh-CN/functions";
import { areNumbers, asPoints, literal } from "../../rules/native";
import type { PerfFunction } from "../definition";
import { all, iff, quoted } from "../native/conditions";
import { NotNative } from "../native/reasons";
import { BASE_FRAMEWORK } from "../support/published-rules";
import { fail } from "../support/errors";
import { frameworkOf } from "../support/frameworks";
import { figure } from "../support/values";

const MOST_TOTAL = 100;

/** The grade of a total that is given as an expression at two decimals; #N/A outside of all bands. */
export function gradeText(framework: Framework, points: string): string {
  return framework.grades.reduceRight((rest, { grade: name, interval }) => {
    const { low, lowClosed, high, highClosed } = parseInterval(interval);
    const above = low && `${points}${lowClosed ? ">=" : ">"}${literal(low)}`;
    const below = high && `${points}${highClosed ? "<=" : "<"}${literal(high)}`;
    return iff(all([above, below].flatMap((each) => each ?? [])), quoted(name), rest);
  }, "NA()");
}

export const grade: PerfFunction<string> = {
  id: "GRADE",
  words: {
    zh: "评分等级：优 [90, 100]、良 [80, 90)、中 [60, 80)、差 [0, 60)。",
    en: "Grade: 优 [90, 100], 良 [80, 90), 中 [60, 80), 差 [0, 60).",
  },
  parameters: [
    { name: "total", words: { zh: "总分", en: "Total score" } },
    {
      name: "frameworkId",
      optional: true,
      words: {
        zh: "指标体系编号，如 sz-longgang-2022；默认用共同的等级划分",
        en: "Id of the framework, such as sz-longgang-2022; by default the bands that all share",
      },
    },
  ],
  gives: { type: "string", words: "优、良、中或差" },
  indicators: [],
  run([total, frameworkId]) {
    const framework = frameworkOf(frameworkId, BASE_FRAMEWORK);
    const points = roundPoints(figure(total, "总分", "money"));
    if (points.gt(MOST_TOTAL)) fail("invalid", words.totalOutside(points));
    return gradeOf(framework, points) ?? fail("invalid", words.totalOutside(points));
  },
  native(call) {
    call.limit(2);
    const id = call.setting(1) ?? BASE_FRAMEWORK;
    const framework = publishedFramework(String(id).trim().toLowerCase());
    if (!framework) throw new NotNative("argument-invalid", 2);
    const given = call.figure(0);
    const grades = gradeText(framework, asPoints(given));
    return call.finish({ known: [areNumbers([given])], valid: [`${given}>=0`], points: grades });
  },
};

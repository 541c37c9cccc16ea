import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Weight differs from framework",
  help: "The weight of an indicator differs from the framework's.",
  finding: (a) => ({
    message:
      a.printed === null
        ? `"${a.indicator}" has no weight; in the framework it is ${a.official} points.`
        : `The weight of "${a.indicator}" is ${a.printed}; in the framework it is ${a.official}.`,
    why: `The framework "${a.framework}" gives it ${a.official} points${a.printed === null ? "" : "; under another weight the framework's criteria do not apply, so its score was not compared with them"}.`,
    fix: `Change it to ${a.official}. If the department re-weighted it, make sure that all weights still sum to 100 and that the criteria's points were changed too.`,
  }),
};

import { named } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Over-achieved",
  help: "The actual value is 130% of the target or more, without a reason.",
  finding: (a) => ({
    message: `${named(a)}: the result “${a.actual}” is ${a.percent} of the target “${a.target}”, and no reason is given.`,
    why: "At 130% or more either the target was too low, or the result is wrong or counts something else.",
    fix: "Check the result and what it counts. If it is right, give the reason, and raise next year's target.",
  }),
};

import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Full marks throughout",
  help: "Every judgement indicator has full marks.",
  finding: (a) => ({
    message: `All ${a.count} indicators that a person judges (${a.names.join(", ")}) were given full marks.`,
    why: "Judgements too are scored criterion by criterion; what falls short costs points.",
    fix: "Go through the criteria once more with the evidence at hand; take off what cannot be shown, and say what is being done about it.",
  }),
};

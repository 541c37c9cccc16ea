import { rateFunction } from "../support/rate-function";

export const changeRate = rateFunction({
  id: "CHANGE_RATE",
  words: {
    zh: "变动率：（本年数－上年数）÷上年数，减少的是负数（“三公”经费变动率、结转结余变动率等）。",
    en: 'Rate of change: (this year − last year) ÷ last year, negative for a decrease ("three public" expenses, carry-overs …).',
  },
  amounts: [
    { name: "current", label: "本年数", words: { zh: "本年数（决算数）", en: "This year's amount" } },
    {
      name: "previous",
      label: "上年数",
      words: { zh: "上年数（决算数），与本年数同一单位", en: "Last year's amount, in the same unit" },
    },
  ],
  gives: { type: "number", words: "比率，如 -0.0889 即下降 8.89%" },
  indicators: [],
  isChange: true,
});

import { rateFunction } from "../support/rate-function";

export const controlRate = rateFunction({
  id: "CONTROL_RATE",
  words: {
    zh: "控制率：实际支出数÷预算数（“三公”经费、日常公用经费等）。",
    en: 'Control rate: actual spending ÷ budget ("three public" expenses, routine operating expenses …).',
  },
  amounts: [
    {
      name: "actual",
      label: "实际支出数",
      words: { zh: "实际支出数（决算数）", en: "Actual spending (final accounts)" },
    },
    {
      name: "budget",
      label: "预算数",
      words: {
        zh: "预算数（“三公”经费用预算安排数，日常公用经费用调整预算数），与实际支出数同一单位",
        en: 'Budget (the approved one for "three public" expenses, the adjusted one for routine expenses), in the same unit',
      },
    },
  ],
  gives: { type: "number", words: "比率，如 0.9138 即 91.38%" },
  indicators: ["operating-expense-control"],
});

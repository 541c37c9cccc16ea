import { capFor, capsOf, executionRate } from "../../assess/allowed-total";
import { percentText, plain } from "../../facts/format";
import { scoreSheetCheck } from "../check";
import { zhCN } from "./zh-CN";

/** The total is above the cap that the form sets for its execution rate, in print or by its parameters. */
export const totalCapped = scoreSheetCheck({
  id: "total-capped",
  severity: "error",
  judges: "total",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(assessed, words, { engine }) {
    const { sheet, total, stated } = assessed;
    if (capsOf(sheet).length === 0) return words.noCap;
    const rate = executionRate(assessed);
    if (!rate) return words.noRate;
    const points = stated ?? total?.sum;
    if (!points) return engine.absent.scores;
    const most = capFor(assessed);
    if (!most || points.lte(most)) return;
    yield {
      at: sheet.total?.ref ?? null,
      sheet: sheet.sheet,
      expected: most,
      actual: points,
      ...words.finding({ total: plain(points), most: plain(most), rate: percentText(rate) }),
    };
  },
});

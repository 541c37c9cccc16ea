/** "年初预算为100万元，支出决算为90万元，完成年初预算的90%": what was spent of a budget. */
import { clauseOf, yearIn, type SaidFigure } from "./figures";
import { leading, LONGEST_WORDS, plainTerm, ratio, type Claim, type Reader } from "./ways";

/** Names of funds and papers that hold the word 预算 without speaking of one. */
const FUNDS = /一般公共预算|政府性基金预算|国有资本经营预算|预算单位/g;
const OTHER_YEAR = /上年|去年|上一年|往年|下年|次年/;

type BudgetKind = "original" | "adjusted" | "any";
const kindOf = (word: string | undefined): BudgetKind =>
  word === undefined ? "any" : /初/.test(word) ? "original" : /调|追|变/.test(word) ? "adjusted" : "any";

const WHICH = "(年初|期初|调整后?|调剂后|追加后|变更后|全年|年度|本年|当年)?的?";
const BUDGET = new RegExp(
  `${WHICH}(?:支出|收入|部门|财政拨款|经费|资金|项目|总)*(?:预算|采购计划|采购指标)(?:安排|批复|下达|金额|资金|指标|收入|支出|[总额数])*(?:为|是|共|合?计|达)*$`,
);
const COMPLETION = new RegExp(
  `^(?:仅|只|已|实际)?(?:完成|占|为|是|相当于)了?${WHICH}(?:部门|支出|收入|财政拨款|经费|总)*预算(?:安排|总额|金额|指标|[额数])?的?(?:比例|比重)?(?:为|是|达到?)?$`,
);
const EXECUTION = new RegExp(
  `^其?${WHICH}(?:部门|支出|整体|经费|资金|采购|总)*(?:预算)?(?:支出)?(?:执行|完成|控制)(?:率|比例)(?:为|是|达到?)?$`,
);
const SPENT = /支出|决算|执行|使用|完成|列支|支付|采购/;
const SPENT_WORDS =
  /本年度?|当年|全年|年度|20\d\d年|实际|累计|财政拨款|支出|决算|执行|使用|完成|列支|支付|采购|资金|总额|金额|合计|共计|数|额|为|是|共|计|了|达|[,、:“”"()的]/g;
const SPENT_AT_END = /(?:支出|决算|执行|使用)(?:支出|决算|总额|[数额])?(?:为|是)?$/;

/** The kind of budget that a figure is by its own words; null where it is none. */
function budgetOf({ words, kind, isVague }: SaidFigure): BudgetKind | null {
  const clause = clauseOf(words).replace(FUNDS, "").slice(-LONGEST_WORDS);
  const match = BUDGET.exec(clause);
  if (!match || kind !== "money" || isVague || OTHER_YEAR.test(clause) || /[比较与]/.test(clause))
    return null;
  return kindOf(match[1]);
}

/** Whether a figure is what was spent of the budget named in `of`: its words name nothing else. */
function isSpentOf({ words, kind, isVague }: SaidFigure, of: string): boolean {
  const plain = words.replace(FUNDS, "");
  if (
    kind !== "money" ||
    isVague ||
    words.length > LONGEST_WORDS ||
    !SPENT.test(plain) ||
    /预算|[;。]/.test(plain)
  )
    return false;
  const year = yearIn(plain);
  if (year !== undefined && yearIn(of) !== undefined && year !== yearIn(of)) return false;
  const rest = plain.replace(SPENT_WORDS, "");
  return rest === "" || (rest.length > 1 && of.replace(/[“”"]/g, "").includes(rest));
}

export const completion: Reader = ({ figures }, at) => {
  const words = leading(figures[at]!.words.replace(FUNDS, ""));
  const match = words.length > LONGEST_WORDS ? null : (COMPLETION.exec(words) ?? EXECUTION.exec(words));
  if (!match) return null;
  const wanted = kindOf(match[1]);
  // "完成年初预算的90%，完成调整预算的80%": both are of the same spending.
  let last = at - 1;
  while (last > 1 && figures[last]!.kind === "ratio") last--;
  const [spent, ...reversed] = spentAt(figures, last);
  if (!spent) return null;
  if (reversed.length > 0) return claimOfBudgets(words, wanted, spent, reversed);
  const budgets: SaidFigure[] = [];
  for (let index = last - 1; index >= 0; index--) {
    const kind = budgetOf(figures[index]!);
    if (kind === null) break;
    budgets.push(figures[index]!);
    if (index === last - 1 && !isSpentOf(spent, figures[index]!.words)) return null;
  }
  return claimOfBudgets(words, wanted, spent, budgets);
};

/** What was spent, with the budget behind it where they stand that way round: "支出决算为90万元，年初预算为100万元". */
function spentAt(figures: readonly SaidFigure[], at: number): SaidFigure[] {
  const [first, second] = [figures[at - 1], figures[at]];
  if (!second || budgetOf(second) === null) return second ? [second] : [];
  const isOnlyBudget = leading(second.words).replace(FUNDS, "").replace(BUDGET, "") === "";
  const isSpending = first?.kind === "money" && !first.isVague && SPENT_AT_END.test(first.words);
  return isOnlyBudget && isSpending ? [first, second] : [];
}

function claimOfBudgets(
  words: string,
  wanted: BudgetKind,
  spent: SaidFigure,
  budgets: readonly SaidFigure[],
): Claim | null {
  const meant = budgets.filter((each) => {
    const kind = budgetOf(each);
    return wanted === "any" || kind === "any" || kind === wanted;
  });
  if (meant.length === 0) return null;
  const top = plainTerm(spent);
  return {
    name: words.replace(/的?(?:比例|比重)?(?:为|是|达到?)?$/, ""),
    sign: null,
    ways: meant.map((each) => ratio(top, plainTerm(each))),
  };
}

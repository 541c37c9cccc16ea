/** Rates whose name says what is divided by what, right behind the two figures: 资金到位率, 资产负债率, 固定资产利用率, 人员控制率. */
import { isAlike, nameOf, type SaidFigure } from "./figures";
import { leading, plainTerm, ratio, type Reader } from "./ways";

interface NamedRate {
  readonly name: RegExp;
  /** What the figure is called that is divided. */
  readonly part: RegExp;
  /** What the figure is called by which it is divided. */
  readonly whole: RegExp;
}

const RATES: readonly NamedRate[] = [
  {
    name: /^(?:资金)?到位率$/,
    part: /^(?:实际)?到位(?:资金|金额|[数额])?$/,
    whole: /(?:计划|预算|批复|下达|总投资|安排|应到位)(?:资金|金额|批复|[数额])?$/,
  },
  {
    name: /^资产负债率$/,
    part: /^(?:年末|期末|单位|部门)?(?:总负债|负债(?:总额|总)?)$/,
    whole: /^(?:年末|期末|单位|部门)?(?:总资产|资产(?:总额|总)?)$/,
  },
  {
    name: /^固定资产(?:利用|使用|在用)率$/,
    part: /^(?:实际)?在用(?:的?固定资产)?(?:总额|原值|金额|价值)?$/,
    whole: /^(?:年末|期末)?固定资产(?:总额|原值|总值)?$/,
  },
  {
    name: /^(?:财政供养|在职|在编)人员控制率$/,
    part: /^(?:年末|实际|实有)?(?:在职|在编|在岗)(?:在编)?(?:人员|人数|职工)?(?:人数)?$/,
    whole: /^(?:核定|批准|批复)?(?:人员|事业|行政)?编制(?:人数|总数|数)?$/,
  },
];

/** Without what leads to a number: "资产总额合计为". */
const calledBy = (figure: SaidFigure): string => nameOf(figure).replace(/(?:共|合?计)$/, "");

/** "预算批复100万元，实际到位90万元，到位率90%"; the two figures stand in either order. */
export const namedRate: Reader = ({ figures }, at) => {
  const [first, second] = [figures[at - 2], figures[at - 1]];
  const name = leading(figures[at]!.words).replace(/(?:为|是|达到?)$/, "");
  const rate = RATES.find((each) => each.name.test(name));
  if (!rate || !first || !second || !isAlike(first, second) || first.isVague || second.isVague) return null;
  const pair = [
    [first, second],
    [second, first],
  ].find(([part, whole]) => rate.part.test(calledBy(part!)) && rate.whole.test(calledBy(whole!)));
  return pair ? { name, sign: null, ways: [ratio(plainTerm(pair[0]!), plainTerm(pair[1]!))] } : null;
};

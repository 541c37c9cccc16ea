/** Texts of the checks of the supporting tables: message, why, fix. */
import type { Place, ProgressFault, RateSlip, SumSlip, Term } from "../data-words";
import { quote } from "./quote";

const where = (place: Place) => `${quote(place.sheet)}表 ${place.cell}`;
const term = ({ name, shown }: Term) => (shown === "" ? name : `${name} ${shown}`);

function rateSlip(slip: RateSlip): string {
  switch (slip.key) {
    case "truncated":
      return "这个数是直接舍去尾数得来的，没有四舍五入。";
    case "swapped":
      return "这个数等于分母 ÷ 分子，像是把分子和分母除反了。";
    case "coarser":
      return `这个数等于先保留 ${slip.decimals} 位小数再补 0。`;
    case "other-denominator":
      return `这个数等于除以${term(slip.term)}，像是用错了分母。`;
    case "transposed":
      return "两个数字只是次序不同，像是录入时写颠倒了。";
    case "hundredfold":
      return "两者正好差 100 倍，像是百分号多写或者漏写了。";
    case "rounded-rates":
      return "这个数是用已经四舍五入的比率平均得来的。";
  }
}

function sumSlip(slip: SumSlip): string {
  switch (slip.key) {
    case "left-out":
      return `差额正好是${quote(slip.part)}，像是合计时漏加了这一行。`;
    case "counted-twice":
      return `差额正好是${quote(slip.part)}，像是这一行加了两遍。`;
    case "of-which-added":
      return `差额正好是${quote(slip.part)}，这一行是“其中”数，已经含在上一行里，不应再加。`;
    case "transposed":
      return `如果${quote(slip.part)}是 ${slip.read}，合计就相符，像是两个数字写颠倒了。`;
    case "transposed-total":
      return `如果合计是 ${slip.read} 就相符，像是合计的两个数字写颠倒了。`;
    case "divisible-by-9":
      return "差额能被 9 整除，多半是某个数里相邻的两个数字写颠倒了。";
    case "unit":
      return "两者相差约一万倍，像是“元”和“万元”混用了。";
  }
}

interface RateArguments {
  place: Place;
  name: string;
  printed: string;
  expected: string;
  kind: "ratio" | "change" | "average";
  numerator: Term | null;
  denominator: Term | null;
  slip: RateSlip | null;
}

function rateWorking(a: RateArguments): string {
  if (a.kind === "average") return "按各季度执行率的平均数";
  if (!a.numerator || !a.denominator) return "按分子除以分母";
  return a.kind === "change"
    ? `按（${term(a.numerator)} − ${term(a.denominator)}）÷ ${term(a.denominator)}`
    : `按${term(a.numerator)} ÷ ${term(a.denominator)}`;
}

export const tableChecks = {
  "rate-mismatch": (a: RateArguments) => ({
    message: `${quote(a.place.sheet)}表${quote(a.name)}写的是 ${a.printed}，${rateWorking(a)}，应为 ${a.expected}。${a.slip ? rateSlip(a.slip) : ""}`,
    why: "比率必须能用表里的金额或人数算出来；复核时第一件事就是重算比率，对不上就会退回。",
    fix: `请核对分子和分母：如果它们没错，把 ${a.place.cell} 改为 ${a.expected}（最好写成公式，让表格自己算）；如果是分子或分母写错了，先改正它们。引用过这个比率的得分和文字说明也要一并改。`,
  }),
  "sum-mismatch": (a: {
    place: Place;
    name: string;
    column: string;
    printed: string;
    sum: string;
    difference: string;
    parts: readonly string[];
    slip: SumSlip | null;
  }) => ({
    message: `${quote(a.place.sheet)}表${quote(a.name)}的${quote(a.column)}写的是 ${a.printed}，而各分项（${a.parts.join("；")}）相加是 ${a.sum}，相差 ${a.difference}。${a.slip ? sumSlip(a.slip) : ""}`,
    why: "合计必须等于各分项之和；这里的差额已经超出四舍五入能造成的范围，说明合计或者某个分项写错了。",
    fix: `请逐项对照账簿或报表：分项没错就把 ${a.place.cell} 改为 ${a.sum}（最好用 SUM 公式）；如果漏了一行或者某一行写错，请补上或改正那一行。`,
  }),
  "unit-suspect": (a: {
    place: Place;
    name: string;
    shown: string;
    unit: string | null;
    likely: string;
    others: number;
    compare: { name: string; shown: string; place: Place } | null;
  }) => ({
    message:
      `${quote(a.place.sheet)}表${quote(a.name)}写的是 ${a.shown}，${a.unit === null ? "表上没有写单位" : `表头的单位是${quote(a.unit)}`}，` +
      (a.compare
        ? `而${where(a.compare.place)}的${quote(a.compare.name)}是 ${a.compare.shown}，两者相差约一万倍，像是单位应为${quote(a.likely)}。`
        : `按这个单位，数额大小不合常理，像是单位应为${quote(a.likely)}。`) +
      (a.others > 0 ? `同一张表里还有 ${a.others} 个数也是这样。` : ""),
    why: "单位写错，数额就差一万倍；用这些数算出的比率和得分也都靠不住。",
    fix: `请核对原始报表：如果数字是以${quote(a.likely)}计的，把表头的单位改为${quote(a.likely)}，或者把数字换算成${a.unit ?? "其他表所用的单位"}；全部表格最好用同一个单位。`,
  }),
  "figures-conflict": (a: {
    place: Place;
    name: string;
    shown: string;
    other: Place;
    otherName: string;
    otherShown: string;
    /** Both in the unit of the first, where they are printed in different units. */
    converted: string | null;
  }) => ({
    message: `同一个数前后不一：${where(a.place)}${quote(a.name)}是 ${a.shown}，${where(a.other)}${quote(a.otherName)}是 ${a.otherShown}${a.converted === null ? "" : `（折合 ${a.converted}）`}。`,
    why: "同一项数据在不同的表里必须一致；两个数都在用，由它们算出的执行率、控制率就会互相矛盾。",
    fix: "请以决算报表或指标系统里的数为准，把另一处改成一致；如果两处口径确实不同（例如一处含结转、一处不含），请在表里写明口径。",
  }),
  "figures-conflict-progress": (a: {
    place: Place;
    name: string;
    printed: string;
    expected: string;
    spending: { shown: string; place: Place };
    budget: { shown: string; place: Place };
  }) => ({
    message: `第四季度末的支出进度前后不一：${where(a.place)}${quote(a.name)}是 ${a.printed}，而全年支出 ${a.spending.shown}（${where(a.spending.place)}）÷ 全年预算 ${a.budget.shown}（${where(a.budget.place)}）只能得出 ${a.expected}。`,
    why: "到第四季度末，累计支出就是全年支出，支出进度应当等于全年支出 ÷ 全年预算；预算执行率这一项的得分就是按支出进度算的。",
    fix: `请核对国库支付系统的数据：如果支出数和预算数没错，把支出进度改为 ${a.expected} 并重算预算执行率的得分；如果支出进度按另一个口径（例如只算财政拨款）统计，请写明口径并改用同口径的金额。`,
  }),
  "part-exceeds-whole": (a: {
    place: Place;
    kind: "in-use" | "of-which" | "spending-over-budget" | "done-over-planned";
    part: Term;
    whole: Term;
    wholePlace: Place;
    excess: string;
  }) => ({
    message: `${where(a.place)}${quote(a.part.name)}是 ${a.part.shown}，大于${where(a.wholePlace)}${quote(a.whole.name)}的 ${a.whole.shown}，多出 ${a.excess}。`,
    why: {
      "in-use": "在用的资产是全部资产的一部分，不可能比全部还多；这样算出的利用率会超过 100%。",
      "of-which": "“其中”数是总数的一部分，不可能大于总数。",
      "spending-over-budget":
        "支出不能超过调整后的预算；超预算支出本身就是问题，也可能是预算调整没有登记进来。",
      "done-over-planned": "已完成的项目是计划项目的一部分，不可能比计划的还多。",
    }[a.kind],
    fix: "请对照账簿核对这两个数，改正写错的一个；常见的原因是两格填反了、单位不一致，或者追加的预算没有填进来。",
  }),
  "progress-decreasing": (a: ProgressFault) => ({
    message:
      a.kind === "falls"
        ? `第 ${a.quarter} 季度末的累计数 ${a.shown}（${where(a.place)}）小于第 ${a.beforeQuarter} 季度末的 ${a.before}（${where(a.beforePlace)}）。`
        : `第 ${a.quarter} 季度末的支出进度是 ${a.progress}（${where(a.place)}，表上写 ${a.shown}），超出了合理的范围（0 到 150%）。`,
    why:
      a.kind === "falls"
        ? "支出进度是累计数，只会增加、不会减少；变小说明填的是当季数，或者某一季写错了。"
        : "支出进度 = 累计支出 ÷ 全年预算，正常在 0 到 100% 之间；这么大（或为负）多半是单位不一致，或者分母用错了。",
    fix:
      a.kind === "falls"
        ? "请改填从年初累计到该季度末的数；如果因为退款等原因确实减少，请在备注里说明。"
        : "请核对累计支出与全年预算的单位是否一致、分母是不是全年预算，再重算进度。",
  }),
  "actual-exceeds-plan": (a: {
    place: Place;
    actual: string;
    planned: string;
    plannedPlace: Place;
    swappedRate: string | null;
  }) => ({
    message:
      `政府采购实际金额 ${a.actual}（${where(a.place)}）大于计划金额 ${a.planned}（${where(a.plannedPlace)}）。` +
      (a.swappedRate === null
        ? ""
        : `表上的采购执行率 ${a.swappedRate} 等于计划金额 ÷ 实际金额，像是计划与实际两个数填反了。`),
    why: "按评分标准，实际采购金额大于采购计划金额的，采购执行率部分得 0 分。",
    fix:
      a.swappedRate === null
        ? "请核对两个金额；年中追加过采购计划的，计划金额应填追加以后的数。如果确实超出计划，采购执行率部分按 0 分填，并说明原因。"
        : "请核对原始记录；如果确实填反了，把两个金额对调即可，采购执行率不用改。如果没有填反，采购执行率部分按 0 分填，并说明原因。",
  }),
  "low-execution": (a: {
    place: Place;
    whole: boolean;
    name: string;
    rate: string;
    spending: string;
    budget: string;
    budgetPlace: Place;
  }) => ({
    message: `${a.whole ? "部门整体" : `${quote(a.name)}`}的预算执行率只有 ${a.rate}（支出 ${a.spending} ÷ 预算 ${a.budget}，${where(a.place)}），低于 90%，而没有写明原因。`,
    why: "执行率低于 90% 的，复核时一定会问原因：是节约了、项目没有开展，还是预算编多了；没有说明的，会被认定为预算编制不准或者执行不力。",
    fix: "请在备注（或预算执行率的扣分说明）里写明原因和整改措施，例如结余多少、因何未开展、是否已调减预算；如果支出数或预算数写错了，请改正。",
  }),
};

import type { Place } from "../../messages/data-words";
import { quote } from "../../messages/zh-CN/quote";
import { where } from "../support/zh-CN";

export const zhCN = {
  title: "数据前后不一",
  help: "同一个数在不同的表里不一样（单位已换算）。",
  finding: (a: {
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
  progress: (a: {
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
};

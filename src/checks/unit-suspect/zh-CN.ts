import type { Place } from "../../messages/data-words";
import { quote } from "../../messages/zh-CN/quote";
import { where } from "../support/zh-CN";

export const zhCN = {
  title: "单位可疑",
  help: "表头写万元而数值像是元，或者相反。",
  noAmounts: "佐证数据表里没有找到金额",
  finding: (a: {
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
};

/** Words that several checks share. */
import type { Place } from "../../messages/data-words";
import { quote } from "../../messages/zh-CN/quote";
import type { AttainableText } from "./attainable-text";

export const levels = { level1: "一级指标", level2: "二级指标", level3: "三级指标" } as const;
export type Level = keyof typeof levels;

export const TRANSPOSED = "两个数字只是次序不同，像是录入时写颠倒了。";

export const joined = (items: readonly string[]): string => items.join("、");

/** Before the points, for the column that they stand in. */
export const got = ({ isReviewed }: { readonly isReviewed: boolean }): string =>
  isReviewed ? "的复核得分是" : "得";

export const column = ({ isReviewed }: { readonly isReviewed: boolean }): string =>
  isReviewed ? "复核得分" : "得分";

export const listed = (items: readonly string[]): string => items.map((item) => `“${item}”`).join("、");

/** "6、4、2 或 1 分", "0 到 6 分之间". */
export const attainable = ({ points, from, to }: AttainableText): string =>
  points === null
    ? `${from} 到 ${to} 分之间、两位小数以内的分数`
    : points.length === 1
      ? `${points[0]} 分`
      : `${joined(points.slice(0, -1))} 或 ${points.at(-1)} 分`;

export const where = (place: Place): string => `${quote(place.sheet)}表 ${place.cell}`;

/** A row of the department's own targets. */
export interface Row {
  /** Its third-level indicator. */
  readonly name: string;
  readonly row: number;
  /** The row itself is scored, as in a project form. */
  readonly hasPoints?: boolean;
}

export const named = ({ name, row }: Row): string => `第 ${row} 行${quote(name)}`;

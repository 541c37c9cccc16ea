import type { Place } from "../../messages/data-words";
import type { AttainableText } from "./attainable-text";
import type { Level, Row } from "./zh-CN";

export const levels: Record<Level, string> = {
  level1: "first-level indicator",
  level2: "second-level indicator",
  level3: "third-level indicator",
};

export const joined = (items: readonly string[]): string => items.join(", ");

export const got = ({ isReviewed }: { readonly isReviewed: boolean }): string =>
  isReviewed ? "has the re-examined score" : "scores";

export const column = ({ isReviewed }: { readonly isReviewed: boolean }): string =>
  isReviewed ? "re-examined score" : "score";

export const listed = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(", ");

export const attainable = ({ points, from, to }: AttainableText): string =>
  points === null
    ? `anything from ${from} to ${to} with at most two decimals`
    : points.length === 1
      ? points[0]!
      : `${joined(points.slice(0, -1))} or ${points.at(-1)}`;

export const where = (place: Place): string => `${place.cell} of sheet “${place.sheet}”`;

export const named = ({ name, row }: Row): string => `Row ${row}, “${name}”`;

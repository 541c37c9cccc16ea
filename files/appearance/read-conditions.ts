/** The conditional formats of a worksheet part, the first that counts first. */
import { address, parseRange, type Range } from "../../src/workbook/address";
import type { ConditionalFormat } from "../../src/workbook/appearance";
import type { Condition, Threshold } from "../../src/workbook/conditional-format";
import type { OfficePackage } from "../package/package";
import { type Attributes, isOn, type XmlHandler } from "../package/xml";
import { displayFormula } from "../xlsx/formula";
import { ignoreFileErrors } from "./ignore-file-errors";
import type { StyleTable } from "./style-table";

/** More than anyone could tell apart on a sheet. */
const MOST = 1_000;

export function readConditions(pkg: OfficePackage, part: string, styles: StyleTable): ConditionalFormat[] {
  const reader = new ConditionsReader(styles);
  ignoreFileErrors(() => {
    // Most sheets have none, and reading them a second time would cost as much as the first.
    if (/[<:]cfRule\b/.test(new TextDecoder().decode(pkg.read(part)))) pkg.parse(part, reader);
  });
  return reader.finish();
}

const OPERATORS = new Map([
  ["lessThan", "<"],
  ["lessThanOrEqual", "<="],
  ["equal", "="],
  ["notEqual", "<>"],
  ["greaterThanOrEqual", ">="],
  ["greaterThan", ">"],
]);
const THRESHOLDS: ReadonlySet<string> = new Set(["min", "max", "num", "percent", "percentile", "formula"]);
/** The look that stands inside such a rule. */
const LOOKS: ReadonlySet<string> = new Set(["colorScale", "dataBar", "iconSet"]);

interface Rule {
  readonly ranges: readonly Range[];
  readonly attributes: Attributes;
  readonly formulas: string[];
  readonly thresholds: { readonly at: Threshold; readonly exceeded: boolean }[];
  readonly colors: (string | undefined)[];
  /** The attributes of the scale, the bar or the signs. */
  look: Attributes;
}

class ConditionsReader implements XmlHandler {
  wantsText = false;
  private readonly found: { readonly priority: number; readonly format: ConditionalFormat }[] = [];
  private ranges: readonly Range[] = [];
  private rule: Rule | null = null;
  /** Inside what only newer programs read; what it adds to a rule of the sheet names that rule. */
  private isExtension = false;
  private buffer = "";
  private readonly extended = new Set<string>();

  constructor(private readonly styles: StyleTable) {}

  /** By their priority: 1 comes first. */
  finish(): ConditionalFormat[] {
    return this.found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
  }

  open(name: string, attributes: Attributes): void {
    if (name === "conditionalFormattings") this.isExtension = true;
    else if (name === "conditionalFormatting")
      this.ranges = (attributes.sqref ?? "").split(/\s+/).flatMap((each) => parseRange(each) ?? []);
    else if (name === "cfRule") this.openRule(attributes);
    else if (this.rule) this.openIn(this.rule, name, attributes);
  }

  close(name: string): void {
    if (name === "conditionalFormattings") this.isExtension = false;
    else if (this.wantsText) this.closeText(name);
    else if (name === "cfRule" && this.rule) {
      // One that is for no cells shows nothing.
      if (this.rule.ranges.length > 0) this.push(conditionOf(this.rule), this.rule);
      this.rule = null;
    }
  }

  text(piece: string): void {
    this.buffer += piece;
  }

  private closeText(name: string): void {
    const text = this.buffer.trim();
    this.buffer = "";
    this.wantsText = false;
    if (name === "formula") this.rule?.formulas.push(displayFormula(text));
    else this.extended.add(text);
  }

  private openRule(attributes: Attributes): void {
    if (!this.isExtension) {
      this.rule = { ranges: this.ranges, attributes, formulas: [], thresholds: [], colors: [], look: {} };
    } else if (!this.extended.has(attributes.id ?? ""))
      this.push({ kind: "other" }, { attributes, ranges: [] });
  }

  private openIn(rule: Rule, name: string, attributes: Attributes): void {
    if (name === "formula" || name === "id") this.wantsText = true;
    else if (LOOKS.has(name)) rule.look = attributes;
    else if (name === "color") rule.colors.push(this.styles.color(attributes));
    else if (name === "cfvo") {
      const { type = "", val = "", gte } = attributes;
      const kind = (THRESHOLDS.has(type) ? type : "num") as Threshold["kind"];
      rule.thresholds.push({ at: { kind, value: val }, exceeded: !isOn(gte, true) });
    }
  }

  private push(condition: Condition, { attributes, ranges }: Pick<Rule, "attributes" | "ranges">): void {
    if (this.found.length >= MOST) return;
    const style = this.styles.change(attributes.dxfId);
    this.found.push({
      priority: Number(attributes.priority) || Number.MAX_SAFE_INTEGER,
      format: {
        ranges,
        stops: isOn(attributes.stopIfTrue),
        condition,
        ...(Object.keys(style).length > 0 ? { style } : {}),
      },
    });
  }
}

const OTHER: Condition = { kind: "other" };

function conditionOf(rule: Rule): Condition {
  const { attributes, ranges, formulas } = rule;
  const first = topLeft(ranges);
  switch (attributes.type) {
    case "cellIs":
      return compared(first, attributes.operator ?? "", formulas);
    case "top10":
      return {
        kind: "rank",
        count: Number(attributes.rank ?? 10),
        isPercent: isOn(attributes.percent),
        isBottom: isOn(attributes.bottom),
      };
    case "aboveAverage":
      // So many standard deviations beyond the average.
      if (Number(attributes.stdDev ?? 0) > 0) return OTHER;
      return {
        kind: "average",
        isAbove: isOn(attributes.aboveAverage, true),
        includesAverage: isOn(attributes.equalAverage),
      };
    case "duplicateValues":
    case "uniqueValues":
      return { kind: "repeated", isUnique: attributes.type === "uniqueValues" };
    case "colorScale":
      return scale(rule);
    case "dataBar":
      return bar(rule);
    case "iconSet":
      return icons(rule);
    default:
      // Texts, blanks, errors and times also say what they mean as a formula.
      return formulas[0] ? { kind: "formula", formula: formulas[0] } : OTHER;
  }
}

/** What the formulas of a rule are relative to; it is for one range at least. */
function topLeft(ranges: readonly Range[]): string {
  return address(Math.min(...ranges.map(({ top }) => top)), Math.min(...ranges.map(({ left }) => left)));
}

function compared(cell: string, operator: string, [from = "", to = ""]: readonly string[]): Condition {
  if (from === "") return OTHER;
  const sign = OPERATORS.get(operator);
  if (sign !== undefined) return { kind: "formula", formula: `${cell}${sign}(${from})` };
  if (to === "" || !/^(?:between|notBetween)$/.test(operator)) return OTHER;
  const within = `AND(${cell}>=MIN(${from},${to}),${cell}<=MAX(${from},${to}))`;
  return { kind: "formula", formula: operator === "between" ? within : `NOT(${within})` };
}

function scale({ thresholds, colors }: Rule): Condition {
  const points = thresholds.flatMap(({ at }, index) => {
    const color = colors[index];
    return color === undefined ? [] : [{ threshold: at, color }];
  });
  return points.length >= 2 && points.length === thresholds.length ? { kind: "scale", points } : OTHER;
}

function bar({ thresholds: [from, to], colors: [color], look }: Rule): Condition {
  if (!from || !to || color === undefined) return OTHER;
  return { kind: "bar", from: from.at, to: to.at, color, showsValue: isOn(look.showValue, true) };
}

function icons({ thresholds, look }: Rule): Condition {
  if (thresholds.length < 3) return OTHER;
  return {
    kind: "icons",
    set: look.iconSet ?? "3TrafficLights1",
    steps: thresholds.map(({ at, exceeded }) => ({
      threshold: at,
      counts: exceeded ? ("exceeded" as const) : ("reached" as const),
    })),
    isReversed: isOn(look.reverse),
    showsValue: isOn(look.showValue, true),
  };
}

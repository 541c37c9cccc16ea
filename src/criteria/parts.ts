/** The statements of a text gathered into the parts of one rule, in the order of the text. */
import type { Condition, Range } from "./grammar/conditions";
import type { Award } from "./grammar/points";
import type { Deduction, Floor, Tolerance } from "./grammar/deductions";
import type { Product, Quotient } from "./grammar/formulas";
import type { Item } from "./grammar/verdicts";
import { outlineOf, type OutlineItem } from "./outline";
import { statementsOf } from "./grammar/sentences";
import type { Statement } from "./statements";
import type { Gathered, ListedItem, Part, QuarterlyPart, RatioDraft } from "./part";
import { isGeneric } from "./terms";

const NO_FLOOR: Floor = { most: null, least: null };

/** Whether a deduction begins where the band of full points ends. */
const beginsAt = (from: Range, { low, high }: Range) =>
  (from.low && high ? from.low.at.eq(high.at) : true) && (from.high && low ? from.high.at.eq(low.at) : true);

/** All that is not beyond a limit; of a range with two limits nothing can be said. */
const complement = ({ low, high }: Range): Range => ({ low: high, high: low });

const isNothing = (award: Award) => award !== "full" && award.eq(0);

function isElaborated(last: ListedItem | undefined, points: Award, scope: OutlineItem): boolean {
  return last?.scope === scope && last.isHeading && String(last.item.points) === String(points);
}

const unquoted = (name: string) => name.replace(/[“”"]/g, "");

/** "控制率" is short for "公用经费控制率"; 比率 for whatever was spoken of. */
function isSameName(a: string, b: string): boolean {
  const [one, other] = [unquoted(a), unquoted(b)];
  return isGeneric(a) || isGeneric(b) || one.endsWith(other) || other.endsWith(one);
}

class Gatherer {
  readonly parts: Part[] = [];
  veto: string | null = null;
  waiver: string | null = null;
  discretion: string | null = null;
  unknown: string | null = null;
  private pending: RatioDraft | null = null;

  private get open(): Part | undefined {
    return this.parts.at(-1);
  }

  private fail(text: string): void {
    this.unknown ??= text;
  }

  /** The ratio that was defined before its bands, taken once. */
  private takeRatio(subject: string): RatioDraft {
    const pending = this.pending && isSameName(this.pending.name, subject) ? this.pending : null;
    this.pending = null;
    const name = isGeneric(subject) ? (pending?.name ?? "") : subject;
    return { name: isGeneric(name) ? "" : name, quotient: pending?.quotient ?? null };
  }

  /** "资金调整规范性（1分）。…10%以内的，得1分": what follows in the same item says how its points are given. */
  private elaborate(points: Award, scope: OutlineItem): void {
    const { open } = this;
    const last = open?.kind === "checklist" ? open.items.at(-1) : undefined;
    if (isElaborated(last, points, scope)) this.dropLastItem();
  }

  private band(
    { condition, award, isItem = false }: Extract<Statement, { kind: "band" }>,
    scope: OutlineItem,
  ): void {
    this.elaborate(award, scope);
    const draft = { range: { low: condition.low, high: condition.high }, award };
    const { open } = this;
    const isAboveWhole = condition.high === null && condition.low?.closed === false && condition.low.at.eq(1);
    if (open?.kind === "product" && isAboveWhole && isNothing(award)) open.above = "zero";
    else if (open?.kind === "bands" && !this.pending && this.isSame(condition.subject, open.ratio))
      open.bands.push(draft);
    else
      this.parts.push({
        kind: "bands",
        ratio: this.takeRatio(condition.subject),
        bands: [draft],
        rest: null,
        isItem,
      });
  }

  private isSame(subject: string, { name }: RatioDraft): boolean {
    return isGeneric(subject) || subject === name || name === "";
  }

  private tolerance(said: Tolerance, from: Condition | null): void {
    const { open } = this;
    const add = (ratio: RatioDraft, base: Range | null, award: Award) =>
      this.parts.push({
        kind: "tolerance",
        ratio,
        base,
        award,
        tolerance: said,
        partOfStep: null,
        floor: NO_FLOOR,
      });
    const [base, ...more] = open?.kind === "bands" ? open.bands : [];
    if (open?.kind === "bands" && base && more.length === 0 && !isNothing(base.award)) {
      if (from && !beginsAt(from, base.range)) return this.fail("个百分点");
      this.parts.pop();
      add(open.ratio, base.range, base.award);
      return;
    }
    const required = this.dropLastItem();
    if (required) add({ name: required.text, quotient: null }, null, required.points);
    else if (open || !from) this.fail("个百分点");
    // "超过100%的，每超过1个百分点扣0.5分" alone: up to there nothing is lost.
    else add(this.takeRatio(from.subject), complement(from), "full");
  }

  private dropLastItem(): Item | null {
    const { open } = this;
    if (open?.kind !== "checklist") return null;
    const last = open.items.pop();
    if (open.items.length === 0) this.parts.pop();
    return last?.item ?? null;
  }

  private item(item: Item, scope: OutlineItem, elaborates: boolean): void {
    const { open } = this;
    if (open?.kind === "grades" && elaborates) return void open.awards.push(item);
    if (open?.kind !== "checklist")
      return void this.parts.push({ kind: "checklist", items: [{ item, scope, isHeading: !elaborates }] });
    const last = open.items.at(-1);
    if (last && elaborates && isElaborated(last, item.points, scope))
      last.item = { ...last.item, tail: item.tail ?? last.item.tail };
    else open.items.push({ item, scope, isHeading: !elaborates });
  }

  /** "完成率≥100%得4分" beside "得分=完成率×4分": the whole earns all anyway. */
  private dropWhole({ multiplier }: Product): boolean {
    const { open } = this;
    const [only, ...more] = open?.kind === "bands" ? open.bands : [];
    const isWhole =
      only?.range.low?.at.eq(1) === true &&
      only.range.low.closed === true &&
      (only.range.high === null || only.range.high.at.eq(1)) &&
      String(only.award) === String(multiplier);
    if (!isWhole || more.length > 0 || open?.kind !== "bands" || open.rest !== null) return false;
    this.parts.pop();
    this.pending ??= open.ratio;
    return true;
  }

  private product(product: Product): void {
    const isCapped = this.dropWhole(product);
    const { open } = this;
    const only = open?.kind === "checklist" && open.items.length === 1 ? open.items[0] : undefined;
    // "全部按时完成（6分）" beside "得分=完成数÷总数×6分" says what a rate of 100% earns.
    if (only && String(only.item.points) === String(product.multiplier)) this.dropLastItem();
    this.parts.push({
      kind: "product",
      product,
      quotient: this.takeQuotient(product),
      above: product.cap === null && !isCapped ? null : "cap",
    });
  }

  /** "完成率=…。得分=完成率×10分": the definition before it. */
  private takeQuotient({ factor }: Product): Quotient | null {
    const { pending } = this;
    const isMeant = "name" in factor && (pending?.name.endsWith(factor.name) || isGeneric(factor.name));
    if (!pending || !isMeant) return null;
    this.pending = null;
    return pending.quotient;
  }

  private deduct(deduction: Deduction, scope: OutlineItem): void {
    const { open } = this;
    // In an item of its own after several, nobody can tell from which of them it takes.
    const isOpen = open?.kind === "checklist" && open.items.length > 1 && open.items.at(-1)?.scope !== scope;
    if (isOpen) return this.fail(deduction.fault || deduction.before);
    const required = this.dropLastItem();
    this.parts.push({
      kind: "deduction",
      requirement: required?.text || deduction.before,
      points: required?.points ?? null,
      deduction,
      floor: NO_FLOOR,
    });
  }

  private define(name: string, quotient: Quotient): void {
    const { open } = this;
    const isMeant =
      open?.kind === "product" &&
      "name" in open.product.factor &&
      !open.quotient &&
      (open.product.factor.name === name || isGeneric(name));
    if (isMeant) open.quotient = quotient;
    else if (!this.defineBefore(name, quotient)) this.pending = { name, quotient };
  }

  /** "执行率≥95%得5分。执行率=支出/预算×100%": what the bands before it were about. */
  private defineBefore(name: string, quotient: Quotient): boolean {
    const { open } = this;
    if ((open?.kind !== "bands" && open?.kind !== "tolerance") || open.ratio.quotient) return false;
    if (open.ratio.name === "" || !isSameName(name, open.ratio.name)) return false;
    this.parts[this.parts.length - 1] = { ...open, ratio: { name: open.ratio.name, quotient } };
    return true;
  }

  private quarterly(): QuarterlyPart {
    if (this.open?.kind === "quarterly") return this.open;
    const part: QuarterlyPart = { kind: "quarterly", quarters: [], year: null };
    this.parts.push(part);
    return part;
  }

  private vetoed(text: string): void {
    // "如实际采购金额大于采购计划金额，本项得0分" is about the formula before it.
    if (this.open?.kind === "product" && /大于|超过|高于|超出/.test(text)) this.open.above = "zero";
    else if (this.veto === null) this.veto = text;
    else this.fail(text);
  }

  accept(said: Statement, scope: OutlineItem): void {
    const { open } = this;
    switch (said.kind) {
      case "note":
        return;
      case "unknown":
        return this.fail(said.text);
      case "named":
        this.pending = { name: said.name, quotient: null };
        return;
      case "definition":
        return this.define(said.definition.name, said.definition.quotient);
      case "band":
        return this.band(said, scope);
      case "rest":
        if (open?.kind === "bands") open.rest = said.award;
        else if (open?.kind !== "checklist" || !isNothing(said.award)) this.fail("其余");
        return;
      case "product":
        return this.product(said.product);
      case "above":
        if (open?.kind === "product") open.above = said.effect;
        else this.fail("超过100%");
        return;
      case "quarter":
        this.quarterly().quarters[said.line.quarter - 1] = said.line;
        return;
      case "quarters":
        for (const scheduled of said.lines.schedule)
          this.quarterly().quarters.push({ scheduled, points: said.lines.points });
        return;
      case "year":
        this.quarterly().year = said;
        return;
      case "deduction":
        return this.deduct(said.deduction, scope);
      case "tolerance":
        return this.tolerance(said.tolerance, said.from);
      case "part-of-step":
        if (open?.kind === "tolerance") open.partOfStep = said.part;
        else this.fail("不足1个百分点");
        return;
      case "floor":
        if (open?.kind === "deduction" || open?.kind === "tolerance") open.floor = said.floor;
        else if (said.floor.most || said.floor.least) this.fail("最多扣");
        return;
      case "heading":
        this.parts.push({ kind: "grades", heading: said.item, awards: [] });
        return;
      case "item":
        return this.item(said.item, scope, false);
      case "awarded":
        return this.item(said.item, scope, true);
      case "veto":
        return this.vetoed(said.text);
      case "waiver":
        this.waiver = said.text;
        return;
      case "discretion":
        return this.leave(said.text, scope);
    }
  }

  private leave(text: string, scope: OutlineItem): void {
    const last = this.open?.kind === "checklist" ? this.open.items.at(-1) : undefined;
    if (last?.scope === scope) last.item = { ...last.item, tail: { kind: "discretion" } };
    else this.discretion = text;
  }
}

/** The parts that a text of scoring criteria speaks of. */
export function gather(text: string): Gathered {
  const gatherer = new Gatherer();
  const pending: OutlineItem[] = [outlineOf(text)];
  for (let scope = pending.pop(); scope; scope = pending.pop()) {
    for (const said of statementsOf(scope.text)) gatherer.accept(said, scope);
    pending.push(...[...scope.items].reverse());
  }
  const { parts, veto, waiver, discretion, unknown } = gatherer;
  return { parts, veto, waiver, discretion, unknown };
}

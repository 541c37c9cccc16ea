/** Names of a score sheet as people write them: numbered, with their weight behind them, as the label of a subtotal. */
import { decimal, type Decimal } from "../../decimal";
import { perText } from "../../memo";
import { isNotInNumber, matchesWhere, nameKey, squeeze } from "../../text";

export interface ReadName {
  /** Without numbering, weight, 小计 and 续. */
  readonly name: string;
  /** "资金管理（8分）" → 8. */
  readonly weight: Decimal | null;
  /** "部门决策小计", or 小计 alone (then `name` is empty). */
  readonly isSubtotal: boolean;
}

const NUMBERING =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.．:：)）]|[(（【[](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）】\]]、?|[A-Za-z]?\d{1,2}(?:[.．-]\d{1,2}){0,2}[、.．)）:：]?(?=\p{Script=Han}|[“"])|[①-⒛㈠-㈩])/u;
const BRACKETED_WEIGHT_BEHIND =
  /[(（【[](?:权重|分值|满分|参考分值)?[:：]?(\d{1,3}(?:\.\d{1,2})?)(?:分|%)?[)）】\]]$/;
const WEIGHT_BEHIND = /(\d{1,3}(?:\.\d{1,2})?)分$/g;
const BARE_WEIGHT_BEHIND = /^(\D{2,})[\s\u3000]+(\d{1,3}(?:\.\d{1,2})?)$/;
const SUBTOTAL = /(?:得分|分值|评分)?(?:小计|合计)(?:得分|分)?[:：]?$/;
const CONTINUED = /[(（]?续表?[)）]?$/;

/** Longer texts are criteria and remarks. */
const LONGEST_NAME = 100;

function read(text: string): ReadName {
  if (text.length > LONGEST_NAME) return { name: text, weight: null, isSubtotal: false };
  let rest = text.normalize("NFKC").trim();
  const bare = BARE_WEIGHT_BEHIND.exec(rest);
  rest = rest.replace(/\s+/g, "");
  let weight: Decimal | null = null;
  const behind = BRACKETED_WEIGHT_BEHIND.exec(rest) ?? matchesWhere(rest, WEIGHT_BEHIND, isNotInNumber)[0];
  if (behind && behind.index > 0) {
    weight = decimal(behind[1]!);
    rest = rest.slice(0, behind.index);
  } else if (bare) {
    weight = decimal(bare[2]!);
    rest = bare[1]!.replace(/\s+/g, "");
  }
  rest = rest.replace(CONTINUED, "");
  const isSubtotal = SUBTOTAL.test(rest);
  if (isSubtotal) rest = rest.replace(SUBTOTAL, "");
  const unnumbered = rest.replace(NUMBERING, "");
  return { name: unnumbered === "" ? rest : unnumbered, weight, isSubtotal };
}

/** Reads a label once, so that whoever matches names compares like with like. */
export const readName = perText(read);

const UNFILLED = /^(?:指标\d{0,2}:?)?[.·/—-]*$/;

/** "指标2：", "……", "指标1：/": the form's place for an indicator that this project has not. */
export const isUnfilledName = (text: string): boolean => UNFILLED.test(squeeze(text));

/** Two labels with the same key name the same thing. */
export const labelKey = perText((text) => nameKey(readName(text).name));

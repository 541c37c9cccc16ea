/** The total that a report's sentence states of the self-evaluation, beside the total of the score sheet. */
import { assess, type AssessedSheet } from "../../assess/assess";
import { decimal, type Decimal } from "../../decimal";
import { plain } from "../../facts/format";
import type { Recognition } from "../../recognise/recognition";
import { squeeze } from "../../text";
import type { CellRef } from "../../workbook/model";
import type { FindingDraft } from "../check";
import { areTransposed } from "../support/digit-slips";
import { placeOf } from "../support/figures";
import { shortened } from "../support/shortened";
import { residue } from "./claims";
import type { zhCN } from "./zh-CN";

interface TotalClaim {
  readonly quote: string;
  readonly name: string;
  readonly shown: string;
  readonly points: Decimal;
}

/** What is no statement of this year's own total: an aim, another year's, another's opinion, a comparison. */
const ANOTHER =
  /上年|去年|20[0-4]\d|目标|复核|复评|评审|平均|力争|预计|比|较|扣|超|约|近|不[低少]于|项目|单位/;
const SENTENCE = /[^。；;！？\n]+[。；;！？]?/g;
const CLAUSE = /[^，。；;：:！？\n（）()]+/g;
const TOTAL =
  /(总分|总得分|综合得分|综合评分|(?:综合)?(?:自评|评价)(?:得分|分数))(?:为|是|达到?|共计?)?(\d{1,3}(?:\.\d{1,2})?)分(?!之)/;
/** The score of an indicator or of a class of them. */
const OF_ONE = /预算|执行|率|指标|类|得分/;
const FORM_WORDS = /绩效|自评|自我评价|评价|综合|支出|最终|结果/g;

/** A total in a clause with words that no form uses is no claim. */
function claimIn(sentence: string, clause: string): TotalClaim[] {
  const match = TOTAL.exec(clause);
  const before = match ? clause.slice(0, match.index) : "";
  if (!match || OF_ONE.test(before) || residue(before.replace(FORM_WORDS, ""), null) !== "") return [];
  const [, name, points] = match;
  return [{ quote: sentence.trim(), name: name!, shown: `${points}分`, points: decimal(points!) }];
}

function claimsIn(text: string, year: number | null): TotalClaim[] {
  return (text.match(SENTENCE) ?? []).flatMap((sentence) => {
    const said = squeeze(sentence).replace(new RegExp(`${year}年度?`, "g"), "");
    if (ANOTHER.test(said)) return [];
    return (said.match(CLAUSE) ?? []).flatMap((clause) => claimIn(sentence, clause));
  });
}

/** The one total that a claim can mean; null without one, and where several score sheets or totals compete. */
function statedTotal(sheets: readonly AssessedSheet[]): { points: Decimal; at: CellRef } | null {
  const [only, ...others] = sheets.filter(({ sheet }) => sheet.total);
  if (!only?.sheet.total || !only.stated || others.length > 0 || only.reviewed) return null;
  return { points: only.stated, at: only.sheet.total.ref };
}

/** @param text a paragraph of a report; remarks are about their own indicator */
export function* totalFindings(
  text: string,
  recognition: Recognition,
  said: {
    readonly chapter: string | null;
    readonly words: typeof zhCN;
  },
): Generator<Omit<FindingDraft, "at"> & { readonly quote: string }> {
  const claims = claimsIn(text, recognition.year);
  const total = claims.length > 0 ? statedTotal(assess(recognition)) : null;
  if (!total) return;
  for (const { quote, name, shown, points } of claims) {
    if (points.eq(total.points)) continue;
    yield {
      quote,
      expected: total.points,
      actual: points,
      ...said.words.amount({
        chapter: said.chapter,
        sentence: shortened(quote, shown),
        name,
        claimed: shown,
        meant: `${plain(total.points)}分`,
        place: placeOf(total.at),
        tableName: name,
        slip: areTransposed(points, total.points, 2) ? { kind: "transposed" } : null,
      }),
    };
  }
}

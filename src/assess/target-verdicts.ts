/** What can be said of a target by its own words and its result: missed, or nothing that could be measured. */
import type { TargetRow } from "../recognise/types";
import { squeeze } from "../text";
import { isInTime } from "./months";
import { compare, isEmptyText, isMissed, type Compared } from "./targets";

const NOT_DONE =
  /(未|没有|尚未|暂未|未能|没能)(按时|按期|按计划|如期|全部|全面|完全)?(开展|完成|实施|举办|组织|达到|达成|达标|实现|启动|执行|进行|落实|召开|采购|验收|建成|投入使用)|取消|(?:^|[^超额前多加]|(?:^|[^超])额|(?:^|[^提])前|(?:^|[^增])加)完成(?:了|率为?|约)?\d{1,2}(?:\.\d+)?%|部分完成|正在(推进|实施|办理|采购|建设)|(延期|推迟|顺延)(至|到|开展|举办)/;
/** "无未完成事项": nothing was left undone. */
const NONE_UNDONE = /(无|没有|不存在|零)[^,，。;；]{0,4}未/;

function saysNotDone(text: string): boolean {
  const plain = squeeze(text);
  return NOT_DONE.test(plain) && !NONE_UNDONE.test(plain);
}

/** null for a target that was reached or cannot be checked. */
export function missedTarget(row: TargetRow): { compared: Compared | null } | null {
  const compared = compare(row);
  if (compared) return isMissed(compared) ? { compared } : null;
  const isUndone = saysNotDone(row.actual.text) || isInTime(row.target.text, row.actual.text) === false;
  return !isEmptyText(row.target.text) && isUndone ? { compared: null } : null;
}

const VAGUE =
  /较高|较好|较强|较大|较低|较多|较少|较快|有所|预期|及时|保证|确保|良好|优良|优秀|提高|提升|增强|加强|显著|明显|有效|不断|持续|逐步|进一步|改善|促进|推动|推进|保障|优化|完善|满意|合理|规范|充分|长期|稳定|积极|大力|切实|高质量|高水平|高效|便利|扩大|改进|^(优|良|好|高|强|低|大|是|有)$/;
/** Words by which a target without a number can be checked all the same: a term, a limit, all or nothing. */
const CHECKABLE =
  /\d|年度?内|年(底|末)|月(底|末)|按时|按期|按计划|如期|时限|截止|期限|不超|不突破|以内|全部|全覆盖|全面覆盖|全年无|无(安全|重大|责任)|零|达标|合格|通过|完成|建成|出台|印发|投入使用|验收/;

/** A target in words that cannot be checked against its result. */
export function isUnquantified({ target }: TargetRow): boolean {
  const text = squeeze(target.text);
  return !target.measured && !isEmptyText(text) && !CHECKABLE.test(text) && VAGUE.test(text);
}

/** A target such as 较高 or 提升, of which nobody can say whether it was reached. */
import { squeeze } from "../../text";
import type { TargetRow } from "../../recognise/types";
import { dossierCheck } from "../check";
import { isEmptyText, targetRows } from "../support/targets";
import { zhCN } from "./zh-CN";

const VAGUE =
  /较高|较好|较强|较大|较低|较多|较少|较快|有所|预期|及时|保证|确保|良好|优良|优秀|提高|提升|增强|加强|显著|明显|有效|不断|持续|逐步|进一步|改善|促进|推动|推进|保障|优化|完善|满意|合理|规范|充分|长期|稳定|积极|大力|切实|高质量|高水平|高效|便利|扩大|改进|^(优|良|好|高|强|低|大|是|有)$/;
/** Words by which a target without a number can be checked all the same: a term, a limit, all or nothing. */
const CHECKABLE =
  /\d|年度?内|年(底|末)|月(底|末)|按时|按期|按计划|如期|时限|截止|期限|不超|不突破|以内|全部|全覆盖|全面覆盖|全年无|无(安全|重大|责任)|零|达标|合格|通过|完成|建成|出台|印发|投入使用|验收/;

/** Words only, by which nobody can tell whether the target was reached. */
export function isUnquantified({ target }: TargetRow): boolean {
  const text = squeeze(target.text);
  return !target.measured && !isEmptyText(text) && !CHECKABLE.test(text) && VAGUE.test(text);
}

export const targetNotQuantified = dossierCheck({
  id: "target-not-quantified",
  severity: "review",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words, { engine }) {
    if (targetRows(recognition).length === 0) return engine.absent.targets;
    for (const { row } of targetRows(recognition)) {
      if (!isUnquantified(row)) continue;
      yield {
        at: row.target.ref,
        actual: row.target.text,
        ...words.finding({
          name: row.name,
          row: row.row + 1,
          target: row.target.text,
        }),
      };
    }
  },
});

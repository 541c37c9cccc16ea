/** A rule as it is being corrected, in words; or what does not hold together in it. */
import { useEffect, useState } from "react";
import type { IndicatorEdit } from "../../../src/form-import/edit-form";
import type { FrameworkData } from "../../../src/frameworks/schema";
import { usePane } from "../pane-context";

/** After the last key of several. */
const WORD_AFTER_MS = 250;

export interface RuleInWords {
  readonly rule: string;
  readonly fault: string | null;
}

/** @param edit null while something typed is no number: the words before it stay */
export function useRuleInWords(
  data: FrameworkData,
  { id, rule }: { readonly id: string; readonly rule: string | null },
  edit: IndicatorEdit | null,
): RuleInWords {
  const { state, controller } = usePane();
  const { language } = state;
  const [found, setFound] = useState<RuleInWords>({ rule: rule ?? "", fault: null });
  const asked = edit && JSON.stringify(edit);
  useEffect(() => {
    if (asked === null || asked === "{}") return setFound({ rule: rule ?? "", fault: null });
    let isWanted = true;
    const timer = setTimeout(() => {
      const request = { data, indicator: id, edit: JSON.parse(asked) as IndicatorEdit, language };
      controller
        .run("word-rule", request)
        .then((said) => {
          if (!isWanted) return;
          setFound((before) =>
            "fault" in said ? { ...before, fault: said.fault } : { rule: said.rule, fault: null },
          );
        })
        .catch((error: unknown) => controller.fail(error, "other"));
    }, WORD_AFTER_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [asked, controller, data, id, language, rule]);
  return found;
}

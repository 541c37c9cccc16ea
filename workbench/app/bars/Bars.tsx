/** Message bars below the toolbar: problems, notices, and limits of the open file. */
import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { mergeClasses } from "../../../taskpane/app/shared/merge-classes";
import { useNoticeStyles } from "../../../taskpane/app/notices/Notices.styles";
import { useBarsStyles } from "./Bars.styles";
import { noticeText, problemText, refusedText } from "./bar-text";
import { CloseIcon } from "../icons";
import type { Notice } from "../../state/workbench-state";
import { useWorkbench } from "../workbench-context";

/** Notices of what was done as it was wanted. */
const DONE: ReadonlySet<Notice["kind"]> = new Set(["downloaded", "restored", "rows"] as const);

interface BarProps {
  readonly tone: "error" | "warning" | "success";
  readonly title?: string | null;
  readonly lines: readonly string[];
  readonly close?: () => void;
  readonly children?: ReactNode;
}

function Bar({ tone, title = null, lines, close, children }: BarProps) {
  const notices = useNoticeStyles();
  const styles = useBarsStyles();
  const { words } = useWorkbench();
  return (
    <div
      role={tone === "error" ? "alert" : "status"}
      data-bar={tone}
      className={mergeClasses(notices.bar, notices[tone], styles.bar)}
    >
      <div className={styles.text}>
        {title !== null && <span className={notices.title}>{title}</span>}
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      {children}
      {close && (
        <Button
          size="small"
          appearance="subtle"
          icon={<CloseIcon />}
          aria-label={words.close}
          onClick={close}
        />
      )}
    </div>
  );
}

export function Bars() {
  const styles = useBarsStyles();
  const { workbench, state, words, fileWords } = useWorkbench();
  const { problem, notice, opened, drafts } = state;
  const refused = opened && refusedText(opened, words, fileWords);
  if (!problem && !notice && !refused && !drafts.isInOtherTab) return null;
  return (
    <div className={styles.bars}>
      {problem && (
        <Bar
          tone="error"
          {...problemText(problem, { words, fileWords }, opened !== null)}
          close={() => workbench.store.set({ problem: null })}
        />
      )}
      {notice && (
        <Bar
          tone={DONE.has(notice.kind) ? "success" : "warning"}
          lines={noticeText(notice, { words, fileWords })}
          close={() => workbench.store.set({ notice: null })}
        >
          {notice.kind === "rows" && (
            <Button size="small" onClick={() => void workbench.rows.takeBack(notice.before)}>
              {words.undo}
            </Button>
          )}
        </Bar>
      )}
      {drafts.isInOtherTab && (
        <Bar tone="warning" lines={[words.drafts.otherTab]}>
          <Button size="small" onClick={() => void workbench.edits.autosave.takeOver()}>
            {words.drafts.takeOver}
          </Button>
        </Bar>
      )}
      {refused && <Bar tone="warning" lines={[refused]} />}
    </div>
  );
}

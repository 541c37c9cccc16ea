/** A message bar. */
import type { ReactNode } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { useNoticeStyles } from "./Notices.styles";

type Tone = "error" | "warning" | "success" | "plain";

export function Bar({
  tone,
  urgent = false,
  children,
}: {
  readonly tone: Tone;
  readonly urgent?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useNoticeStyles();
  return (
    <div
      role={urgent ? "alert" : undefined}
      className={mergeClasses(styles.bar, tone !== "plain" && styles[tone])}
    >
      {children}
    </div>
  );
}

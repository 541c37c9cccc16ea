/** What was taken for what, and why: an outline whose cells can be jumped to. */
import { useEffect, useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import type { OutlineEntry } from "../../../src/report/recognition-outline";
import { parseAddress } from "../../../src/workbook/address";
import { usePane } from "../pane-context";
import { LinkButton } from "../shared/LinkButton";
import { useSharedStyles } from "../shared/shared.styles";
import { ViewHeading } from "../shared/ViewHeading";
import { useRecognitionStyles } from "./RecognitionView.styles";

/** Read when the view opens, and again after a check, another framework or another language. */
function useOutline(): readonly OutlineEntry[] | "reading" | "failed" {
  const { state, controller } = usePane();
  const [outline, setOutline] = useState<readonly OutlineEntry[] | "reading" | "failed">("reading");
  const { language, framework, outcome } = state;
  const isIdle = state.phase === "idle";
  useEffect(() => {
    if (!isIdle) return;
    let wanted = true;
    controller
      .openBook()
      .then((book) => book.run("recognition", null))
      .then(
        (read) => wanted && setOutline(read),
        (error: unknown) => {
          if (!wanted) return;
          setOutline("failed");
          controller.fail(error, "other");
        },
      );
    return () => {
      wanted = false;
    };
  }, [controller, isIdle, language, framework, outcome]);
  return outline;
}

function Jump({ at }: { readonly at: NonNullable<OutlineEntry["at"]> }) {
  const { words, controller } = usePane();
  const ref = parseAddress(at.cell);
  return (
    ref && (
      <LinkButton
        text={words.findings.jump(at.cell)}
        label={words.findings.jumpLabel(at.sheet, at.cell)}
        onClick={() => void controller.jump({ sheet: at.sheet, ...ref })}
      />
    )
  );
}

function Entries({ entries }: { readonly entries: readonly OutlineEntry[] }) {
  const styles = useRecognitionStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ text, at, entries: below }, index) => (
        <li key={index}>
          {text} {at && <Jump at={at} />}
          {below.length > 0 && <Entries entries={below} />}
        </li>
      ))}
    </ul>
  );
}

export default function RecognitionView() {
  const shared = useSharedStyles();
  const styles = useRecognitionStyles();
  const { words, controller } = usePane();
  const outline = useOutline();
  const entries = typeof outline === "string" ? [] : outline;
  const close = () => controller.store.set({ view: "results" });
  return (
    <section className={shared.stack} onKeyDown={(event) => event.key === "Escape" && close()}>
      <ViewHeading text={words.recognition} onClose={close} />
      {outline === "reading" && <p role="status">{words.loading}</p>}
      {entries.map(({ text, at, entries: below }, index) =>
        below.length === 0 ? (
          <p key={index} className={shared.text}>
            {text} {at && <Jump at={at} />}
          </p>
        ) : (
          <details key={index} className={shared.card}>
            <summary className={mergeClasses(styles.summary, shared.focus)}>{text}</summary>
            <Entries entries={below} />
          </details>
        ),
      )}
    </section>
  );
}

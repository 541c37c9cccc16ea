/** State of the what-if view: the workbook in the worker, the values typed, and the resulting scores. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { FactId } from "../../../src/facts/facts";
import type { BookEngine } from "../../engine/engine";
import type { WhatIf } from "../../engine/tasks/what-if";
import type { WhatIfFacts } from "../../engine/tasks/what-if-facts";
import { usePane } from "../pane-context";

/** By the fact's id. */
export type Typed = Readonly<Record<string, string>>;

export type Opened =
  | { readonly phase: "reading" }
  | { readonly phase: "failed" }
  | { readonly phase: "ready"; readonly book: BookEngine; readonly facts: WhatIfFacts };

export const asList = (typed: Typed) =>
  Object.entries(typed).map(([id, text]) => ({ id: id as FactId, text }));

/** Opens the workbook: at first, and again after a check, after a setting changed, or on request. */
function useOpened() {
  const { state, controller } = usePane();
  const [opened, setOpened] = useState<Opened>({ phase: "reading" });
  const [attempt, setAttempt] = useState(0);
  const { language, framework, supplied } = state;
  const isIdle = state.phase === "idle";
  // The pane says what went wrong, here as everywhere.
  const fail = useCallback(
    (error: unknown) => {
      setOpened({ phase: "failed" });
      controller.fail(error, "other");
    },
    [controller],
  );
  useEffect(() => {
    if (!isIdle) return;
    let wanted = true;
    controller
      .openBook()
      .then(async (book) => {
        const facts = await book.run("what-if-facts", null);
        if (wanted) setOpened({ phase: "ready", book, facts });
      })
      .catch((error: unknown) => wanted && fail(error));
    return () => {
      wanted = false;
    };
  }, [controller, isIdle, language, framework, supplied, attempt, fail]);
  const reread = useCallback(() => {
    setOpened({ phase: "reading" });
    controller.store.set({ problem: null });
    setAttempt((count) => count + 1);
  }, [controller]);
  return { opened, reread, fail };
}

export function useWhatIf() {
  const { controller } = usePane();
  const { opened, reread, fail } = useOpened();
  const [typed, setTyped] = useState<Typed>({});
  const [answer, setAnswer] = useState<WhatIf | null>(null);
  const latest = useRef(0);

  useEffect(() => {
    if (opened.phase !== "ready") return;
    // Answers may arrive out of order: only the last question's counts.
    const own = ++latest.current;
    opened.book
      .run("what-if", asList(typed))
      .then((found) => own === latest.current && setAnswer(found))
      .catch(fail);
  }, [opened, typed, fail]);

  const set = useCallback((id: FactId, text: string | null) => {
    setTyped(({ [id]: _gone, ...others }) => (text === null ? others : { ...others, [id]: text }));
  }, []);

  async function take() {
    const values = Object.entries(answer?.values ?? {});
    await controller.supplyFacts(...values.map(([id, text]) => ({ id: id as FactId, text, ref: null })));
    setTyped({});
  }

  return { opened, reread, fail, typed, set, setTyped, answer, take };
}

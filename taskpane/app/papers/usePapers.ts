/** State of the papers view: the workbook read when the view opens, and the paper being made, one at a time. */
import { useCallback, useEffect, useState } from "react";
import { Cancelled } from "../../engine/errors";
import { HostError } from "../../hosts/host";
import type { BookEngine } from "../../engine/engine";
import type { CheckedDeductions } from "../../engine/tasks/deduction-list";
import { usePane } from "../pane-context";

/** "sheet": at the end of the workbook; "window": a workbook in a window of its own; files of three kinds. */
export type Paper = "sheet" | "window" | "xlsx" | "csv" | "docx";

export type PapersState =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly fault: PapersFault }
  | { readonly kind: "read"; readonly found: CheckedDeductions };

/** A problem of the host, or the message of our own error. */
export interface PapersFault {
  readonly host: HostError["problem"] | null;
  readonly detail: string;
}

export function faultOf(error: unknown): PapersFault {
  const detail = error instanceof Error ? error.message : String(error);
  return { host: error instanceof HostError ? error.problem : null, detail };
}

function isCancelled(error: unknown): boolean {
  return error instanceof Cancelled || (error instanceof HostError && error.problem === "cancelled");
}

export function usePapers() {
  const { controller, state } = usePane();
  const [papers, setPapers] = useState<PapersState>({ kind: "reading" });
  const [making, setMaking] = useState<Paper | null>(null);
  const [made, setMade] = useState<Paper | null>(null);
  const [fault, setFault] = useState<PapersFault | null>(null);
  const [times, setTimes] = useState(0);
  const { language, outcome } = state;

  // A check that has just ended has read the latest edits.
  useEffect(() => {
    const stop = new AbortController();
    const work = { signal: stop.signal };
    setPapers({ kind: "reading" });
    controller
      .openBook(work)
      .then((book) => book.run("deduction-list", null, work))
      .then(
        (found) => setPapers({ kind: "read", found }),
        (error: unknown) => {
          if (!isCancelled(error)) setPapers({ kind: "failed", fault: faultOf(error) });
        },
      );
    return () => stop.abort();
  }, [controller, language, outcome, times]);

  /** Reads the workbook again, so that the paper holds the latest edits. */
  const make = useCallback(
    async (paper: Paper, work: (book: BookEngine) => Promise<void>) => {
      setMaking(paper);
      setMade(null);
      setFault(null);
      try {
        await work(await controller.openBook());
        setMade(paper);
      } catch (error) {
        setFault(faultOf(error));
      } finally {
        setMaking(null);
      }
    },
    [controller],
  );

  return { papers, making, made, fault, make, readAgain: () => setTimes((n) => n + 1) };
}

export type PapersWork = ReturnType<typeof usePapers>;

/** Opens files dropped on the page, and what is pasted outside text fields; asks before edits are lost on closing. */
import { useEffect, useState } from "react";
import { fromClipboard, fromDrop, isTyping } from "../open/transfer";
import { useWorkbench } from "./workbench-context";

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** A place in the pane that asks for a file of its own, such as a form to be read. */
const isTaken = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest("[data-takes-files]") !== null;

/** @returns whether something is being dragged over the page */
export function useOpenFile(): boolean {
  const { workbench, words } = useWorkbench();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    // Captured before the grid, which handles neither files nor foreign tables.
    const options = { capture: true, signal: leaving.signal };
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    window.addEventListener("dragenter", over, options);
    window.addEventListener("dragover", over, options);
    window.addEventListener(
      "dragleave",
      (event) => {
        // Only when leaving the window, not from one element to the next.
        if (event.relatedTarget === null) setOver(false);
      },
      options,
    );
    window.addEventListener(
      "drop",
      (event) => {
        setOver(false);
        if (!event.dataTransfer || !holdsFiles(event) || isTaken(event)) return;
        event.preventDefault();
        event.stopPropagation();
        void workbench.openTransfer(fromDrop(event.dataTransfer), words);
      },
      options,
    );
    window.addEventListener(
      "paste",
      (event) => {
        if (!event.clipboardData || isTyping(event.target, workbench.parts.gridElement)) return;
        const transfer = fromClipboard(event.clipboardData);
        event.preventDefault();
        if (transfer.kind === "nothing") workbench.reportProblem({ kind: "nothing-pasted" });
        else void workbench.openTransfer(transfer, words);
      },
      options,
    );
    window.addEventListener(
      "beforeunload",
      (event) => {
        if (workbench.edits.areLostOnClose) event.preventDefault();
      },
      { signal: leaving.signal },
    );
    return () => leaving.abort();
  }, [workbench, words]);
  return isOver;
}

/** Finds text in the sheet that is shown. The browser's own search cannot: cells are drawn, not written. */
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Button } from "@fluentui/react-components";
import { mergeClasses } from "../../taskpane/app/shared/merge-classes";
import { useSharedStyles } from "../../taskpane/app/shared/shared.styles";
import type { CellRef } from "../../src/workbook/model";
import { CloseIcon } from "../app/icons";
import { useWorkbench } from "../app/workbench-context";
import { useFindBarStyles } from "./FindBar.styles";

const NOTHING: readonly CellRef[] = [];

export default function FindBar() {
  const shared = useSharedStyles();
  const styles = useFindBarStyles();
  const { workbench, words } = useWorkbench();
  const { find } = words;
  const [text, setText] = useState("");
  const [hits, setHits] = useState(NOTHING);
  /** -1 before the first is shown. */
  const [at, setAt] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  function close() {
    workbench.store.set({ finding: false });
    workbench.view.focus();
  }

  function look(wanted: string) {
    setText(wanted);
    setHits(NOTHING);
    setAt(-1);
  }

  /** Looked up anew each time: the sheet may be another one by now, or edited. */
  async function go(step: 1 | -1) {
    const found = workbench.view.find(text);
    const next = found.length === 0 ? -1 : (at + step + found.length) % found.length;
    // Before the first, a step back leads to the last.
    const index = at < 0 && step < 0 ? found.length - 1 : next;
    setHits(found);
    setAt(index);
    const ref = found[index];
    if (!ref) return;
    await workbench.view.select(ref);
    input.current?.focus();
  }

  function press(event: KeyboardEvent) {
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) void go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  }

  const isLooked = at >= 0 || hits !== NOTHING;
  return (
    <div role="search" aria-label={find.label} className={styles.bar} onKeyDown={press}>
      <input
        ref={input}
        type="search"
        className={mergeClasses(shared.input, styles.input)}
        aria-label={find.label}
        placeholder={find.placeholder}
        value={text}
        onChange={({ target }) => look(target.value)}
      />
      <span role="status" className={mergeClasses(shared.small, styles.count)}>
        {!isLooked ? "" : hits.length === 0 ? find.none : find.count(at + 1, hits.length)}
      </span>
      <Button size="small" onClick={() => void go(-1)}>
        {find.previous}
      </Button>
      <Button size="small" appearance="primary" onClick={() => void go(1)}>
        {find.next}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<CloseIcon />}
        aria-label={words.close}
        onClick={close}
      />
    </div>
  );
}

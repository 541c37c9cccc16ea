/** What the file says about the selected cell: what may be typed, its list, its note, where it leads. */
import { useEffect, useRef, type KeyboardEvent } from "react";
import { Button } from "@fluentui/react-components";
import { useCellHelpStyles } from "./CellHelpBar.styles";
import { useWorkbench } from "../workbench-context";

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function Choices({ items }: { readonly items: readonly string[] }) {
  const styles = useCellHelpStyles();
  const { workbench, state, words } = useWorkbench();
  const list = useRef<HTMLDivElement>(null);
  const { choosing } = state;
  useEffect(() => {
    if (choosing) list.current?.querySelector("button")?.focus();
  }, [choosing]);

  function press(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (event.key === "Escape") workbench.view.focus();
    else if (step !== undefined) {
      const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
      const at = buttons.findIndex((button) => button === document.activeElement);
      buttons.at((at + step) % buttons.length)?.focus();
    } else return;
    event.preventDefault();
  }

  return (
    <div
      ref={list}
      role="group"
      aria-label={words.cellHelp.choices}
      className={styles.choices}
      onKeyDown={press}
      onBlur={() => workbench.store.set({ choosing: false })}
    >
      {items.map((item) => (
        <Button key={item} size="small" onClick={() => void workbench.choose(item)}>
          {item}
        </Button>
      ))}
    </div>
  );
}

export function CellHelpBar() {
  const styles = useCellHelpStyles();
  const { workbench, state, words } = useWorkbench();
  const { help } = state;
  if (!help) return null;
  const { prompt, items, note, link } = help;
  return (
    <section aria-label={words.cellHelp.label} data-cell-help="" className={styles.bar}>
      {prompt && (
        <div>
          {prompt.title !== "" && <strong>{prompt.title}</strong>}
          <p className={styles.text}>{prompt.text}</p>
        </div>
      )}
      {items && <Choices items={items} />}
      {note !== null && (
        <p className={styles.text}>
          <strong>{words.cellHelp.note}</strong> {note}
        </p>
      )}
      {link &&
        (link.isInside ? (
          <div>
            <Button size="small" onClick={() => void workbench.view.follow(link.to)}>
              {words.cellHelp.follow(link.to)}
            </Button>
          </div>
        ) : (
          <p className={styles.text}>{words.cellHelp.outside(link.to)}</p>
        ))}
    </section>
  );
}

/** Between the grid and the pane: dragged, or moved with the arrow keys when it has the focus. */
import { type KeyboardEvent, type PointerEvent } from "react";
import { useSeparatorStyles } from "./Separator.styles";
import { useWorkbench } from "./workbench-context";

/** In pixels; the pane is made for these widths. */
export const PANE_WIDTH = { least: 320, most: 520, preset: 380 } as const;
const STEP = 20;

const within = (width: number): number =>
  Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));

interface SeparatorProps {
  readonly width: number;
  readonly onChange: (width: number) => void;
}

export function Separator({ width, onChange }: SeparatorProps) {
  const styles = useSeparatorStyles();
  const { words } = useWorkbench();

  function byKey(event: KeyboardEvent) {
    const keys: Record<string, number> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: PANE_WIDTH.most,
      End: PANE_WIDTH.least,
    };
    const next = keys[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onChange(within(next));
  }

  /** While it is held, the pane's left edge follows the pointer. */
  function byPointer(event: PointerEvent<HTMLDivElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onChange(within(document.documentElement.clientWidth - event.clientX));
  }

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.separator}
      aria-controls="panel-pane"
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={width}
      className={styles.separator}
      onKeyDown={byKey}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={byPointer}
      onPointerUp={(event) => event.currentTarget.releasePointerCapture(event.pointerId)}
    />
  );
}

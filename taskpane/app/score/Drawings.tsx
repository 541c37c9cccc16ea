/** The charts of a score card, a lazy chunk. */
import type { SheetReport } from "../../../src/report/report";
import type { Quarter } from "../../model/pane-report";
import { DimensionBars } from "./DimensionBars";
import { useDrawingStyles } from "./drawings.styles";
import { QuarterBars } from "./QuarterBars";

interface DrawingsProps {
  readonly sheet: SheetReport;
  /** Empty where several sheets share one set of quarters. */
  readonly quarters: readonly Quarter[];
}

export default function Drawings({ sheet, quarters }: DrawingsProps) {
  const styles = useDrawingStyles();
  return (
    <div className={styles.drawings}>
      <DimensionBars sheet={sheet} />
      {quarters.some(({ progress }) => progress !== null) && <QuarterBars quarters={quarters} />}
    </div>
  );
}

/** A standard workbook, empty or with the figures of the workbook at hand. */
import { useEffect, useRef, useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import { usePane } from "../pane-context";
import { Fault } from "../papers/Fault";
import { useSharedStyles } from "../shared/shared.styles";
import type { PaneState } from "../../state/pane-state";
import { evaluatedYear } from "./evaluated-year";
import { NO_WISH, Options, type Wish } from "./Options";
import { Result } from "./Result";
import { useStandardStyles } from "./StandardSection.styles";
import { useStandardWorkbook, type StandardTask } from "./useStandardWorkbook";
import { usePaneWords } from "../useWords";
import { standardWords } from "./standard-words";

/** Brought into view when the ribbon asks for it. */
function useWanted() {
  const { state, controller } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const { standardWanted } = state;
  useEffect(() => {
    if (!standardWanted) return;
    heading.current?.focus();
    controller.store.set({ standardWanted: false });
  }, [standardWanted, controller]);
  return heading;
}

const hasFramework = ({ look }: PaneState) =>
  look?.sheets.some(({ framework }) => framework !== null) ?? false;

export function StandardSection() {
  const heading = useWanted();
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  const words = usePaneWords(standardWords);
  const { making, result, fault, make, add } = useStandardWorkbook(words.fileName);
  const [wish, setWish] = useState<Wish>(NO_WISH);
  const [badYear, setBadYear] = useState(false);
  const [noFramework, setNoFramework] = useState(false);
  const { state, controller } = usePane();

  async function start(task: StandardTask) {
    const year = evaluatedYear(wish.year);
    // Whoever is quicker than the first look at the workbook waits for it.
    if (wish.framework === "") await controller.open();
    const isChosen = hasFramework(controller.store.get()) || wish.framework !== "";
    setBadYear(year === undefined);
    setNoFramework(!isChosen);
    if (year === undefined || !isChosen) return;
    void make(task, {
      framework: wish.framework || null,
      year,
      unit: wish.unit || null,
      department: wish.department.trim(),
      formulas: wish.formulas,
      procurement: wish.procurement || null,
      assets: wish.assets || null,
      // Work of a year is evaluated in the next.
      fallbackYear: new Date().getFullYear() - 1,
    });
  }

  return (
    <section className={mergeClasses(shared.card, shared.stack)} aria-busy={making}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {words.heading}
      </h3>
      <p className={shared.small}>{words.about}</p>
      <Options
        wish={wish}
        badYear={badYear}
        hasOwnFramework={hasFramework(state)}
        noFramework={noFramework}
        onChange={setWish}
      />
      <div className={shared.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={making}
          onClick={() => void start("standard-workbook")}
        >
          {words.create}
        </Button>
        <Button size="small" disabledFocusable={making} onClick={() => void start("carry-over")}>
          {words.carry}
        </Button>
      </div>
      <p className={shared.small}>{words.carryHelp}</p>
      {making && (
        <p role="status" className={shared.small}>
          {words.making}
        </p>
      )}
      {fault && <Fault fault={fault} onRetry={null} />}
      {result && <Result key={result.name + result.where} result={result} onAdd={() => void add()} />}
    </section>
  );
}

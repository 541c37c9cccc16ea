/** The bureau's own file: a form to read a framework from, or a blank one to fill in. */
import { useId, useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { usePane } from "../pane-context";
import { Button } from "../shared/Button";
import { useSharedStyles } from "../shared/shared.styles";
import { viewWords } from "../shared/view-words";
import { usePaneWords } from "../useWords";
import { FillForm } from "./FillForm";
import { useOwnFormStyles } from "./OwnForm.styles";
import { Pick } from "./Pick";
import type { useReadForm } from "./useReadForm";

const FOUR_DIGITS = /^\d{4}$/;

interface FormFilesProps {
  readonly reading: ReturnType<typeof useReadForm>;
}

export function FormFiles({ reading }: FormFilesProps) {
  const shared = useSharedStyles();
  const styles = useOwnFormStyles();
  const { state } = usePane();
  const { choose } = usePaneWords(viewWords);
  const [year, setYear] = useState(String(state.look?.year ?? ""));
  const yearId = useId();
  const { read, isBusy, fault, yearless } = reading;

  return (
    <div className={shared.stack}>
      <Pick
        help={choose.formHelp}
        label={choose.pickForm}
        isBusy={isBusy}
        onFile={(file) => void read({ file, sheet: null, year: null })}
      />
      {yearless && (
        <div className={shared.row}>
          <label htmlFor={yearId}>{choose.formYear}</label>
          <input
            id={yearId}
            className={mergeClasses(shared.input, styles.number)}
            inputMode="numeric"
            value={year}
            onChange={(event) => setYear(event.target.value)}
          />
          <Button
            disabledFocusable={isBusy || !FOUR_DIGITS.test(year)}
            onClick={() => void read({ ...yearless, year: Number(year) })}
          >
            {choose.readAgain}
          </Button>
        </div>
      )}
      {isBusy && <p role="status">{choose.reading}</p>}
      {fault !== null && (
        <p role="alert" className={styles.note}>
          {fault}
        </p>
      )}
      {state.framework !== null && <FillForm />}
    </div>
  );
}

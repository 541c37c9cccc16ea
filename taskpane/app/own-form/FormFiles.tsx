/** The bureau's own file: a form to read a framework from, or a blank one to fill in. */
import { useId, useRef, useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import type { OwnForm } from "../../engine/tasks/own-form";
import { usePane } from "../pane-context";
import { Button } from "../shared/Button";
import { saveFile } from "../shared/save-file";
import { useSharedStyles } from "../shared/shared.styles";
import { viewWords } from "../shared/view-words";
import { usePaneWords } from "../useWords";
import { useOwnFormStyles } from "./OwnForm.styles";

const ACCEPTED = ".xlsx,.xlsm,.docx";
const FOUR_DIGITS = /^\d{4}$/;

interface PickProps {
  readonly help: string;
  readonly label: string;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** A file chosen or dropped. */
function Pick({ help, label, isBusy, onFile }: PickProps) {
  const shared = useSharedStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isBusy) onFile(file);
  };
  return (
    <div
      className={shared.stack}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        // The page around the pane would open it as a workbook.
        event.stopPropagation();
        take(event.dataTransfer.files);
      }}
    >
      <p className={shared.small}>{help}</p>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        className={shared.hidden}
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          take(event.target.files);
          // The same file again is a choice too.
          event.target.value = "";
        }}
      />
      <div>
        <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
          {label}
        </Button>
      </div>
    </div>
  );
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

interface FormFilesProps {
  readonly onRead: (form: OwnForm, file: string) => void;
}

export function FormFiles({ onRead }: FormFilesProps) {
  const shared = useSharedStyles();
  const styles = useOwnFormStyles();
  const { state, controller } = usePane();
  const { choose } = usePaneWords(viewWords);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  /** A form that does not say its year. */
  const [yearless, setYearless] = useState<File | null>(null);
  const [year, setYear] = useState(String(state.look?.year ?? ""));
  const [lines, setLines] = useState<readonly string[]>([]);
  const yearId = useId();

  async function busy(work: () => Promise<void>) {
    setBusy(true);
    setFault(null);
    setLines([]);
    try {
      await work();
    } catch (error) {
      controller.fail(error, "other");
    } finally {
      setBusy(false);
    }
  }

  const read = (file: File, given: number | null) =>
    busy(async () => {
      const request = { name: file.name, bytes: await bytesOf(file), language: state.language, year: given };
      const form = await controller.run("read-form", request);
      setYearless("fault" in form && form.needsYear ? file : null);
      if ("fault" in form) setFault(form.fault);
      else onRead(form, file.name);
    });

  const fill = (file: File) =>
    busy(async () => {
      const book = await controller.openBook();
      const filled = await book.run("fill-form", { name: file.name, bytes: await bytesOf(file) });
      if ("fault" in filled) return setFault(filled.fault);
      const name = file.name.replace(/(\.[^.]+)$/, ".filled$1");
      saveFile(filled.bytes, name);
      setLines([choose.filled(name), ...filled.lines]);
    });

  return (
    <div className={shared.stack}>
      <Pick
        help={choose.formHelp}
        label={choose.pickForm}
        isBusy={isBusy}
        onFile={(file) => void read(file, null)}
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
            onClick={() => void read(yearless, Number(year))}
          >
            {choose.readAgain}
          </Button>
        </div>
      )}
      {state.framework !== null && (
        <Pick
          help={choose.fillHelp}
          label={choose.pickBlank}
          isBusy={isBusy}
          onFile={(file) => void fill(file)}
        />
      )}
      {isBusy && <p role="status">{choose.reading}</p>}
      {fault !== null && (
        <p role="alert" className={styles.note}>
          {fault}
        </p>
      )}
      {lines.length > 0 && (
        <p role="status" className={styles.printed}>
          {lines.join("\n")}
        </p>
      )}
    </div>
  );
}

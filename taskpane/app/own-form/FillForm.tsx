/** The bureau's blank file, filled in from the open workbook. */
import { useId, useState } from "react";
import { usePane } from "../pane-context";
import { Button } from "../shared/Button";
import { saveThrough } from "../shared/save-file";
import { useSharedStyles } from "../shared/shared.styles";
import { viewWords } from "../shared/view-words";
import { usePaneWords } from "../useWords";
import { useOwnFormStyles } from "./OwnForm.styles";
import { Pick } from "./Pick";
import { bytesOf } from "./useReadForm";

/** A file in which several sheets are forms of this framework. */
interface Several {
  readonly file: File;
  readonly sheets: readonly string[];
}

export function FillForm() {
  const shared = useSharedStyles();
  const styles = useOwnFormStyles();
  const { controller } = usePane();
  const words = usePaneWords(viewWords).choose;
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [lines, setLines] = useState<readonly string[]>([]);
  const [several, setSeveral] = useState<Several | null>(null);
  const [native, setNative] = useState(false);
  const [sheet, setSheet] = useState("");
  const sheetId = useId();

  async function fill(file: File, into: string | null) {
    setBusy(true);
    setFault(null);
    setLines([]);
    try {
      const book = await controller.openBook();
      const request = { name: file.name, bytes: await bytesOf(file), native, sheet: into };
      const filled = await book.run("fill-form", request);
      const sheets = "fault" in filled ? filled.sheets : undefined;
      setSeveral(sheets ? { file, sheets } : null);
      setSheet(sheets?.[0] ?? "");
      if ("fault" in filled) return setFault(filled.fault);
      if (filled.bytes === null) return setLines(filled.lines);
      const name = file.name.replace(/(\.[^.]+)$/, ".filled$1");
      await saveThrough(controller.host, filled.bytes, name);
      setLines([words.filled(name), ...filled.lines]);
    } catch (error) {
      controller.fail(error, "other");
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className={shared.stack}>
      <Pick
        help={words.fillHelp}
        label={words.pickBlank}
        isBusy={isBusy}
        onFile={(file) => void fill(file, null)}
      />
      <label className={shared.label}>
        <input
          type="checkbox"
          className={shared.checkbox}
          checked={native}
          onChange={(event) => setNative(event.target.checked)}
        />
        <span className={shared.small}>{words.fillNative}</span>
      </label>
      {isBusy && <p role="status">{words.filling}</p>}
      {fault !== null && (
        <p role="alert" className={styles.note}>
          {fault}
        </p>
      )}
      {several && (
        <div className={shared.row}>
          <label htmlFor={sheetId}>{words.fillSheet}</label>
          <select
            id={sheetId}
            className={shared.input}
            value={sheet}
            onChange={(event) => setSheet(event.target.value)}
          >
            {several.sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          <Button disabledFocusable={isBusy} onClick={() => void fill(several.file, sheet)}>
            {words.fillThis}
          </Button>
        </div>
      )}
      {lines.length > 0 && (
        <p role="status" className={styles.printed}>
          {lines.join("\n")}
        </p>
      )}
    </div>
  );
}

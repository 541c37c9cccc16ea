/** What became of the workbook: where it is, as what it was made, what was carried over and what was not. */
import { useState } from "react";
import { Button } from "../shared/Button";
import type { CarriedFile } from "../../engine/tasks/carry-over";
import { usePane } from "../pane-context";
import { saveThrough } from "../shared/save-file";
import { useSharedStyles } from "../shared/shared.styles";
import { useStandardStyles } from "./StandardSection.styles";
import type { StandardResult } from "./useStandardWorkbook";
import { usePaneWords } from "../useWords";
import { standardWords } from "./standard-words";

const LISTS = ["conflicts", "missing", "left"] as const;

function Carried({ carried }: { readonly carried: CarriedFile }) {
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  const words = usePaneWords(standardWords);
  const { filled, missing, conflicts } = carried;
  return (
    <>
      <p className={shared.text}>{words.summary(filled, missing.length, conflicts.length)}</p>
      {LISTS.filter((list) => carried[list].length > 0).map((list) => (
        <details key={list} open={list === "conflicts"}>
          <summary className={shared.focus}>{`${words.lists[list]}（${carried[list].length}）`}</summary>
          <ul className={styles.list}>
            {carried[list].map(({ subject, text }, i) => (
              <li key={i} className={shared.small}>
                {words.line(subject, text)}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

interface ResultProps {
  readonly result: StandardResult;
  readonly onAdd: () => void;
}

export function Result({ result, onAdd }: ResultProps) {
  const shared = useSharedStyles();
  const { controller } = usePane();
  const { newSheets, saving } = controller.host.capabilities;
  const words = usePaneWords(standardWords);
  const [saved, setSaved] = useState(false);
  const { made, where, carried, file, name } = result;
  const save = async () => {
    try {
      await saveThrough(controller.host, file, name);
      setSaved(true);
    } catch (error) {
      controller.fail(error, "other");
    }
  };
  return (
    <div className={shared.stack}>
      <p role="status" className={shared.text}>
        {saved ? words.saved(name) : words.result[where ?? (saving ? "none" : "noSaving")]}
      </p>
      <p className={shared.small}>{words.made(made.framework, made.year, made.unit)}</p>
      {made.frameworkYear !== null && made.frameworkYear !== made.year && (
        <p className={shared.small}>{words.carried(made.year, made.frameworkYear)}</p>
      )}
      {carried && <Carried carried={carried} />}
      {where !== "opened" && (
        <div className={shared.row}>
          {saving && (
            <Button
              size="small"
              appearance={where === null ? "primary" : "secondary"}
              onClick={() => void save()}
            >
              {words.save}
            </Button>
          )}
          {where !== "added" && newSheets.includes("added") && (
            <Button size="small" onClick={onAdd}>
              {words.add}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

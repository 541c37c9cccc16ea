/** Asks for which district, year and department a new workbook is; nothing is chosen for the user. */
import { useEffect, useId, useState } from "react";
import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";
import { mergeClasses } from "../../../taskpane/app/shared/merge-classes";
import { frameworkInYear } from "../../../src/frameworks/in-year";
import type { FrameworkName } from "../../../taskpane/model/pane-report";
import { useSharedStyles } from "../../../taskpane/app/shared/shared.styles";
import { evaluatedYear } from "../../../taskpane/app/standard/evaluated-year";
import { useStandardStyles } from "../../../taskpane/app/standard/StandardSection.styles";
import { standardWords } from "../../../taskpane/app/standard/standard-words";
import { NO_TABLES, TableChoices } from "../../../taskpane/app/standard/TableChoices";
import { useWords } from "../../../taskpane/app/useWords";
import { useWorkbench } from "../workbench-context";

/** Work of a year is evaluated in the next. */
const lastYear = () => String(new Date().getFullYear() - 1);

export function NewDialog() {
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  const { workbench, words, state } = useWorkbench();
  const tableWords = useWords(standardWords, state.language);
  const { newBook } = words;
  const [known, setKnown] = useState<readonly FrameworkName[]>([]);
  const [region, setRegion] = useState("");
  const [yearText, setYear] = useState(lastYear);
  const [department, setDepartment] = useState("");
  const [tables, setTables] = useState(NO_TABLES);
  const [asked, setAsked] = useState(false);
  const id = useId();
  useEffect(() => {
    void workbench.parts.engine.run("frameworks", null).then(setKnown);
  }, [workbench]);
  const close = () => workbench.store.set({ creating: false });
  const year = evaluatedYear(yearText) ?? null;
  const used = region === "" || year === null ? null : frameworkInYear(known, region, year);
  const faults = {
    region: asked && region === "" ? newBook.noRegion : null,
    year: asked && year === null ? newBook.badYear : null,
  };
  const input = mergeClasses(shared.input, styles.input);
  const described = (field: keyof typeof faults) => ({
    "aria-invalid": faults[field] !== null,
    "aria-describedby": faults[field] === null ? undefined : `${id}-${field}`,
  });
  const fault = (field: keyof typeof faults) =>
    faults[field] !== null && (
      <p id={`${id}-${field}`} role="alert" className={styles.invalid}>
        {faults[field]}
      </p>
    );

  function create() {
    setAsked(true);
    if (!used || year === null) return;
    close();
    const { procurement, assets } = tables;
    const made = {
      framework: used.id,
      year,
      department: department.trim(),
      tables: { ...(procurement && { procurement }), ...(assets && { assets }) },
    };
    void workbench.createNew(made, newBook.fileName(year, used.isProject));
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <DialogBody>
        <DialogTitle>{newBook.heading}</DialogTitle>
        <DialogContent className={shared.stack}>
          <p className={shared.small}>{newBook.about}</p>
          <label className={styles.field}>
            <span>{newBook.region}</span>
            <select
              className={input}
              value={region}
              {...described("region")}
              onChange={({ target }) => setRegion(target.value)}
            >
              <option value="">{newBook.choose}</option>
              {([false, true] as const).map((isProject) => (
                <optgroup key={String(isProject)} label={newBook.kinds(isProject)}>
                  {[
                    ...new Set(
                      known.filter((each) => each.isProject === isProject).map((each) => each.region),
                    ),
                  ].map((each) => (
                    <option key={each}>{each}</option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          {fault("region")}
          <label className={styles.field}>
            <span>{newBook.year}</span>
            <input
              className={input}
              inputMode="numeric"
              value={yearText}
              {...described("year")}
              onChange={({ target }) => setYear(target.value)}
            />
          </label>
          {fault("year")}
          <label className={styles.field}>
            <span>{newBook.department}</span>
            <input
              className={input}
              placeholder={newBook.later}
              value={department}
              onChange={({ target }) => setDepartment(target.value)}
            />
          </label>
          {used?.isProject === false && (
            <TableChoices
              wish={tables}
              words={tableWords}
              automatic={newBook.usual}
              onChange={(part) => setTables({ ...tables, ...part })}
            />
          )}
          <p role="status" className={shared.small}>
            {used && year !== null ? (used.isProject ? newBook.usedForm : newBook.used(year, used.year)) : ""}
          </p>
        </DialogContent>
        <DialogActions>
          <Button appearance="primary" type="submit">
            {newBook.create}
          </Button>
          <Button onClick={close}>{words.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}

/** A form that was read: each rule below the text that it was read from, to be confirmed or corrected. */
import { useId, useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import type { IndicatorEdit } from "../../../src/form-import/edit-form";
import type { FrameworkData } from "../../../src/frameworks/schema";
import type { OwnIndicator } from "../../engine/tasks/own-form";
import { usePane } from "../pane-context";
import { Button } from "../shared/Button";
import { saveThrough } from "../shared/save-file";
import { useSharedStyles } from "../shared/shared.styles";
import { viewWords } from "../shared/view-words";
import { ViewHeading } from "../shared/ViewHeading";
import { usePaneWords } from "../useWords";
import { useOwnFormStyles } from "./OwnForm.styles";
import { RuleFields } from "./RuleFields";
import { shownIn, useCorrections, type Correction } from "./useCorrections";
import type { FormSource, ReadForm } from "./useReadForm";
import { useRuleInWords } from "./useRuleInWords";

interface RowProps {
  readonly data: FrameworkData;
  readonly indicator: OwnIndicator;
  readonly correction: Correction;
  /** null: something typed is no number. */
  readonly edit: IndicatorEdit | null;
  readonly onChange: (part: Partial<Correction>) => void;
}

function Row({ data, indicator, correction, edit, onChange }: RowProps) {
  const shared = useSharedStyles();
  const styles = useOwnFormStyles();
  const words = usePaneWords(viewWords).choose.form;
  const { name, cell, printed, rule, notes, fields } = indicator;
  const { weight, byHand } = correction;
  const inWords = useRuleInWords(data, indicator, edit);
  const fault = edit ? inWords.fault : words.broken;
  return (
    <li className={mergeClasses(shared.card, shared.stack)} data-indicator={name}>
      <div className={shared.between}>
        <h3 className={styles.name}>
          {name}（{cell}）
        </h3>
        <label className={styles.limit}>
          {words.weight}
          <input
            className={mergeClasses(shared.input, styles.number)}
            inputMode="decimal"
            aria-label={words.weightOf(name)}
            value={weight}
            onChange={(event) => onChange({ weight: event.target.value })}
          />
        </label>
      </div>
      {printed !== "" && (
        <p className={styles.printed} aria-label={words.printed} role="note" tabIndex={0}>
          {printed}
        </p>
      )}
      <p className={styles.rule} aria-label={words.rule} role="note">
        {byHand || rule === null ? words.byHand : inWords.rule}
      </p>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {fields.length > 0 && !byHand && (
        <RuleFields
          name={name}
          fields={fields}
          shown={(field) => shownIn(correction, field)}
          onChange={(field, typed) => onChange({ fields: { ...correction.fields, [field.path]: typed } })}
        />
      )}
      {fault !== null && (
        <p role="alert" className={styles.note}>
          {fault}
        </p>
      )}
      {rule !== null && (
        <label className={shared.label}>
          <input
            type="checkbox"
            className={shared.checkbox}
            checked={byHand}
            onChange={(event) => onChange({ byHand: event.target.checked })}
          />
          {words.byHandLabel}
        </label>
      )}
    </li>
  );
}

interface OwnFormProps {
  readonly read: ReadForm;
  readonly onRead: (source: FormSource) => Promise<void>;
  readonly onClose: () => void;
}

export function OwnForm({ read: { form, name: file, source }, onRead, onClose }: OwnFormProps) {
  const { data, indicators, faults, grades, sheet, sheets } = form;
  const sheetId = useId();
  const shared = useSharedStyles();
  const styles = useOwnFormStyles();
  const { state, words, controller } = usePane();
  const own = usePaneWords(viewWords).choose.form;
  const corrections = useCorrections(indicators);
  const [fault, setFault] = useState<string | null>(null);
  const { edits, total } = corrections;
  const isBroken = indicators.some((each) => corrections.editOf(each) === null);
  const name = own.fileName(file.replace(/\.[^.]+$/, ""));

  async function confirmed(use: (yaml: string) => Promise<unknown>) {
    const { language } = state;
    try {
      const made = await controller.run("confirm-form", { data, edits, file, language });
      setFault("fault" in made ? made.fault : null);
      if ("yaml" in made) await use(made.yaml);
    } catch (error) {
      controller.fail(error, "other");
    }
  }

  const toCheck = indicators.filter(({ notes }) => notes.length > 0).length;
  return (
    <section className={shared.stack} onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <ViewHeading text={own.heading} help={own.help} onClose={onClose} />
      <p className={shared.text}>
        {data.title}（{data.year}）。{own.total(String(total), total === 100)}。
        {toCheck > 0 && own.toCheck(toCheck)}
      </p>
      <p className={shared.small}>{grades}</p>
      {sheets.length > 1 && (
        <div className={shared.row}>
          <label htmlFor={sheetId}>{own.fromSheet}</label>
          <select
            id={sheetId}
            className={shared.input}
            value={sheet}
            onChange={(event) => void onRead({ ...source, sheet: event.target.value })}
          >
            {sheets.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
      )}
      {faults.length > 0 && (
        <div>
          <p className={shared.strong}>{own.faults}</p>
          {faults.map((text) => (
            <p key={text} className={styles.note}>
              {text}
            </p>
          ))}
        </div>
      )}
      <ul className={mergeClasses(styles.list, shared.stack)}>
        {indicators.map((indicator) => (
          <Row
            key={indicator.id}
            data={data}
            indicator={indicator}
            correction={corrections.of(indicator)}
            edit={corrections.editOf(indicator)}
            onChange={(part) => corrections.change(indicator, part)}
          />
        ))}
      </ul>
      {fault !== null && (
        <p role="alert" className={styles.note}>
          {fault}
        </p>
      )}
      <div className={shared.row}>
        <Button
          appearance="primary"
          disabledFocusable={isBroken}
          onClick={() => void confirmed((yaml) => controller.loadOwnFramework(yaml, name))}
        >
          {own.confirm}
        </Button>
        <Button
          disabledFocusable={isBroken}
          onClick={() =>
            void confirmed((yaml) => saveThrough(controller.host, new TextEncoder().encode(yaml), name))
          }
        >
          {own.download}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </section>
  );
}

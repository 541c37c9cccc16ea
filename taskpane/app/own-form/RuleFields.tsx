/** The numbers, limits and choices of a rule that was read, to correct. */
import { useId } from "react";
import { mergeClasses } from "../shared/merge-classes";
import type { RuleField } from "../../../src/form-import/rule-fields";
import { viewWords } from "../shared/view-words";
import { useSharedStyles } from "../shared/shared.styles";
import { usePaneWords } from "../useWords";
import { BandTable } from "./BandTable";
import type { BandFields } from "./band-fields";
import type { Typed } from "./field-typing";
import { useOwnFormStyles } from "./OwnForm.styles";

interface FieldProps {
  /** Of the indicator. */
  readonly name: string;
  readonly field: RuleField;
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
}

function RangeInputs({
  name,
  band,
  onChange,
}: {
  name: string;
  band: BandFields;
  onChange: (to: Typed) => void;
}) {
  const shared = useSharedStyles();
  const styles = useOwnFormStyles();
  const words = usePaneWords(viewWords).choose.form;
  return (["from", "to"] as const).map((key) => (
    <label key={key} className={styles.limit}>
      {words[key]}
      <input
        className={mergeClasses(shared.input, styles.number)}
        inputMode="decimal"
        aria-label={`${name} ${words[key]}`}
        value={band[key]}
        onChange={(event) => onChange([{ ...band, [key]: event.target.value }])}
      />
    </label>
  ));
}

function Field({ name, field, typed, onChange }: FieldProps) {
  const shared = useSharedStyles();
  const styles = useOwnFormStyles();
  const words = usePaneWords(viewWords).choose.form;
  const id = useId();
  const label = field.about === "" ? words.fields[field.name] : field.about;
  const full = words.fieldOf(name, label);
  if (typeof typed !== "string" && field.input === "bands")
    return <BandTable name={name} bands={typed} onChange={onChange} />;
  return (
    <div className={styles.field}>
      {typeof typed === "string" ? <label htmlFor={id}>{label}</label> : <span>{label}</span>}
      {typeof typed !== "string" && <RangeInputs name={full} band={typed[0]!} onChange={onChange} />}
      {typeof typed === "string" && field.choices && (
        <select
          id={id}
          className={shared.input}
          aria-label={full}
          value={typed}
          onChange={(event) => onChange(event.target.value)}
        >
          {field.choices.map((choice) => (
            <option key={choice} value={choice ?? ""}>
              {choice === null ? words.unsaid : (words.choices[choice] ?? choice)}
            </option>
          ))}
        </select>
      )}
      {typeof typed === "string" && !field.choices && (
        <input
          id={id}
          className={mergeClasses(shared.input, styles.number)}
          inputMode="decimal"
          aria-label={full}
          value={typed}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}

interface RuleFieldsProps {
  readonly name: string;
  readonly fields: readonly RuleField[];
  readonly shown: (field: RuleField) => Typed;
  readonly onChange: (field: RuleField, typed: Typed) => void;
}

export function RuleFields({ name, fields, shown, onChange }: RuleFieldsProps) {
  const shared = useSharedStyles();
  const styles = useOwnFormStyles();
  const words = usePaneWords(viewWords).choose.form;
  const parts = [...new Set(fields.map(({ part }) => part))];
  return parts.map((part) => {
    const heading = part === null ? "" : words.part(part + 1);
    const called = `${name}${heading}`;
    return (
      <fieldset key={part ?? -1} className={mergeClasses(shared.fieldset, styles.part)}>
        <legend className={part === null ? shared.hidden : shared.small}>
          {heading || words.correct(name)}
        </legend>
        {fields
          .filter((field) => field.part === part)
          .map((field) => (
            <Field
              key={field.path}
              name={called}
              field={field}
              typed={shown(field)}
              onChange={(typed) => onChange(field, typed)}
            />
          ))}
      </fieldset>
    );
  });
}

/** What a standard workbook is made as. Everything may be left open: it is then as in the workbook at hand. */
import { useEffect, useId, useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import type { MoneyUnit } from "../../../src/facts/units";
import type { FrameworkName } from "../../model/pane-report";
import { usePane } from "../pane-context";
import { useSharedStyles } from "../shared/shared.styles";
import { useStandardStyles } from "./StandardSection.styles";
import { usePaneWords } from "../useWords";
import { NO_TABLES, TableChoices, type TableWish } from "./TableChoices";
import { standardWords } from "./standard-words";

export interface Wish extends TableWish {
  readonly framework: string;
  readonly year: string;
  readonly unit: MoneyUnit | "";
  readonly department: string;
  readonly formulas: "native" | "custom";
}

export const NO_WISH: Wish = {
  framework: "",
  year: "",
  unit: "",
  department: "",
  formulas: "native",
  ...NO_TABLES,
};

const UNITS: readonly MoneyUnit[] = ["元", "千元", "万元", "亿元"];
const FORMULAS = ["native", "custom"] as const;

interface OptionsProps {
  readonly wish: Wish;
  readonly badYear: boolean;
  /** The workbook at hand says by which framework it is scored. */
  readonly hasOwnFramework: boolean;
  readonly noFramework: boolean;
  readonly onChange: (wish: Wish) => void;
}

export function Options({ wish, badYear, hasOwnFramework, noFramework, onChange }: OptionsProps) {
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  const { controller, words: pane } = usePane();
  const words = usePaneWords(standardWords);
  const [frameworks, setFrameworks] = useState<readonly FrameworkName[]>([]);
  const id = useId();
  useEffect(() => {
    void controller.frameworks().then(setFrameworks);
  }, [controller]);
  const change = (part: Partial<Wish>) => onChange({ ...wish, ...part });
  const input = mergeClasses(shared.input, styles.input);
  return (
    <div className={shared.stack}>
      <label className={styles.field}>
        <span className={shared.small}>{words.framework}</span>
        <select
          className={input}
          value={wish.framework}
          aria-invalid={noFramework}
          aria-describedby={noFramework ? `${id}-framework` : undefined}
          onChange={({ target }) => change({ framework: target.value })}
        >
          <option value="">{hasOwnFramework ? words.automaticFramework : words.chooseFramework}</option>
          {frameworks.map((each) => (
            <option key={each.id} value={each.id}>
              {pane.framework.name(each)}
            </option>
          ))}
        </select>
      </label>
      {noFramework && (
        <p id={`${id}-framework`} role="alert" className={styles.invalid}>
          {words.noFramework}
        </p>
      )}
      <label className={styles.field}>
        <span className={shared.small}>{words.year}</span>
        <input
          className={input}
          inputMode="numeric"
          placeholder={words.automaticYear}
          value={wish.year}
          aria-invalid={badYear}
          aria-describedby={badYear ? `${id}-year` : undefined}
          onChange={({ target }) => change({ year: target.value })}
        />
      </label>
      {badYear && (
        <p id={`${id}-year`} role="alert" className={styles.invalid}>
          {words.badYear}
        </p>
      )}
      <label className={styles.field}>
        <span className={shared.small}>{words.unit}</span>
        <select
          className={input}
          value={wish.unit}
          onChange={({ target }) => change({ unit: target.value as Wish["unit"] })}
        >
          <option value="">{words.automaticUnit}</option>
          {UNITS.map((unit) => (
            <option key={unit}>{unit}</option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span className={shared.small}>{words.department}</span>
        <input
          className={input}
          placeholder={words.automaticDepartment}
          value={wish.department}
          onChange={({ target }) => change({ department: target.value })}
        />
      </label>
      <TableChoices wish={wish} words={words} automatic={words.automaticTables} onChange={change} />
      <fieldset className={shared.fieldset}>
        <legend className={shared.small}>{words.formulas}</legend>
        {FORMULAS.map((kind) => (
          <label key={kind} className={shared.label}>
            <input
              type="radio"
              name={`${id}-formulas`}
              className={shared.checkbox}
              checked={wish.formulas === kind}
              onChange={() => change({ formulas: kind })}
            />
            <span>{words.formulaChoices[kind]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

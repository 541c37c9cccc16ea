/** Which tables of a standard workbook: procurement by kinds or by projects, the old or the new classes of assets. */
import type { StandardPaneWords } from "../../../src/messages/pane-words";
import type { AssetClasses, ProcurementBy } from "../../../src/standard";
import { mergeClasses } from "../shared/merge-classes";
import { useSharedStyles } from "../shared/shared.styles";
import { useStandardStyles } from "./StandardSection.styles";

/** Empty: as the year or the workbook at hand has it. */
export interface TableWish {
  readonly procurement: ProcurementBy | "";
  readonly assets: AssetClasses | "";
}

export const NO_TABLES: TableWish = { procurement: "", assets: "" };

interface TableChoicesProps {
  readonly wish: TableWish;
  readonly words: StandardPaneWords;
  /** What stands for no choice. */
  readonly automatic: string;
  readonly onChange: (part: Partial<TableWish>) => void;
}

export function TableChoices({ wish, words, automatic, onChange }: TableChoicesProps) {
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  const choice = <K extends keyof TableWish>(
    key: K,
    label: string,
    names: Readonly<Record<string, string>>,
  ) => (
    <label className={styles.field}>
      <span className={shared.small}>{label}</span>
      <select
        className={mergeClasses(shared.input, styles.input)}
        value={wish[key]}
        onChange={({ target }) => onChange({ [key]: target.value as TableWish[K] })}
      >
        <option value="">{automatic}</option>
        {Object.entries(names).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      {choice("procurement", words.procurement, words.procurementChoices)}
      {choice("assets", words.assets, words.assetChoices)}
    </>
  );
}

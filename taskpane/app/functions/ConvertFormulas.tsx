/** Converts our functions in the workbook: shows the changes first and writes them when confirmed. */
import { useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import { address } from "../../../src/workbook/address";
import type { Conversion, ConversionKind } from "../../model/conversions";
import { usePane } from "../pane-context";
import { useSharedStyles } from "../shared/shared.styles";
import { usePaneWords } from "../useWords";
import { viewWords } from "../shared/view-words";
import { useFunctionStyles } from "./FunctionsView.styles";

const KINDS: readonly ConversionKind[] = ["native", "values", "re-enter"];

function Preview({ conversion, onClose }: { readonly conversion: Conversion; readonly onClose: () => void }) {
  const shared = useSharedStyles();
  const styles = useFunctionStyles();
  const { words, controller } = usePane();
  const { convert, confirm } = usePaneWords(viewWords);
  const { cells, kept } = conversion;
  const names = kept.map(({ sheet, row, col }) => `${sheet}!${address(row, col)}`);
  return (
    <div className={shared.stack}>
      <p className={shared.text} role="status">
        {cells.length === 0 ? convert.nothing : convert.found(cells.length)}
      </p>
      {kept.length > 0 && <p className={shared.small}>{convert.kept(names)}</p>}
      {cells.map(({ change: { sheet, row, col }, before, after }) => (
        <div key={`${sheet}|${row}|${col}`}>
          <p className={shared.small}>{`${sheet}!${address(row, col)}　${before}`}</p>
          <p className={styles.formula}>{after}</p>
        </div>
      ))}
      <div className={shared.row}>
        {cells.length > 0 && (
          <Button
            appearance="primary"
            onClick={() => {
              onClose();
              void controller.write(cells.map(({ change }) => change));
            }}
          >
            {confirm.write(cells.length)}
          </Button>
        )}
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </div>
  );
}

export function ConvertFormulas() {
  const shared = useSharedStyles();
  const { controller } = usePane();
  const { convert } = usePaneWords(viewWords);
  const [conversion, setConversion] = useState<Conversion | null>(null);
  return (
    <details className={mergeClasses(shared.card, shared.stack)}>
      <summary className={shared.focus}>{convert.heading}</summary>
      <p className={shared.small}>{convert.help}</p>
      {conversion ? (
        <Preview conversion={conversion} onClose={() => setConversion(null)} />
      ) : (
        <div className={shared.row}>
          {KINDS.map((kind) => (
            <Button
              key={kind}
              size="small"
              onClick={() => void controller.convert(kind).then((found) => found && setConversion(found))}
            >
              {convert.kind[kind]}
            </Button>
          ))}
        </div>
      )}
    </details>
  );
}

/** The working of a score, line by line, with the matching band emphasised. */
import type { WorkingLine } from "../../../src/rules/working";
import { usePane } from "../pane-context";
import { useSharedStyles } from "./shared.styles";
import { useWorkingStyles } from "./Working.styles";

export function Working({ lines }: { readonly lines: readonly WorkingLine[] }) {
  const styles = useWorkingStyles();
  const shared = useSharedStyles();
  const { words } = usePane();
  return (
    <ul className={styles.list}>
      {lines.map(({ text, role }, index) =>
        role === "hit" ? (
          <li key={index} className={styles.hit}>
            {text}
            <span className={shared.hidden}>（{words.findings.hitBand}）</span>
          </li>
        ) : (
          <li key={index} className={role === "not-hit" ? styles.band : undefined}>
            {text}
          </li>
        ),
      )}
    </ul>
  );
}

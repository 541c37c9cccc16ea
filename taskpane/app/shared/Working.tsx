/** The working of a score, line by line, with the matching band emphasised. */
import { usePane } from "../pane-context";
import { useSharedStyles } from "./shared.styles";
import { useWorkingStyles } from "./Working.styles";

/** The engine's text marks the matching band and indents the others. */
const HIT = /^▶\s*/;
const BAND = /^[\s\u3000]+/;

export function Working({ lines }: { readonly lines: readonly string[] }) {
  const styles = useWorkingStyles();
  const shared = useSharedStyles();
  const { words } = usePane();
  return (
    <ul className={styles.list}>
      {lines.map((line, index) =>
        HIT.test(line) ? (
          <li key={index} className={styles.hit}>
            {line.replace(HIT, "")}
            <span className={shared.hidden}>（{words.findings.hitBand}）</span>
          </li>
        ) : (
          <li key={index} className={BAND.test(line) ? styles.band : undefined}>
            {line.trim()}
          </li>
        ),
      )}
    </ul>
  );
}

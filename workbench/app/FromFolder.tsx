/** Shown when the page is opened from a folder (file:), where browsers block workers and requests. */
import { useSharedStyles } from "../../taskpane/app/shared/shared.styles";
import { useStartScreenStyles } from "./StartScreen.styles";
import { useWorkbench } from "./workbench-context";

export function FromFolder() {
  const styles = useStartScreenStyles();
  const shared = useSharedStyles();
  const { fromFolder } = useWorkbench().words;
  return (
    <main className={styles.screen}>
      <div className={styles.column}>
        <h2 className={styles.heading}>{fromFolder.heading}</h2>
        <p className={shared.text}>{fromFolder.why}</p>
        <p className={shared.text}>{fromFolder.fix}</p>
      </div>
    </main>
  );
}

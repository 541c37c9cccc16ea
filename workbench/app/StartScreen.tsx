/** Shown while nothing is open: the ways to open a workbook. */
import { mergeClasses } from "../../taskpane/app/shared/merge-classes";
import { ShieldIcon } from "../../taskpane/app/shared/icons";
import { useSharedStyles } from "../../taskpane/app/shared/shared.styles";
import { SAMPLES } from "../open/samples";
import { fromSample } from "../open/source";
import { folderOfFiles } from "../folder/folder-files";
import { ChooseFiles } from "./ChooseFiles";
import { DraftSwitch } from "./DraftSwitch";
import { Drafts } from "./Drafts";
import { useStartScreenStyles } from "./StartScreen.styles";
import { OpenButton } from "./TopBar";
import { useWorkbench } from "./workbench-context";

function Samples() {
  const styles = useStartScreenStyles();
  const shared = useSharedStyles();
  const { workbench, words } = useWorkbench();
  return (
    <section className={styles.samples}>
      <h3 className={styles.subheading}>{words.start.samplesHeading}</h3>
      <p className={shared.text}>{words.start.samplesLead}</p>
      <ul className={styles.list}>
        {SAMPLES.map((id) => (
          <li key={id} className={styles.item}>
            <button
              type="button"
              data-sample={id}
              className={styles.sample}
              onClick={() => void workbench.open(fromSample(id))}
            >
              <span className={styles.sampleName}>{words.sample[id].name}</span>
              <span className={styles.about}>{words.sample[id].about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function StartScreen() {
  const styles = useStartScreenStyles();
  const shared = useSharedStyles();
  const { workbench, words } = useWorkbench();
  return (
    <main className={styles.screen}>
      <div className={styles.column}>
        <h2 className={styles.heading}>{words.start.heading}</h2>
        <p className={mergeClasses(shared.text, styles.lead)}>{words.start.lead}</p>
        <Drafts />
        <section className={styles.drop} aria-label={words.openLabel}>
          <p className={styles.dropText}>{words.start.drop}</p>
          <div className={mergeClasses(shared.row, styles.ways)}>
            <OpenButton primary />
            <ChooseFiles
              folder
              label={words.start.folderLabel}
              onChosen={(files) => void workbench.openFolder(folderOfFiles(files))}
            >
              {words.start.folder}
            </ChooseFiles>
          </div>
          <p className={shared.small}>{words.start.formats}</p>
        </section>
        <p className={mergeClasses(shared.text, styles.paste)}>{words.start.paste}</p>
        <Samples />
        <div className={styles.keep}>
          <DraftSwitch />
          <p className={shared.small}>{words.drafts.keepHelp}</p>
        </div>
        <p className={styles.private}>
          <ShieldIcon />
          {words.start.private}
        </p>
      </div>
    </main>
  );
}

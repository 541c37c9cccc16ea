/** The toolbar: product name, file name, actions. */
import { Button } from "@fluentui/react-components";
import { mergeClasses } from "../../taskpane/app/shared/merge-classes";
import { useSharedStyles } from "../../taskpane/app/shared/shared.styles";
import { useWords } from "../../taskpane/app/useWords";
import { folderWords } from "../../src/messages/folder-words";
import { useFolder } from "../folder/useFolder";
import { assetUrl } from "../single-file/asset-url";
import { ChooseFiles } from "./ChooseFiles";
import { DownloadMenu } from "./DownloadMenu";
import { DraftSwitch } from "./DraftSwitch";
import { KeysIcon, ListIcon, NewIcon, OpenIcon, RedoIcon, UndoIcon } from "./icons";
import { SampleMenu } from "./SampleMenu";
import { useTopBarStyles } from "./TopBar.styles";
import { useWorkbench } from "./workbench-context";

/** Extensions for the file dialog; the actual format is detected from the bytes. */
const ACCEPT = ".xlsx,.xlsm,.xls,.et,.csv,.docx";

export function OpenButton({ primary = false }: { readonly primary?: boolean }) {
  const { workbench, words } = useWorkbench();
  return (
    <ChooseFiles
      appearance={primary ? "primary" : "subtle"}
      icon={<OpenIcon />}
      label={words.openLabel}
      accept={ACCEPT}
      several
      onChosen={(files) => void workbench.openFiles(files)}
    >
      {primary ? words.start.choose : words.open}
    </ChooseFiles>
  );
}

/** Back to the list that the open file came from. */
function ListButton() {
  const { workbench, state } = useWorkbench();
  const { folder, isShown } = useFolder();
  const { back } = useWords(folderWords, state.language);
  if (!folder || isShown) return null;
  return (
    <Button appearance="subtle" icon={<ListIcon />} onClick={() => workbench.parts.folder.show(true)}>
      {back}
    </Button>
  );
}

function FileName() {
  const styles = useTopBarStyles();
  const { state, words } = useWorkbench();
  const { isShown: isListShown } = useFolder();
  if (!state.opened || isListShown) return null;
  return (
    <p className={styles.file}>
      <span className={styles.fileName} title={state.opened.document.name}>
        {state.opened.document.name}
      </span>
      {state.edited && <span className={styles.edited}>{words.unsaved}</span>}
    </p>
  );
}

export function TopBar() {
  const styles = useTopBarStyles();
  const shared = useSharedStyles();
  const { workbench, state, words } = useWorkbench();
  const { isShown: isListShown } = useFolder();
  const isOpen = state.opened !== null && !isListShown;
  const other = state.language === "zh" ? "en" : "zh";
  // A region, not a banner: the pane has the page's banner, main and footer landmarks.
  return (
    <section id="toolbar" aria-label={words.toolbar} className={styles.bar}>
      <h1 className={styles.product}>
        <img src={assetUrl("assets/icon-32.png")} alt="" width={20} height={20} />
        <span className={styles.productName}>{words.product}</span>
      </h1>
      <div className={styles.tools}>
        <ListButton />
        <OpenButton />
        {isOpen && <SampleMenu />}
        <Button
          appearance="subtle"
          icon={<NewIcon />}
          onClick={() => workbench.store.set({ creating: true })}
        >
          {words.create}
        </Button>
        {isOpen && (
          <>
            <DownloadMenu />
            <span className={styles.rule} aria-hidden="true" />
            <Button
              appearance="subtle"
              icon={<UndoIcon />}
              aria-label={words.undo}
              title={words.undo}
              onClick={() => void workbench.view.undo()}
            />
            <Button
              appearance="subtle"
              icon={<RedoIcon />}
              aria-label={words.redo}
              title={words.redo}
              onClick={() => void workbench.view.redo()}
            />
          </>
        )}
      </div>
      <FileName />
      <div className={mergeClasses(styles.tools, styles.end)}>
        {isOpen && <DraftSwitch />}
        {isOpen && (
          <Button
            appearance="subtle"
            icon={<KeysIcon />}
            aria-label={words.keys.heading}
            title={words.keys.heading}
            onClick={() => workbench.store.set({ listingKeys: true })}
          />
        )}
        <Button
          appearance="subtle"
          lang={other === "en" ? "en" : "zh-CN"}
          aria-label={words.languageLabel}
          onClick={() => void workbench.setLanguage(other)}
        >
          {words.language}
        </Button>
      </div>
      <p role="status" aria-live="polite" className={shared.hidden}>
        {state.opened && !state.opening ? words.opened(state.opened.document.name) : ""}
      </p>
    </section>
  );
}

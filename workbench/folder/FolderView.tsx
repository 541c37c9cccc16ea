/** A folder's list over the workspace: how far it is read, the list, and what can be downloaded. */
import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { mergeClasses } from "../../taskpane/app/shared/merge-classes";
import { useSharedStyles } from "../../taskpane/app/shared/shared.styles";
import { useWords } from "../../taskpane/app/useWords";
import { folderWords } from "../../src/messages/folder-words";
import type { FolderWords } from "../../src/messages/zh-CN/folder";
import { useWorkbench } from "../app/workbench-context";
import { FolderGiven } from "./FolderGiven";
import { FolderTable } from "./FolderTable";
import { FOLDER_DOWNLOADS, isRead, unitsIn, type FolderState } from "./folder-state";
import { useFolderViewStyles } from "./FolderView.styles";
import { ProgressBar } from "./ProgressBar";
import type { FolderRow } from "./rows";
import { useFolder } from "./useFolder";

/** More of them would push the list off the screen. */
const NAMED_OTHERS = 5;

interface PartProps {
  readonly state: FolderState;
  readonly words: FolderWords;
}

/** How far it is, with the buttons to stop and to go on; once all is read, what came of it. */
function Progress({ state, words }: PartProps) {
  const shared = useSharedStyles();
  const { workbench } = useWorkbench();
  const { folder } = workbench.parts;
  const { results, isReading, secondsLeft } = state;
  const of = results.length;
  const read = results.filter(isRead);
  const units = unitsIn(state);
  const count = (conclusion: string) => units.filter((unit) => unit.conclusion === conclusion).length;
  const closing = words.closing({
    units: units.length,
    returned: count("return"),
    conditional: count("conditional"),
    unreadable: read.filter(({ problem }) => problem !== null).length,
  });
  const others = state.folder?.others ?? [];
  const isPart = !isReading && read.length < of;
  return (
    <div className={shared.stack}>
      <div className={shared.between}>
        <p className={mergeClasses(shared.text, shared.figures)}>
          {isReading ? words.progress(read.length, of, secondsLeft) : closing}
        </p>
        {isReading && <Button onClick={() => folder.stop()}>{words.stop}</Button>}
        {isPart && (
          <Button onClick={() => void workbench.attempt("open", null, () => folder.goOn())}>
            {words.goOn}
          </Button>
        )}
      </div>
      {isReading && <ProgressBar label={words.progress(read.length, of, null)} done={read.length} of={of} />}
      {isPart && <p className={shared.text}>{words.notRead(of - read.length)}</p>}
      {others.length > 0 && (
        <p className={shared.text}>{words.others(others.length, others.slice(0, NAMED_OTHERS))}</p>
      )}
      {/* Once, at the end: a screen reader that reads out every file would be of no use. */}
      <p role="status" className={shared.hidden}>
        {isReading ? "" : closing}
      </p>
    </div>
  );
}

function Downloads({ state, words }: PartProps) {
  const shared = useSharedStyles();
  const { workbench } = useWorkbench();
  const { folder } = workbench.parts;
  const { making } = state;
  const units = unitsIn(state).length;
  return (
    <div className={shared.stack}>
      <div className={shared.row}>
        {FOLDER_DOWNLOADS.map((what) => (
          <Button
            key={what}
            appearance={what === "all" ? "primary" : "secondary"}
            disabledFocusable={units === 0 || making !== null}
            data-folder-download={what}
            onClick={() => void workbench.attempt("download", null, () => folder.download(what))}
          >
            {words.download[what]}
          </Button>
        ))}
      </div>
      {making && <ProgressBar label={words.download.making(making.done, making.of)} {...making} />}
      <p className={shared.small}>{words.download.holds(units)}</p>
    </div>
  );
}

function Screen({ children }: { readonly children: ReactNode }) {
  const styles = useFolderViewStyles();
  return (
    <main className={styles.screen}>
      <div className={styles.column}>{children}</div>
    </main>
  );
}

export default function FolderView() {
  const styles = useFolderViewStyles();
  const shared = useSharedStyles();
  const { workbench, state: page } = useWorkbench();
  const { folder: check } = workbench.parts;
  const state = useFolder();
  const words = useWords(folderWords, page.language);
  const heading = useRef<HTMLHeadingElement>(null);
  const { folder } = state;
  useEffect(() => heading.current?.focus(), [folder]);
  const open = useRef(({ file }: FolderRow) => void workbench.open(file.source));
  if (!folder) return null;
  return (
    <Screen>
      <div className={shared.between}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {words.heading(folder.name, folder.files.length)}
        </h2>
        <div className={shared.row}>
          {page.opened && (
            <Button onClick={() => check.show(false)}>{words.toFile(page.opened.document.name)}</Button>
          )}
          <Button onClick={() => check.leave()}>{words.leave}</Button>
        </div>
      </div>
      <p className={shared.text}>{words.lead}</p>
      <Progress state={state} words={words} />
      <FolderGiven state={state} words={words} language={page.language} />
      <Downloads state={state} words={words} />
      <FolderTable state={state} words={words} language={page.language} onOpen={open.current} />
    </Screen>
  );
}

/** What a bureau gives besides the folder: its roster, its rules and headings, last year's folder. */
import { compareRoster } from "../../src/bureau/roster";
import type { Language } from "../../src/messages/messages";
import type { FolderWords } from "../../src/messages/zh-CN/folder";
import { mergeClasses } from "../../taskpane/app/shared/merge-classes";
import { useSharedStyles } from "../../taskpane/app/shared/shared.styles";
import { ChooseFiles } from "../app/ChooseFiles";
import { useWorkbench } from "../app/workbench-context";
import { fromFile } from "../open/source";
import { folderOfFiles } from "./folder-files";
import { comparedYears, unitsIn, unreadOfYear, type FolderState } from "./folder-state";
import { useFolderViewStyles } from "./FolderView.styles";
import { ProgressBar } from "./ProgressBar";

interface FolderGivenProps {
  readonly state: FolderState;
  readonly words: FolderWords;
  readonly language: Language;
}

/** What became of each thing that was given, and of the last thing that was done. */
function linesOf({ state, words, language }: FolderGivenProps): string[] {
  const { roster, rules, lastYear, notice } = state;
  const lines: string[] = [];
  if (roster) {
    const { missing } = compareRoster(roster.names, unitsIn(state));
    lines.push(words.roster.compared(roster.file, roster.names.length, missing));
  }
  if (rules) lines.push(words.rules.used(rules.file));
  if (lastYear && unreadOfYear(state) === 0) {
    const { before, pairs } = comparedYears(state);
    lines.push(words.lastYear.compared(lastYear.name ?? words.lastYear.files, before, pairs));
  }
  switch (notice?.kind) {
    case undefined:
      break;
    case "failed":
      lines.push(words.download.failed(notice.units));
      break;
    case "rules":
      lines.push(notice.problem[language]);
      break;
    case "empty-roster":
      lines.push(words.roster.empty(notice.name));
      break;
    case "empty-year":
      lines.push(words.lastYear.empty(notice.name || words.lastYear.files));
      break;
    case "downloaded":
      lines.push(words.download.done(notice.name));
  }
  return lines;
}

export function FolderGiven(props: FolderGivenProps) {
  const { state, words } = props;
  const styles = useFolderViewStyles();
  const shared = useSharedStyles();
  const { workbench } = useWorkbench();
  const { folder } = workbench.parts;
  const unread = unreadOfYear(state);
  const ofYear = state.lastYear?.results.length ?? 0;
  const label = words.lastYear.reading(ofYear - unread, ofYear);
  return (
    <div className={shared.stack}>
      <div className={shared.row}>
        <ChooseFiles
          label={words.roster.label}
          accept=".xlsx,.xlsm,.xls,.et,.csv"
          onChosen={([file]) =>
            void workbench.attempt("open", file!.name, () => folder.compareWith(fromFile(file!)))
          }
        >
          {words.roster.choose}
        </ChooseFiles>
        <ChooseFiles
          label={words.rules.label}
          accept=".yaml,.yml,.txt"
          onChosen={([file]) =>
            void workbench.attempt("open", file!.name, () => folder.follow(fromFile(file!)))
          }
        >
          {words.rules.choose}
        </ChooseFiles>
        <ChooseFiles
          folder
          label={words.lastYear.label}
          onChosen={(files) =>
            void workbench.attempt("open", null, () => folder.compareWithYear(folderOfFiles(files)))
          }
        >
          {words.lastYear.choose}
        </ChooseFiles>
      </div>
      {unread > 0 && (
        <>
          <p className={mergeClasses(shared.text, shared.figures)}>{label}</p>
          <ProgressBar label={label} done={ofYear - unread} of={ofYear} />
        </>
      )}
      <div role="status" className={styles.notices}>
        {linesOf(props).map((line) => (
          <p key={line} className={shared.text}>
            {line}
          </p>
        ))}
      </div>
      <details className={shared.small}>
        <summary className={styles.summary}>{words.rules.how}</summary>
        <p className={shared.small}>{words.rules.help}</p>
        <pre className={styles.example} tabIndex={0}>
          {words.rules.example}
        </pre>
      </details>
    </div>
  );
}

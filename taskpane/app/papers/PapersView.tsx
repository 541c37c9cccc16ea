/** The papers that follow from a score sheet: the standard workbook, the list of deductions, the draft of the report. */
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import { usePane } from "../pane-context";
import { saveThrough } from "../shared/save-file";
import { useSharedStyles } from "../shared/shared.styles";
import { StandardSection } from "../standard/StandardSection";
import { ViewHeading } from "../shared/ViewHeading";
import { Deductions } from "./Deductions";
import { Fault } from "./Fault";
import { usePapersStyles } from "./PapersView.styles";
import { usePapers, type Paper, type PapersWork } from "./usePapers";
import { usePaneWords } from "../useWords";
import { papersWords } from "./papers-words";

function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

function Draft({ errors, work }: { readonly errors: number; readonly work: PapersWork }) {
  const shared = useSharedStyles();
  const { host } = usePane().controller;
  const { saving } = host.capabilities;
  const styles = usePapersStyles();
  const { draft, fileName } = usePaneWords(papersWords);
  const save = () =>
    work.make("docx", async (engine) =>
      saveThrough(host, await engine.run("report-draft", { date: today() }), fileName.docx),
    );
  return (
    <section className={mergeClasses(shared.card, shared.stack)}>
      <h3 className={styles.title}>{draft.heading}</h3>
      <p className={shared.small}>{draft.help}</p>
      {errors > 0 && <p className={mergeClasses(shared.small, styles.check)}>{draft.errors(errors)}</p>}
      {saving ? (
        <div className={shared.row}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={work.making !== null}
            onClick={() => void save()}
          >
            {draft.save}
          </Button>
        </div>
      ) : (
        <p className={shared.small}>{draft.noSaving}</p>
      )}
    </section>
  );
}

/** Progress and result, as a live region. */
function Progress({ work }: { readonly work: PapersWork }) {
  const shared = useSharedStyles();
  const { controller } = usePane();
  const words = usePaneWords(papersWords);
  const canInsert = controller.host.capabilities.newSheets.includes("added");
  const done = (paper: Paper): string => {
    if (paper === "sheet") return words.list.inserted(words.sheetName);
    if (paper === "window") return words.list.opened;
    const name = words.fileName[paper];
    return paper === "xlsx" && canInsert ? words.savedOrInserted(name) : words.saved(name);
  };
  return (
    <p role="status" className={shared.small}>
      {work.making !== null ? words.making : work.made !== null ? done(work.made) : ""}
    </p>
  );
}

function Papers({ work }: { readonly work: PapersWork }) {
  const shared = useSharedStyles();
  const words = usePaneWords(papersWords);
  const { papers } = work;
  if (papers.kind === "reading")
    return (
      <p role="status" className={shared.text}>
        {words.reading}
      </p>
    );
  if (papers.kind === "failed") return <Fault fault={papers.fault} onRetry={work.readAgain} />;
  const { list, errors } = papers.found;
  return (
    <>
      {list.sheets.length === 0 ? (
        <p className={shared.text}>{words.noSheet}</p>
      ) : (
        <>
          <Deductions sheets={list.sheets} work={work} />
          <Draft errors={errors} work={work} />
          <Progress work={work} />
          {work.fault && <Fault fault={work.fault} onRetry={null} />}
        </>
      )}
      <div className={shared.row}>
        <Button size="small" appearance="subtle" onClick={work.readAgain}>
          {words.readAgain}
        </Button>
      </div>
    </>
  );
}

export default function PapersView() {
  const shared = useSharedStyles();
  const words = usePaneWords(papersWords);
  const work = usePapers();
  return (
    <section className={shared.stack}>
      <ViewHeading text={words.heading} help={words.help} />
      <Papers work={work} />
      <StandardSection />
    </section>
  );
}

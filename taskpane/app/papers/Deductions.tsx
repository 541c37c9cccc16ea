/** The list of deductions: a preview, and the ways to export it. */
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import { parseAddress } from "../../../src/workbook/address";
import type { DeductionRow, SheetDeductions } from "../../../src/papers/deduction-list";
import { points } from "../shared/format";
import { LinkButton } from "../shared/LinkButton";
import type { Placement } from "../../hosts/host";
import { usePane } from "../pane-context";
import { saveThrough } from "../shared/save-file";
import { useSharedStyles } from "../shared/shared.styles";
import { usePapersStyles } from "./PapersView.styles";
import type { PapersWork } from "./usePapers";
import { usePaneWords } from "../useWords";
import { papersWords } from "./papers-words";

function Row({ row, sheet }: { readonly row: DeductionRow; readonly sheet: string }) {
  const styles = usePapersStyles();
  const shared = useSharedStyles();
  const { words, controller } = usePane();
  const { list } = usePaneWords(papersWords);
  const at = parseAddress(row.cell);
  const lost = points(row.lost);
  const notes = [
    ...(row.errors.length > 0 ? [list.errors(row.errors.length)] : []),
    ...(row.byRule === null ? [] : [list.byRule(points(row.byRule))]),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>{row.indicator}</span>
        <span className={mergeClasses(styles.lost, shared.figures)}>
          <span aria-hidden="true">{list.lost(lost)}</span>
          <span className={shared.hidden}>{list.lostLabel(row.indicator, lost)}</span>
        </span>
      </div>
      <div className={shared.row}>
        <span className={shared.small}>{list.score(points(row.score), points(row.weight))}</span>
        {at && (
          <LinkButton
            text={words.findings.jump(row.cell)}
            label={words.findings.jumpLabel(sheet, row.cell)}
            onClick={() => void controller.jump({ sheet, ...at })}
          />
        )}
      </div>
      {notes.map((note) => (
        <p key={note} className={mergeClasses(shared.small, styles.check)}>
          {note}
        </p>
      ))}
    </li>
  );
}

function SheetRows({ of, named }: { readonly of: SheetDeductions; readonly named: boolean }) {
  const styles = usePapersStyles();
  const shared = useSharedStyles();
  const { list } = usePaneWords(papersWords);
  return (
    <>
      {named && <h4 className={styles.sheet}>{list.sheet(of.label, points(of.lost))}</h4>}
      {of.unscored.length > 0 && (
        <p className={mergeClasses(shared.small, styles.check)}>{list.unscored(of.unscored)}</p>
      )}
      <ul className={styles.rows}>
        {of.rows.map((row) => (
          <Row key={row.cell} row={row} sheet={of.sheet} />
        ))}
      </ul>
    </>
  );
}

/** Opens the confirm view with the drafted texts; nothing is written from here. */
function Remarks() {
  const shared = useSharedStyles();
  const { state, controller } = usePane();
  const { list } = usePaneWords(papersWords);
  const open = (state.outcome?.checked.proposals ?? []).filter(({ kind }) => kind === "remark");
  if (open.length === 0) return null;
  return (
    <div className={shared.stack}>
      <p className={shared.small}>{list.remarks(open.length)}</p>
      <div className={shared.row}>
        <Button
          size="small"
          onClick={() =>
            controller.store.set({ confirming: { ids: open.map(({ id }) => id), withOffers: false } })
          }
        >
          {list.writeRemarks}
        </Button>
      </div>
    </div>
  );
}

function Buttons({ work }: { readonly work: PapersWork }) {
  const shared = useSharedStyles();
  const { controller } = usePane();
  const { list, fileName } = usePaneWords(papersWords);
  const { make, making } = work;
  const { newSheets, saving } = controller.host.capabilities;
  const canInsert = newSheets.includes("added");
  const save = (format: "xlsx" | "csv") =>
    make(format, async (engine) =>
      saveThrough(controller.host, await engine.run("deduction-file", { format }), fileName[format]),
    );
  const give = (paper: "sheet" | "window", where: Placement) =>
    make(paper, async (engine) => {
      const file = await engine.run("deduction-file", { format: "xlsx" });
      await controller.host.insertSheets(file, fileName.xlsx, where);
    });
  const rest = { size: "small", disabledFocusable: making !== null } as const;
  return (
    <div className={shared.row}>
      {canInsert && (
        <Button {...rest} appearance="primary" onClick={() => void give("sheet", "added")}>
          {list.insert}
        </Button>
      )}
      {newSheets.includes("own-window") && (
        <Button {...rest} onClick={() => void give("window", "own-window")}>
          {list.open}
        </Button>
      )}
      {saving && (
        <>
          <Button
            {...rest}
            {...(canInsert ? {} : { appearance: "primary" })}
            onClick={() => void save("xlsx")}
          >
            {list.saveXlsx}
          </Button>
          <Button {...rest} onClick={() => void save("csv")}>
            {list.saveCsv}
          </Button>
        </>
      )}
    </div>
  );
}

export function Deductions({
  sheets,
  work,
}: {
  readonly sheets: readonly SheetDeductions[];
  readonly work: PapersWork;
}) {
  const shared = useSharedStyles();
  const styles = usePapersStyles();
  const { list } = usePaneWords(papersWords);
  const count = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  const lost = points(sheets.reduce((sum, one) => sum + one.lost, 0));
  return (
    <section className={mergeClasses(shared.card, shared.stack)}>
      <h3 className={styles.title}>{list.heading}</h3>
      <p className={shared.small}>{list.help}</p>
      <p className={shared.text}>{count === 0 ? list.none : list.summary(count, lost)}</p>
      {sheets.map((of, index) => (
        <SheetRows key={index} of={of} named={sheets.length > 1} />
      ))}
      {count > 0 && <Buttons work={work} />}
      <Remarks />
    </section>
  );
}

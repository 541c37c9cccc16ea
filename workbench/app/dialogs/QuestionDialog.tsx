/** Asks before formulas are overwritten, and says where the file's own rules forbid what was typed. */
import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";
import { refAddress } from "../../../src/workbook/model";
import { useSharedStyles } from "../../../taskpane/app/shared/shared.styles";
import type { InputQuestion } from "../../grid/grid";
import { useWorkbench } from "../workbench-context";

/** So many items of a list are named; the rest stand in the list itself. */
const MOST_ITEMS = 8;

function Formulas({ cells }: Extract<InputQuestion, { kind: "formula" }>) {
  const { question } = useWorkbench().words;
  const [first] = cells;
  return (
    <p>
      {cells.length === 1
        ? question.formula(refAddress(first!), `=${first!.formula}`)
        : question.formulas(cells.length, refAddress(first!))}
    </p>
  );
}

function Forbidden({ words: own, items, typed, at }: Exclude<InputQuestion, { kind: "formula" }>) {
  const shared = useSharedStyles();
  const { question } = useWorkbench().words;
  return (
    <div className={shared.stack}>
      <p className={shared.text}>{question.notAllowed(refAddress(at), typed)}</p>
      {own.text !== "" && <p className={shared.text}>{own.text}</p>}
      {items && <p className={shared.text}>{question.items(items.slice(0, MOST_ITEMS), items.length)}</p>}
    </div>
  );
}

export function QuestionDialog({ asked }: { readonly asked: InputQuestion }) {
  const { workbench, words } = useWorkbench();
  const { question } = words;
  const isFormula = asked.kind === "formula";
  const title = isFormula ? question.formulaTitle : asked.words.title || question.forbiddenTitle;
  return (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>{isFormula ? <Formulas {...asked} /> : <Forbidden {...asked} />}</DialogContent>
      <DialogActions>
        {asked.kind !== "refused" && (
          <Button onClick={() => void workbench.answerQuestion(true)}>
            {isFormula ? question.overwrite : question.enterAnyway}
          </Button>
        )}
        <Button appearance="primary" onClick={() => void workbench.answerQuestion(false)}>
          {isFormula ? question.keep : question.back}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

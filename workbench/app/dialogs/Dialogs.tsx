/** The dialogs of the page. None is a lazy chunk: one that fills only after it opened never gets the focus. */
import { KeysDialog } from "./KeysDialog";
import { NewDialog } from "./NewDialog";
import { PageDialog } from "./PageDialog";
import { QuestionDialog } from "./QuestionDialog";
import { ReplaceDialog } from "./ReplaceDialog";
import { useWorkbench } from "../workbench-context";

export function Dialogs() {
  const { workbench, state } = useWorkbench();
  const { pendingSource, opened, creating, listingKeys, question } = state;
  return (
    <>
      <PageDialog isAlert onClose={() => void workbench.answerReplace("stay")}>
        {pendingSource && opened ? <ReplaceDialog name={opened.document.name} /> : null}
      </PageDialog>
      <PageDialog isAlert onClose={() => void workbench.answerQuestion(false)}>
        {question && <QuestionDialog asked={question} />}
      </PageDialog>
      <PageDialog onClose={() => workbench.store.set({ creating: false })}>
        {creating ? <NewDialog /> : null}
      </PageDialog>
      <PageDialog onClose={() => workbench.store.set({ listingKeys: false })}>
        {listingKeys ? <KeysDialog /> : null}
      </PageDialog>
    </>
  );
}

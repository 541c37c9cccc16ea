/** Asks what to do with unsaved edits before another workbook is opened. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useWorkbench } from "./workbench-context";

export function ReplaceDialog() {
  const { workbench, state, words } = useWorkbench();
  const { pendingSource, opened } = state;
  if (!pendingSource || !opened) return null;
  const { replace } = words;
  const { name } = opened.document;
  const loses = workbench.hasUnsaved();
  return (
    <Dialog open modalType="alert" onOpenChange={() => void workbench.answerReplace("stay")}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{loses ? replace.title : replace.pastedTitle}</DialogTitle>
          <DialogContent>{loses ? replace.text(name) : replace.pastedText(name)}</DialogContent>
          <DialogActions fluid>
            {loses && (
              <Button appearance="primary" onClick={() => void workbench.answerReplace("download")}>
                {replace.download}
              </Button>
            )}
            <Button
              appearance={loses ? "secondary" : "primary"}
              onClick={() => void workbench.answerReplace("open")}
            >
              {loses ? replace.discard : replace.go}
            </Button>
            <Button onClick={() => void workbench.answerReplace("stay")}>{replace.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

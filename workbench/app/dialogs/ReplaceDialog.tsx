/** Asks what to do with unsaved edits before another workbook is opened. */
import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";
import { useWorkbench } from "../workbench-context";

export function ReplaceDialog({ name }: { readonly name: string }) {
  const { workbench, words } = useWorkbench();
  const { replace } = words;
  const loses = workbench.edits.areUnsaved;
  return (
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
  );
}

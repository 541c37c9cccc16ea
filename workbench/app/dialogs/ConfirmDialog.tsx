/** Asks before something is lost for good. */
import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";
import { useWorkbench } from "../workbench-context";
import { PageDialog } from "./PageDialog";

export interface Asked {
  readonly title: string;
  readonly text: string;
  /** The button that does it. */
  readonly go: string;
  readonly onGo: () => void;
}

interface ConfirmDialogProps {
  /** null while nothing is asked. */
  readonly asked: Asked | null;
  readonly onClose: () => void;
}

export function ConfirmDialog({ asked, onClose }: ConfirmDialogProps) {
  const { words } = useWorkbench();
  return (
    <PageDialog isAlert onClose={onClose}>
      {asked && (
        <DialogBody>
          <DialogTitle>{asked.title}</DialogTitle>
          <DialogContent>{asked.text}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                asked.onGo();
              }}
            >
              {asked.go}
            </Button>
            <Button onClick={onClose}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      )}
    </PageDialog>
  );
}

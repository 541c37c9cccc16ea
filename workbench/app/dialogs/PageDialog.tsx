/**
 * A dialog of the page that is there while something is to be shown in it. It stays mounted when it closes: only a
 * dialog that closes itself makes the rest of the page reachable again.
 */
import type { ReactNode } from "react";
import { Dialog, DialogSurface } from "@fluentui/react-components";

interface PageDialogProps {
  /** null while it is closed. */
  readonly children: ReactNode;
  readonly isAlert?: boolean;
  readonly onClose: () => void;
}

export function PageDialog({ children, isAlert = false, onClose }: PageDialogProps) {
  return (
    <Dialog
      open={children !== null}
      modalType={isAlert ? "alert" : "modal"}
      onOpenChange={(_event, { open }) => !open && onClose()}
    >
      <DialogSurface>{children}</DialogSurface>
    </Dialog>
  );
}

/**
 * A dialog of the page that is there while something is to be shown in it. It stays mounted when it closes: only a
 * dialog that closes itself makes the rest of the page reachable again. The focus then goes back to where it was.
 */
import { useLayoutEffect, type ReactNode } from "react";
import { Dialog, DialogSurface } from "@fluentui/react-components";

interface PageDialogProps {
  /** null while it is closed. */
  readonly children: ReactNode;
  readonly isAlert?: boolean;
  readonly onClose: () => void;
}

/** Dialogs without a trigger of their own leave the focus nowhere. */
function useFocusBack(isOpen: boolean): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    if (!isOpen || !(before instanceof HTMLElement)) return;
    return () => before.focus();
  }, [isOpen]);
}

export function PageDialog({ children, isAlert = false, onClose }: PageDialogProps) {
  const isOpen = children !== null;
  useFocusBack(isOpen);
  return (
    <Dialog
      open={isOpen}
      modalType={isAlert ? "alert" : "modal"}
      onOpenChange={(_event, { open }) => !open && onClose()}
    >
      <DialogSurface>{children}</DialogSurface>
    </Dialog>
  );
}

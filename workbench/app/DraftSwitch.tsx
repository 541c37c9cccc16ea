/** Turns drafts in this browser on or off. */
import { useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useSharedStyles } from "../../taskpane/app/shared/shared.styles";
import { useWorkbench } from "./workbench-context";

export function DraftSwitch() {
  const shared = useSharedStyles();
  const { workbench, state, words } = useWorkbench();
  const [isAsking, setAsking] = useState(false);
  const { isOn, list } = state.drafts;
  const { drafts } = words;

  function turn(on: boolean) {
    if (!on && list.length > 0) setAsking(true);
    else void workbench.edits.autosave.turn(on);
  }

  return (
    <>
      <label className={shared.label} title={drafts.keepHelp}>
        <input
          type="checkbox"
          className={shared.checkbox}
          checked={isOn}
          onChange={({ target }) => turn(target.checked)}
        />
        {drafts.keep}
      </label>
      {isAsking && (
        <Dialog open modalType="alert" onOpenChange={() => setAsking(false)}>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{drafts.turnOff}</DialogTitle>
              <DialogContent>{drafts.turnOffText(list.length)}</DialogContent>
              <DialogActions>
                <Button
                  appearance="primary"
                  onClick={() => {
                    setAsking(false);
                    void workbench.edits.autosave.turn(false);
                  }}
                >
                  {drafts.turnOffGo}
                </Button>
                <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
    </>
  );
}

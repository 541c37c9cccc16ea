/** Turns drafts in this browser on or off. */
import { useState } from "react";
import { useSharedStyles } from "../../taskpane/app/shared/shared.styles";
import { ConfirmDialog } from "./dialogs/ConfirmDialog";
import { useWorkbench } from "./workbench-context";

export function DraftSwitch() {
  const shared = useSharedStyles();
  const { workbench, state, words } = useWorkbench();
  const [isAsking, setAsking] = useState(false);
  const { isOn, list } = state.drafts;
  const { drafts } = words;
  const { autosave } = workbench.edits;

  function turn(on: boolean) {
    if (!on && list.length > 0) setAsking(true);
    else void autosave.turn(on);
  }

  const asked = {
    title: drafts.turnOff,
    text: drafts.turnOffText(list.length),
    go: drafts.turnOffGo,
    onGo: () => void autosave.turn(false),
  };
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
      <ConfirmDialog asked={isAsking ? asked : null} onClose={() => setAsking(false)} />
    </>
  );
}

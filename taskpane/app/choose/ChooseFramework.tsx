/** Another framework by hand: recognised, one of the published, or the user's own file. */
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "../shared/Button";
import type { FrameworkName } from "../../model/pane-report";
import { usePane } from "../pane-context";
import { useSharedStyles } from "../shared/shared.styles";
import { usePaneWords } from "../useWords";
import { viewWords } from "../shared/view-words";
import { FormFiles } from "../own-form/FormFiles";
import { KeptFrameworks } from "../own-form/KeptFrameworks";
import { OwnForm } from "../own-form/OwnForm";
import { useReadForm } from "../own-form/useReadForm";
import { ViewHeading } from "../shared/ViewHeading";

/** A framework of 21 indicators takes some 12 kB; the loader has its own limit. */
const LARGEST_FILE = 400_000;

export default function ChooseFramework() {
  const shared = useSharedStyles();
  const { state, words, controller } = usePane();
  const { choose } = usePaneWords(viewWords);
  const [known, setKnown] = useState<readonly FrameworkName[]>([]);
  const [picked, setPicked] = useState(state.framework?.kind === "published" ? state.framework.id : "");
  const reading = useReadForm();
  const file = useRef<HTMLInputElement>(null);
  const name = useId();
  useEffect(() => {
    void controller.frameworks().then(setKnown);
  }, [controller]);
  const { choosing } = state;
  const ownSheet = typeof choosing === "object" ? choosing.sheet : null;
  useEffect(() => {
    if (ownSheet !== null) void reading.read({ file: null, sheet: ownSheet, year: null });
    // Once for each offer that was taken, whatever else changes.
  }, [ownSheet]);
  const close = () => controller.store.set({ choosing: false });

  async function load(chosen: File | undefined) {
    if (!chosen) return;
    const text = chosen.size > LARGEST_FILE ? "" : await chosen.text();
    await controller.loadOwnFramework(text, chosen.name);
  }

  if (reading.found) return <OwnForm read={reading.found} onRead={reading.read} onClose={reading.clear} />;
  const options = [
    { id: "", text: choose.automatic },
    ...known.map((each) => ({ id: each.id, text: words.framework.name(each) })),
  ];
  return (
    <section className={shared.stack} onKeyDown={(event) => event.key === "Escape" && close()}>
      <ViewHeading text={choose.heading} onClose={close} />
      <fieldset className={shared.fieldset}>
        <legend className={shared.hidden}>{choose.label}</legend>
        {options.map(({ id, text }) => (
          <label key={id} className={shared.label}>
            <input
              type="radio"
              name={name}
              className={shared.checkbox}
              checked={picked === id}
              onChange={() => setPicked(id)}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <div className={shared.row}>
        <Button
          appearance="primary"
          onClick={() =>
            void controller.chooseFramework(picked === "" ? null : { kind: "published", id: picked })
          }
        >
          {choose.use}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
      <h3 className={shared.heading}>{choose.own}</h3>
      <p className={shared.small}>{choose.ownHelp}</p>
      {state.framework?.kind === "own" && (
        <p className={shared.small}>
          {choose.current}：{state.framework.file}
        </p>
      )}
      {controller.host.shelf && <KeptFrameworks shelf={controller.host.shelf} />}
      <input
        ref={file}
        type="file"
        accept=".yaml,.yml"
        className={shared.hidden}
        tabIndex={-1}
        aria-label={choose.own}
        onChange={(event) => void load(event.target.files?.[0])}
      />
      <div>
        <Button onClick={() => file.current?.click()}>{choose.pickFile}</Button>
      </div>
      <FormFiles reading={reading} />
    </section>
  );
}

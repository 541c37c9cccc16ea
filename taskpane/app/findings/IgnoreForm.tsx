/** Asks for an optional reason for ignoring a finding, which is stored in the workbook. */
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { Button } from "../shared/Button";
import { usePane } from "../pane-context";
import { useSharedStyles } from "../shared/shared.styles";

interface IgnoreFormProps {
  readonly findingKey: string;
  readonly onDone: () => void;
}

export default function IgnoreForm({ findingKey, onDone }: IgnoreFormProps) {
  const shared = useSharedStyles();
  const { words, controller } = usePane();
  const [reason, setReason] = useState("");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    void controller.ignore(findingKey, reason.trim());
    onDone();
  }

  return (
    <form
      className={shared.stack}
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onDone()}
    >
      <label className={shared.small} htmlFor={id}>
        {words.findings.reason}
      </label>
      <input
        ref={field}
        id={id}
        className={shared.input}
        value={reason}
        maxLength={200}
        placeholder={words.findings.reasonExample}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={shared.row}>
        <Button size="small" type="submit" appearance="primary">
          {words.findings.ignoreNow}
        </Button>
        <Button size="small" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** A file chosen or dropped. */
import { useRef } from "react";
import { Button } from "../shared/Button";
import { useSharedStyles } from "../shared/shared.styles";

const ACCEPTED = ".xlsx,.xlsm,.docx";

interface PickProps {
  readonly help: string;
  readonly label: string;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

export function Pick({ help, label, isBusy, onFile }: PickProps) {
  const shared = useSharedStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isBusy) onFile(file);
  };
  return (
    <div
      className={shared.stack}
      data-takes-files=""
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
    >
      <p className={shared.small}>{help}</p>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        className={shared.hidden}
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          take(event.target.files);
          // The same file again is a choice too.
          event.target.value = "";
        }}
      />
      <div>
        <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
          {label}
        </Button>
      </div>
    </div>
  );
}

/** A button that opens the browser's dialog for files, or for a whole folder. */
import { useRef, type ComponentProps, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";

interface ChooseFilesProps extends Pick<ComponentProps<typeof Button>, "appearance" | "icon"> {
  /** The accessible name of the dialog's field. */
  readonly label: string;
  readonly accept?: string;
  readonly several?: boolean;
  readonly folder?: boolean;
  readonly onChosen: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

export function ChooseFiles({
  label,
  accept,
  several = false,
  folder = false,
  onChosen,
  children,
  appearance = "secondary",
  icon = null,
}: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  // React knows no such attribute.
  const ofFolder = folder ? { webkitdirectory: "" } : {};
  return (
    <>
      <Button appearance={appearance} icon={icon} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={several}
        hidden
        aria-label={label}
        {...ofFolder}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same file can be chosen again.
          target.value = "";
          if (files.length > 0) onChosen(files);
        }}
      />
    </>
  );
}

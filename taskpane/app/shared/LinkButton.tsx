/** A button in a line of text: no box around it, so that it stands where the text ends. */
import { Button } from "@fluentui/react-components";

interface LinkButtonProps {
  readonly text: string;
  /** What is read out where the text alone would not say it. */
  readonly label?: string;
  readonly onClick: () => void;
}

/** Fluent's own width and padding give way; a class could not do it, theirs come later in the page. */
const BARE = { minWidth: 0, padding: 0, justifyContent: "start", textAlign: "start" } as const;

export function LinkButton({ text, label, onClick }: LinkButtonProps) {
  return (
    <Button
      size="small"
      appearance="transparent"
      style={BARE}
      {...(label === undefined ? {} : { "aria-label": label })}
      onClick={onClick}
    >
      {text}
    </Button>
  );
}

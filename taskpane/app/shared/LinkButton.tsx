/** A button that looks like a link, for use within text. */
import { Button } from "@fluentui/react-components";

interface LinkButtonProps {
  readonly text: string;
  /** The accessible name, where the text alone is not enough. */
  readonly label?: string;
  readonly onClick: () => void;
}

/** Overrides Fluent's width and padding; a class could not, because Fluent's classes come later in the page. */
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

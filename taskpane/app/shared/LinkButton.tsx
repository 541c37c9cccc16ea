/** A button that looks like a link, for use within text. */
import { useButtonStyles } from "./Button.styles";

interface LinkButtonProps {
  readonly text: string;
  /** The accessible name, where the text alone is not enough. */
  readonly label?: string;
  readonly onClick: () => void;
}

export function LinkButton({ text, label, onClick }: LinkButtonProps) {
  const styles = useButtonStyles();
  return (
    <button type="button" className={styles.link} aria-label={label} onClick={onClick}>
      {text}
    </button>
  );
}

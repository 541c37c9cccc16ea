/** A button in Fluent's design: its own component weighs ten times as much, for looks that the pane does not have. */
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { mergeClasses } from "./merge-classes";
import { useButtonStyles } from "./Button.styles";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> {
  readonly appearance?: "primary" | "secondary" | "subtle";
  readonly size?: "small" | "medium";
  readonly icon?: ReactNode;
  /** Does nothing, but keeps the focus where it is and is still read out. */
  readonly disabledFocusable?: boolean;
}

export function Button({
  appearance = "secondary",
  size = "medium",
  icon,
  disabledFocusable = false,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const styles = useButtonStyles();
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={disabledFocusable || undefined}
      className={mergeClasses(
        styles.button,
        size === "small" && styles.small,
        styles[appearance],
        disabledFocusable && styles.disabled,
        className,
      )}
      onClick={disabledFocusable ? (event) => event.preventDefault() : onClick}
    >
      {icon}
      {children}
    </button>
  );
}

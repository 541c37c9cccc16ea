/** The heading of a view. It takes the focus; Escape and the back button return to the results. */
import { useEffect, useRef } from "react";
import { Button } from "./Button";
import { usePane } from "../pane-context";
import { useSharedStyles } from "./shared.styles";

interface ViewHeadingProps {
  readonly text: string;
  readonly help?: string | undefined;
  readonly onClose?: () => void;
  readonly closeText?: string;
}

export function ViewHeading({ text, help, onClose, closeText }: ViewHeadingProps) {
  const shared = useSharedStyles();
  const { words } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const closes = onClose !== undefined;
  useEffect(() => {
    if (closes) heading.current?.focus();
  }, [closes]);
  return (
    <div className={shared.stack}>
      <div className={shared.between}>
        <h2 ref={heading} tabIndex={-1} className={shared.heading}>
          {text}
        </h2>
        {onClose && (
          <Button size="small" appearance="subtle" onClick={onClose}>
            {closeText ?? words.close}
          </Button>
        )}
      </div>
      {help && <p className={shared.small}>{help}</p>}
    </div>
  );
}

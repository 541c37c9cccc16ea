/** Gives everything inside the colours, sizes and font of a theme, as custom properties of one element. */
import type { CSSProperties, ReactNode } from "react";
import type { Theme } from "@fluentui/react-components";
import { useThemedStyles } from "./Themed.styles";

interface ThemedProps {
  readonly theme: Theme;
  readonly children: ReactNode;
}

const propertiesOf = (theme: Theme): CSSProperties =>
  Object.fromEntries(Object.entries(theme).map(([token, value]) => [`--${token}`, value]));

export function Themed({ theme, children }: ThemedProps) {
  const styles = useThemedStyles();
  return (
    <div className={styles.root} style={propertiesOf(theme)} data-theme="">
      {children}
    </div>
  );
}

/** Which framework a sheet was recognised by, how surely, and the way to another. */
import { Button } from "@fluentui/react-components";
import type { SheetFound } from "../model/pane-report";
import { percent } from "./format";
import { usePane } from "./pane-context";
import { useSharedStyles } from "./shared.styles";

export function FrameworkLine({ found }: { readonly found: SheetFound }) {
  const shared = useSharedStyles();
  const { state, words, controller } = usePane();
  const { framework } = found;
  const byHand = state.framework !== null;
  return (
    <div className={shared.small}>
      <span>{words.framework.label}</span>
      <div>
        <strong>{framework ? framework.title : words.framework.unknown}</strong>
      </div>
      <div className={shared.row}>
        <span>
          {byHand && `${words.framework.byHand} · `}
          {framework && words.framework.sureness(percent(framework.match))}
        </span>
        <Button
          size="small"
          appearance="transparent"
          aria-label={words.framework.changeLabel}
          onClick={() => controller.store.set({ choosing: true })}
        >
          {words.framework.change}
        </Button>
      </div>
      {framework && (
        <div>
          {words.framework.evidence({
            names: percent(framework.names),
            weights: percent(framework.weights),
            year: framework.year,
          })}
        </div>
      )}
    </div>
  );
}

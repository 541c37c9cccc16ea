/** The recognised framework, how well it matches, and a button to choose another. */
import type { SheetFound } from "../../model/pane-report";
import { wholePercent } from "../shared/format";
import { LinkButton } from "../shared/LinkButton";
import { usePane } from "../pane-context";
import { useSharedStyles } from "../shared/shared.styles";

export function FrameworkLine({ found }: { readonly found: SheetFound }) {
  const shared = useSharedStyles();
  const { state, words, controller } = usePane();
  const { framework } = found;
  const sureness = framework && [
    ...(state.framework ? [words.framework.byHand] : []),
    words.framework.sureness(wholePercent(framework.match)),
    words.framework.evidence({
      names: wholePercent(framework.names),
      weights: wholePercent(framework.weights),
      year: framework.year,
    }),
  ];
  return (
    <div className={shared.small}>
      <div className={shared.between}>
        <span>{words.framework.label}</span>
        <LinkButton
          text={words.framework.change}
          label={words.framework.changeLabel}
          onClick={() => controller.store.set({ choosing: true })}
        />
      </div>
      <div className={shared.strong}>{framework ? framework.title : words.framework.unknown}</div>
      {sureness && <div>{sureness.join(" · ")}</div>}
    </div>
  );
}

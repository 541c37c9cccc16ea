/** The framework in use, whose and of which year, and a button to choose another. */
import { Suspense } from "react";
import type { SheetFound } from "../../model/pane-report";
import { LinkButton } from "../shared/LinkButton";
import { usePane } from "../pane-context";
import { useSharedStyles } from "../shared/shared.styles";
import { lazyView } from "../shared/lazy-view";

const OfferImport = lazyView(() => import("../own-form/OfferImport"));

export function FrameworkLine({ found }: { readonly found: SheetFound }) {
  const shared = useSharedStyles();
  const { state, words, controller } = usePane();
  const { framework, year } = found;
  const isCarried =
    framework !== null && !framework.isProject && !state.framework && year !== null && year > framework.year;
  const offers = found.own !== null && !state.framework && (framework === null || isCarried);
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
      <div className={shared.strong}>
        {framework ? words.framework.name(framework) : words.framework.unknown}
      </div>
      {framework && !framework.isProject && <div>{framework.title}</div>}
      {isCarried && <div>{words.framework.carried(year, framework.year)}</div>}
      {state.framework && <div>{words.framework.byHand}</div>}
      {offers && (
        <Suspense>
          <OfferImport found={found} />
        </Suspense>
      )}
    </div>
  );
}

/** Offered for a form with criteria of its own that no built-in framework is: this year's, or another place's. */
import type { SheetFound } from "../../model/pane-report";
import { usePane } from "../pane-context";
import { Button } from "../shared/Button";
import { useSharedStyles } from "../shared/shared.styles";
import { viewWords } from "../shared/view-words";
import { usePaneWords } from "../useWords";

export default function OfferImport({ found }: { readonly found: SheetFound }) {
  const shared = useSharedStyles();
  const { controller } = usePane();
  const words = usePaneWords(viewWords).choose.offer;
  return (
    <div className={shared.stack} data-offer="">
      <p className={shared.text}>{found.own === "blank" ? words.blank : words.filled}</p>
      <div>
        <Button onClick={() => controller.store.set({ choosing: { sheet: found.sheet } })}>
          {words.read}
        </Button>
      </div>
    </div>
  );
}

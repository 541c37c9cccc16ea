/** How many checks came to what, and what those without data lacked. Fetched when it is opened. */
import { OUTCOMES, type Verdict } from "../../../src/checks/finding";
import { withoutData } from "../../../src/report/group";
import { useSharedStyles } from "../shared/shared.styles";
import { viewWords } from "../shared/view-words";
import { usePaneWords } from "../useWords";

export default function CheckedOutcomes({ checked }: { readonly checked: readonly Verdict[] }) {
  const shared = useSharedStyles();
  const words = usePaneWords(viewWords).checked;
  const count = (wanted: Verdict["outcome"]) => checked.filter(({ outcome }) => outcome === wanted).length;
  return (
    <>
      <p className={shared.small}>
        {words.counts(OUTCOMES.map((outcome) => words.outcome[outcome](count(outcome))))}
      </p>
      <ul>
        {withoutData(checked).map(({ reason, titles }) => (
          <li key={reason}>{words.notApplicable(reason, titles)}</li>
        ))}
      </ul>
    </>
  );
}

/** What is collapsed until it is wanted, and drawn (its chunk fetched) from then on. */
import { Suspense, useState, type ReactNode } from "react";

interface LazyDetailsProps {
  readonly className: string;
  readonly summary: string;
  readonly summaryClassName: string;
  readonly children: ReactNode;
}

export function LazyDetails({ className, summary, summaryClassName, children }: LazyDetailsProps) {
  const [wanted, setWanted] = useState(false);
  return (
    <details className={className} onToggle={(event) => setWanted(wanted || event.currentTarget.open)}>
      <summary className={summaryClassName}>{summary}</summary>
      {wanted && <Suspense>{children}</Suspense>}
    </details>
  );
}

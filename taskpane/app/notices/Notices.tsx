/** Message bars, fetched with the first message: most checks have none. */
import { lazy, Suspense } from "react";
import { usePane } from "../pane-context";

const NoticeBars = lazy(() => import("./NoticeBars"));

export function Notices() {
  const { problem, notice, stale } = usePane().state;
  if (!problem && !notice && !stale) return null;
  return (
    <Suspense fallback={null}>
      <NoticeBars />
    </Suspense>
  );
}

/** Message bars, fetched with the first message: most checks have none. */
import { Suspense } from "react";
import { usePane } from "../pane-context";
import { lazyView } from "../shared/lazy-view";

const NoticeBars = lazyView(() => import("./NoticeBars"));

export function Notices() {
  const { problem, notice, stale } = usePane().state;
  if (!problem && !notice && !stale) return null;
  return (
    <Suspense fallback={null}>
      <NoticeBars />
    </Suspense>
  );
}

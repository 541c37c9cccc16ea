/**
 * Components whose chunk is fetched when they are first shown. One that does not come says so in its own place, with a
 * button: React would take the whole page down for it, edits and all, and never ask for the chunk again.
 */
import { createContext, lazy, useContext, useState, type FunctionComponent } from "react";
import { notLoaded } from "../../../src/messages/not-loaded";
import { Button } from "./Button";

/** Fetches again what failed. */
const Retry = createContext(() => {});

function NotLoaded() {
  const retry = useContext(Retry);
  // The page says which language it is in; no words of its own may have come.
  const isEnglish = document.documentElement.lang === "en";
  return (
    <div role="alert">
      <p>{notLoaded[isEnglish ? "en" : "zh"]}</p>
      <Button onClick={retry}>{isEnglish ? "Try again" : "再试一次"}</Button>
    </div>
  );
}

/** To be shown within `Suspense`. */
export function lazyView<P extends object>(
  load: () => Promise<{ readonly default: FunctionComponent<P> }>,
): FunctionComponent<P> {
  // The type of what `lazy` makes allows for a ref, which none of these has.
  const attempt = () =>
    lazy(() => load().catch(() => ({ default: NotLoaded }))) as unknown as FunctionComponent<P>;
  // Outside the component: what suspends before it was ever drawn loses its state.
  let latest = attempt();
  return function LazyView(props) {
    const [View, setView] = useState(() => latest);
    return (
      <Retry.Provider value={() => setView(() => (latest = attempt()))}>
        <View {...props} />
      </Retry.Provider>
    );
  };
}

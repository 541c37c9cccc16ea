/**
 * Components whose chunk is fetched when they are first shown. One that does not come says so in its own place, with a
 * button: React would take the whole page down for it, edits and all, and never ask for the chunk again.
 */
import { createContext, lazy, useContext, useState, type FunctionComponent } from "react";
import { usePane } from "../pane-context";
import { Button } from "./Button";

interface NotLoadedWords {
  readonly notLoaded: string;
  readonly retry: string;
}

/** Fetches again what failed. */
const Retry = createContext(() => {});

const usePaneWords = (): NotLoadedWords => usePane().words;

/**
 * To be shown within `Suspense`.
 *
 * @param useText the words of where it is shown: they are there already
 */
export function lazyView<P extends object>(
  load: () => Promise<{ readonly default: FunctionComponent<P> }>,
  useText = usePaneWords,
): FunctionComponent<P> {
  function NotLoaded() {
    const retry = useContext(Retry);
    const words = useText();
    return (
      <div role="alert">
        <p>{words.notLoaded}</p>
        <Button onClick={retry}>{words.retry}</Button>
      </div>
    );
  }
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

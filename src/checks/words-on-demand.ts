/**
 * Words of a check that are fetched when it first has something to say: most checks find nothing in most workbooks.
 * Only the pane's build makes words so (scripts/build/words-on-demand-loader.cjs); everywhere else they are plain data.
 */
import type { CheckWords } from "./check";

const LOAD = Symbol("load");

/** Thrown where a check needs words that are still to come; once they are there, it is run again. */
export class WordsAwaited {
  constructor(readonly loading: Promise<void>) {}
}

/** @param known what is there from the start */
export function onDemand<W extends CheckWords>(
  known: Pick<W, "title">,
  load: () => Promise<{ readonly zhCN: W }>,
): W {
  let words: Partial<W> = known as Partial<W>;
  let loading: Promise<void> | null = null;
  const fetched = () =>
    (loading ??= load().then(
      ({ zhCN }) => {
        words = zhCN;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    ));
  return new Proxy({} as W, {
    get(_words, name) {
      if (name === LOAD) return fetched;
      if (name in words) return words[name as keyof W];
      throw new WordsAwaited(fetched());
    },
  });
}

/** Fetches what is still to come of these words, for a task that runs checks without waiting in between. */
export async function loadAll(words: readonly CheckWords[]): Promise<void> {
  await Promise.all(words.map((each) => (each as { readonly [LOAD]?: () => Promise<void> })[LOAD]?.()));
}

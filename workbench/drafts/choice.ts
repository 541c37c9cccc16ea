/** Whether the user wants drafts, kept by the browser where it keeps anything. Not unless asked for. */
const KEY = "perf.drafts";

export function wantsDrafts(): boolean {
  try {
    return localStorage.getItem(KEY) === "on";
  } catch {
    return false; // storage may be barred
  }
}

export function keepWish(wanted: boolean): void {
  try {
    if (wanted) localStorage.setItem(KEY, "on");
    else localStorage.removeItem(KEY);
  } catch {
    // Then it is asked for again the next time.
  }
}

/** Another tab has turned drafts on or off: that holds for all of them. */
export function onWish(listener: (wanted: boolean) => void): void {
  addEventListener("storage", ({ key }) => {
    if (key === KEY || key === null) listener(wantsDrafts());
  });
}

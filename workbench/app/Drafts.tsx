/** Placeholder until the store of drafts is here. */
export function Drafts() {
  return null;
}

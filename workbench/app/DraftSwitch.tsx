/** Placeholder until the store of drafts is here. */
export function DraftSwitch() {
  return null;
}

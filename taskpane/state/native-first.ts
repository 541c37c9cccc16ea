import type { Proposal } from "../model/pane-report";

const isCustom = ({ form }: { readonly form: string }): boolean => form === "custom";

/** Native formulas before calls of our functions, for hosts that have none. */
export function nativeFirst(proposals: readonly Proposal[]): Proposal[] {
  return proposals.map((proposal) => ({
    ...proposal,
    options: [
      ...proposal.options.filter((option) => !isCustom(option)),
      ...proposal.options.filter(isCustom),
    ],
  }));
}

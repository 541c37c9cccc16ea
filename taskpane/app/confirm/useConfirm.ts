/** State of the confirm view: which proposals, in which form, with which text. `write` writes them. */
import { useEffect, useState } from "react";
import type { CellChange } from "../../../src/workbook/cell-change";
import type { Proposal, ProposalOption } from "../../model/pane-report";
import type { Confirming } from "../../state/pane-state";
import { usePane } from "../pane-context";

interface Choice {
  readonly wanted: boolean;
  readonly option: number;
  /** The text as edited by the user; null for the unchanged draft. */
  readonly text: string | null;
}

export interface ProposedChange {
  readonly proposal: Proposal;
  readonly choice: Choice;
  readonly option: ProposalOption;
  readonly isProtected: boolean;
}

/** What the check proposed, at once; with the formulas as soon as the engine has found them. */
function useProposals(): readonly Proposal[] {
  const { state, controller } = usePane();
  const [all, setAll] = useState<readonly Proposal[] | null>(null);
  useEffect(() => {
    let wanted = true;
    controller
      .proposals()
      .then((found) => wanted && setAll(found))
      .catch((error: unknown) => wanted && controller.fail(error, "other"));
    return () => {
      wanted = false;
    };
  }, [controller]);
  return all ?? state.outcome?.checked.proposals ?? [];
}

export function useConfirm({ ids, withOffers }: Confirming) {
  const { state, controller } = usePane();
  const proposals = useProposals();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const { outcome } = state;
  const shown = proposals.filter(({ id, answers }) => (answers.length > 0 ? ids.includes(id) : withOffers));
  const closed = new Set(outcome?.sheets.filter(({ canWrite }) => !canWrite).map(({ name }) => name));

  const changes: ProposedChange[] = shown.flatMap((proposal) => {
    // Proposals that answer a finding are selected at first; other offers are not.
    const choice = choices[proposal.id] ?? { wanted: proposal.answers.length > 0, option: 0, text: null };
    const option = proposal.options[choice.option] ?? proposal.options[0];
    return option ? [{ proposal, choice, option, isProtected: closed.has(proposal.ref.sheet) }] : [];
  });
  const wanted = changes.filter(({ choice, isProtected }) => choice.wanted && !isProtected);

  return {
    changes,
    wanted,
    choose: (change: ProposedChange, part: Partial<Choice>) =>
      setChoices({ ...choices, [change.proposal.id]: { ...change.choice, ...part } }),
    close: () => controller.store.set({ confirming: null }),
    write: () => controller.write(wanted.map(toCellChange)),
  };
}

function toCellChange({ proposal, choice, option }: ProposedChange): CellChange {
  const isText = option.form === "text" && choice.text !== null;
  return { ...proposal.ref, ...(isText ? { value: choice.text } : option.content) };
}

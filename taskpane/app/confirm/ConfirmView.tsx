/** Shows what will be written, cell by cell, before and after, and writes it when confirmed. */
import { useId } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import { address } from "../../../src/workbook/address";
import { LinkButton } from "../shared/LinkButton";
import { usePane } from "../pane-context";
import { useSharedStyles } from "../shared/shared.styles";
import { usePaneWords } from "../useWords";
import { viewWords } from "../shared/view-words";
import { ViewHeading } from "../shared/ViewHeading";
import { useConfirmStyles } from "./ConfirmView.styles";
import type { Confirming } from "../../state/pane-state";
import { useConfirm, type ProposedChange } from "./useConfirm";

interface ChangeProps {
  readonly change: ProposedChange;
  readonly onChoose: ReturnType<typeof useConfirm>["choose"];
}

function After({ change, onChoose }: ChangeProps) {
  const styles = useConfirmStyles();
  const shared = useSharedStyles();
  const { confirm } = usePaneWords(viewWords);
  const id = useId();
  const { option, choice, proposal } = change;
  if (option.form === "text") {
    return (
      <>
        <label htmlFor={id} className={shared.small}>
          {confirm.draft}
        </label>
        <textarea
          id={id}
          rows={5}
          className={mergeClasses(shared.input, styles.area)}
          value={choice.text ?? option.shown}
          onChange={(event) => onChoose(change, { text: event.target.value })}
        />
        <p className={shared.small}>{confirm.draftHelp}</p>
      </>
    );
  }
  return (
    <>
      <dl className={styles.table}>
        <dt>{confirm.before}</dt>
        <dd className={styles.before}>{proposal.before || confirm.blank}</dd>
        <dt>{confirm.after}</dt>
        <dd>
          <strong className={option.form === "value" ? undefined : styles.formula}>{option.shown}</strong>
        </dd>
      </dl>
      {proposal.options.length > 1 && (
        <div className={shared.row}>
          <label htmlFor={id}>{confirm.formLabel}</label>
          <select
            id={id}
            className={shared.input}
            value={choice.option}
            onChange={(event) => onChoose(change, { option: Number(event.target.value) })}
          >
            {proposal.options.map(({ form }, index) => (
              <option key={index} value={index}>
                {confirm.form[form]}
              </option>
            ))}
          </select>
        </div>
      )}
      {option.form === "custom" && <p className={shared.small}>{confirm.customHelp}</p>}
    </>
  );
}

function Change({ change, onChoose }: ChangeProps) {
  const styles = useConfirmStyles();
  const shared = useSharedStyles();
  const { words, controller } = usePane();
  const { confirm } = usePaneWords(viewWords);
  const id = useId();
  const { proposal, choice, isProtected } = change;
  const { ref } = proposal;
  const cell = address(ref.row, ref.col);
  const kind = confirm.kind[proposal.kind];
  return (
    <li className={mergeClasses(shared.card, styles.change)}>
      <input
        id={id}
        type="checkbox"
        className={shared.checkbox}
        checked={choice.wanted && !isProtected}
        disabled={isProtected}
        onChange={(event) => onChoose(change, { wanted: event.target.checked })}
      />
      <div className={styles.second}>
        <label htmlFor={id} className={styles.name}>
          {proposal.indicator ? `${proposal.indicator} · ${kind}` : kind}
        </label>
        <div className={shared.row}>
          <span className={styles.cell}>{`${ref.sheet}!${cell}`}</span>
          <LinkButton
            text={words.findings.jump(cell)}
            label={words.findings.jumpLabel(ref.sheet, cell)}
            onClick={() => void controller.jump(ref)}
          />
        </div>
        {isProtected ? (
          <p className={shared.small}>{confirm.protected}</p>
        ) : (
          <After change={change} onChoose={onChoose} />
        )}
      </div>
    </li>
  );
}

export default function ConfirmView({ confirming }: { readonly confirming: Confirming }) {
  const styles = useConfirmStyles();
  const shared = useSharedStyles();
  const { words } = usePane();
  const { confirm } = usePaneWords(viewWords);
  const { changes, wanted, choose, close, write } = useConfirm(confirming);
  const answers = changes.filter(({ proposal }) => proposal.answers.length > 0);
  const offers = changes.filter((change) => !answers.includes(change));
  const list = (some: readonly ProposedChange[]) => (
    <ul className={styles.list}>
      {some.map((change) => (
        <Change key={change.proposal.id} change={change} onChoose={choose} />
      ))}
    </ul>
  );
  return (
    <section className={shared.stack} onKeyDown={(event) => event.key === "Escape" && close()}>
      <ViewHeading text={confirm.heading} help={confirm.help} onClose={close} />
      {list(answers)}
      {offers.length > 0 && (
        <details className={shared.stack}>
          <summary className={shared.focus}>{confirm.offers}</summary>
          <p className={shared.small}>{confirm.offersHelp}</p>
          {list(offers)}
        </details>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={wanted.length === 0} onClick={() => void write()}>
          {wanted.length === 0 ? confirm.none : confirm.write(wanted.length)}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </section>
  );
}

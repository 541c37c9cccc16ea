/** Supplying a fact: a number typed, a cell pointed at, or a judgement chosen from a list. */
import { useId, useState, type FormEvent } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import { readFact } from "../../../src/facts/read";
import { address, parseRange } from "../../../src/workbook/address";
import type { Selection } from "../../hosts/host";
import type { FactRow } from "../../model/pane-report";
import { LinkButton } from "../shared/LinkButton";
import { usePane } from "../pane-context";
import { useSharedStyles } from "../shared/shared.styles";
import { usePaneWords } from "../useWords";
import { viewWords } from "../shared/view-words";
import { useFactsStyles } from "./FactsView.styles";

function JudgementEntry({ fact }: { readonly fact: FactRow }) {
  const shared = useSharedStyles();
  const styles = useFactsStyles();
  const { controller } = usePane();
  const { facts } = usePaneWords(viewWords);
  const options =
    fact.unit === "grade"
      ? Object.entries(facts.grades)
      : [
          ["true", facts.yes],
          ["false", facts.no],
        ];
  return (
    <select
      className={mergeClasses(shared.input, styles.choice)}
      aria-label={fact.name}
      value={fact.supplied?.text ?? ""}
      onChange={({ target }) =>
        void (target.value === ""
          ? controller.removeFact(fact.id)
          : controller.supplyFacts({ id: fact.id, text: target.value, ref: null }))
      }
    >
      <option value="">{facts.undecided}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** The first cell of a selection. */
function firstCell({ sheet, address: text }: Selection) {
  const range = parseRange(text.replace(/\$/g, ""));
  return range && { sheet, row: range.top, col: range.left };
}

function NumberEntry({ fact }: { readonly fact: FactRow }) {
  const shared = useSharedStyles();
  const styles = useFactsStyles();
  const { controller } = usePane();
  const { facts } = usePaneWords(viewWords);
  const [text, setText] = useState("");
  const [invalid, setInvalid] = useState(false);
  const id = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = readFact(text, fact.unit, fact.unitName || "元");
    const value = "value" in read && typeof read.value === "object" ? read.value.toFixed() : null;
    setInvalid(value === null);
    if (value !== null) void controller.supplyFacts({ id: fact.id, text: value, ref: null });
  }

  async function pick() {
    const selection = await controller.readSelection();
    const ref = selection && firstCell(selection);
    if (ref) await controller.supplyFacts({ id: fact.id, text: "", ref });
  }

  return (
    <form className={styles.fact} onSubmit={submit}>
      <div className={styles.entry}>
        <input
          className={mergeClasses(shared.input, styles.number)}
          aria-label={facts.enter(fact.name)}
          aria-invalid={invalid}
          aria-describedby={invalid ? id : undefined}
          inputMode="decimal"
          placeholder={fact.unit === "ratio" ? facts.percent : fact.unitName}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button size="small" type="submit" disabledFocusable={text.trim() === ""}>
          {facts.save}
        </Button>
        <Button size="small" onClick={() => void pick()}>
          {facts.pick}
        </Button>
      </div>
      {invalid && (
        <p id={id} role="alert" className={styles.invalid}>
          {facts.notNumber}
        </p>
      )}
    </form>
  );
}

export function SuppliedNote({ fact }: { readonly fact: FactRow }) {
  const shared = useSharedStyles();
  const { controller } = usePane();
  const { facts } = usePaneWords(viewWords);
  const { supplied } = fact;
  if (!supplied) return null;
  const at = supplied.ref && `${supplied.ref.sheet}!${address(supplied.ref.row, supplied.ref.col)}`;
  return (
    <div className={shared.row}>
      <span className={shared.small}>{at ? facts.pointed(at) : facts.byHand}</span>
      <LinkButton text={facts.withdraw} onClick={() => void controller.removeFact(fact.id)} />
    </div>
  );
}

export function FactEntry({ fact }: { readonly fact: FactRow }) {
  return fact.unit === "judgement" || fact.unit === "grade" ? (
    <JudgementEntry fact={fact} />
  ) : (
    <NumberEntry fact={fact} />
  );
}

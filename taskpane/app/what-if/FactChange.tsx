/** One changeable fact: typed, stepped with buttons or arrow keys, or chosen; and reset. */
import { useId, type KeyboardEvent } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import type { FactReport } from "../../../src/what-if/report";
import { LinkButton } from "../shared/LinkButton";
import { useSharedStyles } from "../shared/shared.styles";
import { editable, stepped } from "./stepped";
import { useWhatIfStyles } from "./WhatIfView.styles";
import { usePaneWords } from "../useWords";
import { whatIfWords } from "./what-if-words";

export interface FactChangeProps {
  readonly fact: FactReport;
  /** null where the fact is unchanged. */
  readonly text: string | null;
  readonly fault: string | null;
  /** null resets it. */
  readonly onChange: (text: string | null) => void;
}

function Choice({ fact, text, onChange }: FactChangeProps) {
  const shared = useSharedStyles();
  const styles = useWhatIfStyles();
  const words = usePaneWords(whatIfWords);
  const options =
    fact.unit === "grade"
      ? Object.entries(words.grades)
      : [
          ["true", words.yes],
          ["false", words.no],
        ];
  const own = fact.value ?? "";
  return (
    <select
      className={mergeClasses(shared.input, styles.choice)}
      aria-label={fact.name}
      value={text ?? own}
      onChange={({ target }) => onChange(target.value === own ? null : target.value)}
    >
      {own === "" && <option value="">{words.undecided}</option>}
      {options.map(([value, shown]) => (
        <option key={value} value={value}>
          {shown}
        </option>
      ))}
    </select>
  );
}

const ARROWS: Readonly<Record<string, boolean>> = { ArrowUp: true, ArrowDown: false };

function Figure({ fact, text, fault, onChange }: FactChangeProps) {
  const shared = useSharedStyles();
  const styles = useWhatIfStyles();
  const words = usePaneWords(whatIfWords);
  const id = useId();
  const own = editable(fact.unit, fact.value);
  const shown = text ?? own;
  const change = (next: string) => onChange(next === own ? null : next);
  const step = (up: boolean) => {
    const next = stepped(shown, fact.unit, up);
    if (next !== null) change(next);
  };

  function arrow(event: KeyboardEvent) {
    const up = ARROWS[event.key];
    if (up === undefined) return;
    event.preventDefault();
    step(up);
  }

  return (
    <>
      <div className={styles.entry}>
        <Button size="small" aria-label={words.less(fact.name)} onClick={() => step(false)}>
          −
        </Button>
        <input
          className={mergeClasses(shared.input, styles.number)}
          aria-label={fact.name}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : id}
          inputMode="decimal"
          placeholder={words.unknown}
          value={shown}
          onChange={({ target }) => change(target.value)}
          onKeyDown={arrow}
        />
        <Button size="small" aria-label={words.more(fact.name)} onClick={() => step(true)}>
          ＋
        </Button>
        {fact.unitName !== "" && <span className={shared.small}>{fact.unitName}</span>}
      </div>
      {fault !== null && (
        <p id={id} role="alert" className={styles.invalid}>
          {fault}
        </p>
      )}
    </>
  );
}

export function FactChange(props: FactChangeProps) {
  const { fact, text, onChange } = props;
  const shared = useSharedStyles();
  const styles = useWhatIfStyles();
  const words = usePaneWords(whatIfWords);
  const isChoice = fact.unit === "judgement" || fact.unit === "grade";
  return (
    <li className={mergeClasses(styles.fact, text !== null && styles.changed)}>
      <span>{fact.name}</span>
      {isChoice ? <Choice {...props} /> : <Figure {...props} />}
      {text !== null && (
        <div className={shared.row}>
          <span className={shared.small}>
            {words.was(fact.shown ?? (isChoice ? words.undecided : words.unknown))}
          </span>
          <LinkButton text={words.reset} label={words.resetLabel(fact.name)} onClick={() => onChange(null)} />
        </div>
      )}
    </li>
  );
}

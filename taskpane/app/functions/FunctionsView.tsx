/** Inserts one of our functions: choose it, select cells for its arguments, insert the formula. */
import { useId, useState } from "react";
import { mergeClasses } from "../shared/merge-classes";
import { Button } from "../shared/Button";
import { address } from "../../../src/workbook/address";
import { useFindingsStyles } from "../findings/Findings.styles";
import { useSharedStyles } from "../shared/shared.styles";
import { usePane } from "../pane-context";
import { usePaneWords } from "../useWords";
import { viewWords } from "../shared/view-words";
import { ViewHeading } from "../shared/ViewHeading";
import { ConvertFormulas } from "./ConvertFormulas";
import {
  functionHelp,
  functionName,
  parameterHelp,
  shortName,
  type FunctionParameter,
} from "./function-list";
import { useFunctionForm } from "./useFunctionForm";
import { useFunctionStyles } from "./FunctionsView.styles";

type Form = ReturnType<typeof useFunctionForm>;

function List({ form }: { readonly form: Form }) {
  const shared = useSharedStyles();
  const list = useFindingsStyles();
  const styles = useFunctionStyles();
  const { functions } = usePaneWords(viewWords);
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const shown = form.known.filter(({ id, description }) =>
    `${id} ${description}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <input
        type="search"
        className={shared.input}
        aria-label={functions.search}
        placeholder={functions.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <ul className={mergeClasses(list.items, list.group)}>
        {shown.map((each) => (
          <li key={each.id} className={styles.choice}>
            <button type="button" className={list.toggle} onClick={() => form.choose(each.id)}>
              <span className={list.grow}>
                <span className={styles.title}>{functionName(each)}</span>
                <span className={styles.name}>PERF.{each.id}</span>
                <span className={styles.description}>{functionHelp(each)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Argument({
  form,
  parameter,
  index,
}: {
  readonly form: Form;
  readonly parameter: FunctionParameter;
  readonly index: number;
}) {
  const shared = useSharedStyles();
  const styles = useFunctionStyles();
  const { functions } = usePaneWords(viewWords);
  const id = useId();
  const name = shortName(parameter);
  return (
    <div className={shared.stack}>
      <label htmlFor={id}>
        {name}
        {parameter.optional && <span className={styles.optional}>（{functions.optional}）</span>}
      </label>
      <div className={styles.argument}>
        <input
          id={id}
          className={mergeClasses(shared.input, styles.field)}
          aria-describedby={`${id}-help`}
          value={form.texts[index] ?? ""}
          onChange={(event) => form.type(index, event.target.value)}
        />
        <Button size="small" aria-label={functions.pickLabel(name)} onClick={() => void form.pick(index)}>
          {functions.pick}
        </Button>
      </div>
      <p id={`${id}-help`} className={shared.small}>
        {parameterHelp(parameter)}
      </p>
    </div>
  );
}

function Filling({ form }: { readonly form: Form }) {
  const shared = useSharedStyles();
  const styles = useFunctionStyles();
  const { functions } = usePaneWords(viewWords);
  const { info, target, missing } = form;
  if (!info) return null;
  const at = target && `${target.sheet}!${address(target.row, target.col)}`;
  return (
    <div className={mergeClasses(shared.card, shared.stack)}>
      <ViewHeading
        text={functionName(info)}
        help={`PERF.${info.id}　${functionHelp(info)}`}
        onClose={() => form.choose(null)}
        closeText={functions.back}
      />
      {info.parameters.map((parameter, index) => (
        <Argument key={parameter.name} form={form} parameter={parameter} index={index} />
      ))}
      <div>
        <span className={shared.small}>{functions.preview}</span>
        <p className={styles.formula}>={form.formula}</p>
      </div>
      <p className={shared.small}>{at ? functions.target(at) : functions.noTarget}</p>
      <div className={shared.row}>
        <Button
          appearance="primary"
          disabledFocusable={missing !== null || target === null}
          onClick={() => void form.insert()}
        >
          {missing === null ? functions.insert : functions.missing(missing)}
        </Button>
        <Button size="small" onClick={() => void form.retarget()}>
          {functions.setTarget}
        </Button>
      </div>
    </div>
  );
}

export default function FunctionsView() {
  const shared = useSharedStyles();
  const { functions } = usePaneWords(viewWords);
  const { functionsMissing } = usePane().controller.host.capabilities;
  const form = useFunctionForm();
  return (
    <section className={shared.stack}>
      {form.info ? (
        <Filling form={form} />
      ) : (
        <>
          <ViewHeading text={functions.heading} help={functions.help} />
          {functionsMissing && <p className={shared.card}>{functions.missingHere}</p>}
          <ConvertFormulas />
          <List form={form} />
        </>
      )}
    </section>
  );
}

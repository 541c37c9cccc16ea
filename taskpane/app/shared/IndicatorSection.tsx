/** A collapsible section for one indicator. */
import { useId, type ReactNode } from "react";
import { mergeClasses } from "./merge-classes";
import { useFindingsStyles } from "../findings/Findings.styles";
import { ChevronIcon } from "./icons";
import { useIndicatorSectionStyles } from "./IndicatorSection.styles";

interface IndicatorSectionProps {
  readonly name: string;
  /** Beside the name, also while collapsed. */
  readonly summary: ReactNode;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Items of the list. */
  readonly children: ReactNode;
}

export function IndicatorSection({ name, summary, open, onToggle, children }: IndicatorSectionProps) {
  const styles = useIndicatorSectionStyles();
  const list = useFindingsStyles();
  const id = useId();
  return (
    <section className={styles.section}>
      <h3 className={list.groupTitle}>
        <button
          type="button"
          className={mergeClasses(list.toggle, list.groupToggle)}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          <span className={list.grow}>{name}</span>
          {summary}
          <span className={mergeClasses(list.chevron, open && list.chevronOpen)}>
            <ChevronIcon />
          </span>
        </button>
      </h3>
      {open && (
        <div id={id}>
          <ul className={styles.list}>{children}</ul>
        </div>
      )}
    </section>
  );
}

/** The tour's card, in a corner of the grid. */
import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { SeverityIcon } from "../../taskpane/app/shared/icons";
import { useSeverityStyles } from "../../taskpane/app/shared/severity.styles";
import { useWorkbench } from "../app/workbench-context";
import { endTour, startAfterCheck, nextStep } from "./tour";
import { useTourStyles } from "./TourCard.styles";

interface CardProps {
  readonly heading: ReactNode;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

function Card({ heading, children, actions }: CardProps) {
  const styles = useTourStyles();
  const { workbench, words } = useWorkbench();
  const card = useRef<HTMLElement>(null);
  // Focused when a sample is opened, so that it is read out and Tab reaches its buttons.
  useEffect(() => card.current?.focus(), []);
  return (
    <section
      ref={card}
      tabIndex={-1}
      aria-label={words.tour.label}
      data-tour=""
      className={styles.card}
      onKeyDown={(event) => {
        if (event.key === "Escape") endTour(workbench);
      }}
    >
      <div aria-live="polite" className={styles.text}>
        <h2 className={styles.heading}>{heading}</h2>
        {children}
      </div>
      <div className={styles.actions}>{actions}</div>
    </section>
  );
}

export function TourCard() {
  const styles = useTourStyles();
  const severities = useSeverityStyles();
  const { workbench, state, words } = useWorkbench();
  const { opened, tour } = state;
  const controller = opened?.controller;
  useEffect(() => controller?.store.subscribe(() => startAfterCheck(workbench)), [controller, workbench]);
  if (!tour || !controller) return null;
  const end = (label: string) => <Button onClick={() => endTour(workbench)}>{label}</Button>;
  if (tour.stage === "invited")
    return (
      <Card
        heading={words.tour.inviteHeading}
        actions={
          <>
            <Button appearance="primary" onClick={() => void controller.check()}>
              {words.tour.check}
            </Button>
            {end(words.tour.later)}
          </>
        }
      >
        <p className={styles.line}>{words.tour.invite}</p>
      </Card>
    );
  if (tour.stage === "done")
    return (
      <Card heading={words.tour.doneHeading} actions={end(words.close)}>
        <p className={styles.line}>{words.tour.done}</p>
      </Card>
    );
  const { step, findings } = tour;
  const { severity, message, why, fix, sheet, cell } = findings[step]!;
  return (
    <Card
      heading={
        <>
          <span className={severities[severity]}>
            <SeverityIcon severity={severity} />
          </span>
          {words.tour.step(step + 1, findings.length)}
          <span className={styles.where}>{words.tour.where(sheet ?? "", cell ?? "")}</span>
        </>
      }
      actions={
        <>
          <Button appearance="primary" onClick={() => nextStep(workbench)}>
            {words.tour.next}
          </Button>
          {end(words.tour.end)}
        </>
      }
    >
      <p className={styles.line}>{message}</p>
      <p className={styles.small}>
        <b>{words.tour.why}</b> {why}
      </p>
      <p className={styles.small}>
        <b>{words.tour.fix}</b> {fix}
      </p>
    </Card>
  );
}

/** Faults that the published form itself has. They stay findings; the message says where they come from. */
import type { Decimal } from "../../decimal";
import type { Erratum } from "../../frameworks/framework";
import type { ScoreSheet } from "../../recognise/types";

export function erratumNote(
  sheet: ScoreSheet,
  kind: Erratum["kind"],
  of: string | null,
  printed: Decimal,
): string | null {
  const errata = sheet.framework?.framework.errata ?? [];
  return errata.find((one) => one.kind === kind && one.of === of && one.printed.eq(printed))?.note ?? null;
}

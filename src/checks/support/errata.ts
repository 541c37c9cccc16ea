/** Faults that the published form itself has: reported as info, because the user cannot correct them. */
import type { Decimal } from "../../decimal";
import type { Erratum, Framework } from "../../frameworks/framework";

export function erratumNote(
  framework: Framework | undefined,
  kind: Erratum["kind"],
  of: string | null,
  printed: Decimal,
): string | null {
  const errata = framework?.errata ?? [];
  return errata.find((one) => one.kind === kind && one.of === of && one.printed.eq(printed))?.note ?? null;
}

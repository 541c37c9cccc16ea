/** All plantings. */
import { contradictions } from "./contradictions";
import { figures } from "./figures";
import { formulas } from "./formulas";
import { forms } from "./forms";
import type { Planting } from "./planting";
import { remarkFaults } from "./remarks";
import { scores } from "./scores";
import { structure } from "./structure";
import { tables } from "./tables";
import { targets } from "./targets";
import { totals } from "./totals";
import { weights } from "./weights";

export const PLANTINGS: readonly Planting[] = [
  ...structure,
  ...weights,
  ...scores,
  ...totals,
  ...remarkFaults,
  ...tables,
  ...figures,
  ...targets,
  ...forms,
  ...formulas,
  ...contradictions,
];

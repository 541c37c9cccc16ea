/** The standard workbook, and how another workbook's figures are carried over into it. */
export type {
  CarriedLine,
  Filled,
  Filling,
  ListRow,
  OpenLine,
  ProjectFilling,
  TargetFilling,
  TaskFilling,
} from "./filling";
export {
  ASSET_CLASSES,
  PROCUREMENT_BY,
  type AssetClasses,
  type ProcurementBy,
  type StandardOptions,
} from "./form";
export { projectWorkbook } from "./project/project-workbook";
export { standardWorkbook } from "./standard-workbook";
export { carryOver, newWorkbook } from "./new-workbook";
export type { CarriedOver } from "./carry-over/carried-over";
export { standardOptions, type StandardChoice, type StandardRequestOptions } from "./options";

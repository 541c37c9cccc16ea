/**
 * Stands in for `faults.ts`, `findings.ts` and `words.ts` in the add-ins' builds (webpack.config.cjs): a workbook open in
 * Excel or WPS has cells and no sentences of a report.
 */
import type * as faults from "./faults";
import type * as findings from "./findings";
import type * as words from "./words";

export const isSaidFault: typeof faults.isSaidFault = () => false;

export const saidRates: typeof findings.saidRates = () => [];
export const saidSums: typeof findings.saidSums = () => [];

const UNSAID = { message: "", why: "", fix: "" };
export const saidRate: typeof words.saidRate = () => UNSAID;
export const saidSum: typeof words.saidSum = () => UNSAID;

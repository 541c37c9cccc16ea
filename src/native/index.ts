/** Native formulas: calls of our functions rewritten for desks without the add-in. */
export { gradeText } from "./functions/sheet";
export type { NativeContext } from "./operands";
export { nativeWorkbookPlan, type NativeOptions, type NativePlan, type Reported } from "./plan";
export { NATIVE_PROBLEMS, type KeptReason, type NativeProblem } from "./reasons";
export { hasCalls, nativeSpill, toNative, type NativeResult, type NativeSpill } from "./to-native";

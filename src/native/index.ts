/** Native formulas: calls of our functions rewritten for desks without the add-in. */
export type { NativeContext } from "../functions/native/operands";
export { nativeWorkbookPlan, type NativeOptions, type NativePlan, type Reported } from "./plan";
export { NATIVE_PROBLEMS, type KeptReason, type NativeProblem } from "../functions/native/reasons";
export { hasCalls, nativeSpill, toNative, type NativeResult, type NativeSpill } from "./to-native";

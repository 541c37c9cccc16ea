/** The check that a download needs was not completed. */
export class Unchecked extends Error {}
/** A change has no place in the package that was opened. */
export class Unwritable extends Error {}

/** What WPS may do that a well-behaved one would not, each as a switch of the fake: by its documentation, by version, by policy. */
export interface Switches {
  /** `SaveCopyAs` is refused, as for documents in the cloud or by a policy. */
  readonly saveCopyRefused?: boolean;
  /** The copy is saved in the format of the original, an old one, whatever its name says. */
  readonly saveCopyOldFormat?: boolean;
  /** No `CustomXMLParts`. */
  readonly noXmlParts?: boolean;
  /** Adding a part fails. */
  readonly xmlPartsRefused?: boolean;
  /** Before `ReadFileAsArrayBuffer`, `GetDownloadPath`, `SetLastPriority`, `Ready` and functions for cells; `wps.EtApplication()`. */
  readonly oldVersion?: boolean;
  /** Files cannot be written. */
  readonly noFileWriting?: boolean;
  /** No `ApiEvent` at all. */
  readonly noEvents?: boolean;
  /** Some events are not known: registering for them is an error. */
  readonly fewEvents?: boolean;
  /** Events come some time after what caused them, not at once. */
  readonly lateEvents?: boolean;
  /** On the sheets of these names (all: "*") reading conditional formats is an error. */
  readonly formatFault?: readonly string[] | "*";
  /** The n-th rule that is added is refused. */
  readonly addFault?: number;
  /** Errors of cells are texts, not COM's numbers. */
  readonly errorsAsText?: boolean;
  /** A formula that is written stays a text. */
  readonly formulasStayText?: boolean;
  /** Numbers that are written are rounded to whole ones, to be found by reading back. */
  readonly writesOtherValue?: boolean;
  /** A chart is selected. */
  readonly chartSelected?: boolean;
}

/** The papers that follow from a score sheet: the standard workbook, the list of deductions, the draft of the report. */
export default function PapersView() {
  return null;
}

/** Names that the file format fixes: namespaces and content types. */

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Namespaces {
  readonly main: string;
  /** Of r:id attributes; relationship types start with it too. */
  readonly relationships: string;
}

export const TRANSITIONAL: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
export const STRICT: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** By the last word of the type of the relationship that leads to the part. */
export const CONTENT_TYPES = {
  officeDocument: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
} as const;

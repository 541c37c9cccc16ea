/** How an official Chinese report looks (GB/T 9704 and the custom of the offices): measures, fonts, styles. */
import { AlignmentType, LineRuleType, type IStylesOptions } from "docx";

/** Sizes in half points, by their Chinese names. */
export const SIZE = { one: 52, two: 44, three: 32, smallFour: 24, five: 21, smallFive: 18 } as const;

/** Latin letters and figures in Times New Roman; quotes and dashes are Chinese ones, whatever stands beside them. */
const font = (eastAsia: string) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia,
  hint: "eastAsia",
});
export const FONT = {
  title: font("方正小标宋简体"),
  heading: font("黑体"),
  subheading: font("楷体"),
  body: font("仿宋"),
} as const;

/** 28 points, exactly: 22 lines a page. */
const LINES = { line: 560, lineRule: LineRuleType.EXACT };
const TWO_CHARACTERS = { firstLineChars: 200, firstLine: 640 };

/** Twips: Word 2010 does not read millimetres here. 37, 35, 28 and 26 mm. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474, header: 1134, footer: 1417 },
} as const;
/** A4 on its side, for tables of many columns: the same margins, turned with the sheet. */
export const LANDSCAPE_MARGIN = {
  ...PAGE.margin,
  top: PAGE.margin.left,
  right: PAGE.margin.top,
  bottom: PAGE.margin.right,
  left: PAGE.margin.bottom,
  header: 850,
  footer: 850,
} as const;
/** In twips: A4 without the margins. */
export const TEXT_WIDTH = 8844;
export const LANDSCAPE_WIDTH = PAGE.size.height - LANDSCAPE_MARGIN.left - LANDSCAPE_MARGIN.right;
/** The same in the points of pictures (96 to the inch). */
export const PICTURE_WIDTH = 586;

export const STYLE = {
  body: "PaperBody",
  subtitle: "PaperSubtitle",
  draftLine: "PaperDraftLine",
  note: "PaperNote",
  caption: "PaperCaption",
  cell: "PaperCell",
  smallCell: "PaperSmallCell",
  small: "PaperSmall",
  coverTitle: "PaperCoverTitle",
  contentsTitle: "PaperContentsTitle",
  unlisted: "PaperUnlistedHeading",
} as const;

const paragraph = (
  id: string,
  name: string,
  run: { font: (typeof FONT)[keyof typeof FONT]; size: number },
  format: object,
) => ({ id, name, basedOn: "Normal", quickFormat: true, run, paragraph: format });

export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT.body, size: SIZE.three, language: { value: "en-US", eastAsia: "zh-CN" } } },
    title: {
      run: { font: FONT.title, size: SIZE.two },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 240, after: 120, line: 640, lineRule: LineRuleType.AT_LEAST },
      },
    },
    heading1: {
      run: { font: FONT.heading, size: SIZE.three, color: "000000" },
      paragraph: { spacing: LINES, indent: TWO_CHARACTERS, keepNext: true },
    },
    heading2: {
      run: { font: FONT.subheading, size: SIZE.three, color: "000000" },
      paragraph: { spacing: LINES, indent: TWO_CHARACTERS, keepNext: true },
    },
    heading3: {
      run: { font: FONT.body, size: SIZE.three, bold: true, color: "000000" },
      paragraph: { spacing: LINES, indent: TWO_CHARACTERS, keepNext: true },
    },
  },
  paragraphStyles: [
    paragraph(
      STYLE.body,
      "报告正文",
      { font: FONT.body, size: SIZE.three },
      { spacing: LINES, indent: TWO_CHARACTERS, alignment: AlignmentType.BOTH },
    ),
    paragraph(
      STYLE.subtitle,
      "报告副标题",
      { font: FONT.subheading, size: SIZE.three },
      { alignment: AlignmentType.CENTER, spacing: { ...LINES, after: 280 } },
    ),
    paragraph(
      STYLE.draftLine,
      "草稿说明",
      { font: FONT.heading, size: SIZE.smallFour },
      { spacing: { line: 360, lineRule: LineRuleType.AT_LEAST } },
    ),
    paragraph(
      STYLE.note,
      "编写提示",
      { font: FONT.body, size: SIZE.smallFour },
      {
        alignment: AlignmentType.BOTH,
        indent: { firstLineChars: 200, firstLine: 480 },
        spacing: { line: 400, lineRule: LineRuleType.EXACT },
      },
    ),
    paragraph(
      STYLE.caption,
      "表题",
      { font: FONT.heading, size: SIZE.smallFour },
      {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: 160, after: 60, line: 360, lineRule: LineRuleType.AT_LEAST },
      },
    ),
    paragraph(
      STYLE.cell,
      "表内文字",
      { font: FONT.body, size: SIZE.five },
      { spacing: { before: 20, after: 20, line: 300, lineRule: LineRuleType.AT_LEAST } },
    ),
    paragraph(
      STYLE.smallCell,
      "宽表文字",
      { font: FONT.body, size: SIZE.smallFive },
      { spacing: { before: 10, after: 10, line: 240, lineRule: LineRuleType.AT_LEAST } },
    ),
    paragraph(
      STYLE.coverTitle,
      "封面标题",
      { font: FONT.title, size: SIZE.one },
      {
        alignment: AlignmentType.CENTER,
        spacing: { before: 120, after: 120, line: 720, lineRule: LineRuleType.AT_LEAST },
      },
    ),
    paragraph(
      STYLE.contentsTitle,
      "目录标题",
      { font: FONT.heading, size: SIZE.three },
      { alignment: AlignmentType.CENTER, pageBreakBefore: true, spacing: { ...LINES, after: 240 } },
    ),
    paragraph(
      STYLE.unlisted,
      "不入目录的标题",
      { font: FONT.heading, size: SIZE.three },
      { spacing: LINES, keepNext: true },
    ),
    ...[1, 2].map((level) =>
      paragraph(
        `TOC${level}`,
        `toc ${level}`,
        { font: level === 1 ? FONT.heading : FONT.body, size: SIZE.smallFour },
        {
          spacing: { line: 400, lineRule: LineRuleType.EXACT },
          indent: { left: (level - 1) * 480 },
        },
      ),
    ),
    paragraph(
      STYLE.small,
      "表注",
      { font: FONT.body, size: SIZE.five },
      { spacing: { line: 300, lineRule: LineRuleType.AT_LEAST } },
    ),
  ],
};

/** Marks look the same and are known again by the same sign, whether set in a file or in Excel. */
import { StylesWriter } from "../../../../files/make/styles";
import { MARK_LOOKS, MARK_SEVERITIES, markStyle } from "../../../../src/workbook/mark-style";

it.each(MARK_SEVERITIES)("%s", (severity) => {
  const { fill, text, line, emphasis, border } = MARK_LOOKS[severity];
  const styles = new StylesWriter([]);
  styles.conditional(markStyle(severity));
  const [format = ""] = styles.added("dxfs");
  expect(format).toContain(`<bgColor rgb="FF${fill}"/>`);
  expect(format).toContain(`<color rgb="FF${text}"/></font>`);
  expect(/<([biu])\/>/.exec(format)?.[1]).toBe(emphasis?.charAt(0));
  expect(/<left style="(\w+)"><color rgb="FF(\w+)"/.exec(format)?.slice(1)).toEqual(
    border === null ? undefined : [border, line],
  );
});

/** What programs put on the clipboard, made by hand after their manner: no program wrote these. */

/** Excel: a style sheet of classes, all of it displayed text. The row at the end only holds the columns' widths. */
export const EXCEL = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\.";
	mso-displayed-thousand-separator:"\\,";}
tr
	{mso-height-source:auto;}
td
	{padding-top:1px; color:black; font-size:11.0pt; font-weight:400; font-family:宋体; mso-number-format:General;
	text-align:general; vertical-align:middle; border:none; white-space:nowrap;}
.xl65
	{font-size:14.0pt; font-weight:700; text-align:center; background:#DDEBF7; mso-pattern:black none;}
.xl66
	{mso-number-format:"\\#\\,\\#\\#0\\.00\\0022万元\\0022"; border:.5pt solid windowtext;}
.xl67
	{mso-number-format:Percent; color:red; border-bottom:1.5pt solid #FF0000; white-space:normal;}
.xl68
	{mso-number-format:"\\@";}
-->
</style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=288 style='border-collapse:collapse;width:216pt'>
<!--StartFragment-->
 <col width=96 style='mso-width-source:userset;mso-width-alt:3072;width:72pt'>
 <col width=64 span=2 style='width:48pt'>
 <col width=64 style='display:none;width:48pt'>
 <tr height=25 style='height:18.75pt'>
  <td colspan=3 height=25 class=xl65 width=224 style='height:18.75pt;width:168pt'>部门整体支出
  绩效评分表</td><td></td>
 </tr>
 <tr height=19 style='height:14.25pt'>
  <td rowspan=2 height=38 class=xl66 align=right>1,609.19万元</td>
  <td class=xl67 align=right>95.67%</td>
  <td class=xl68>0012345</td><td></td>
 </tr>
 <tr height=19 style='height:14.25pt'>
  <td>第一行<br>
    第二行</td>
  <td class=xl68>440304199001011234</td><td></td>
 </tr>
 <tr height=19 style='height:14.25pt'>
  <td>&nbsp;&nbsp;其中：</td><td colspan=2 style='mso-ignore:colspan'></td><td></td>
 </tr>
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=96 style='width:72pt'></td></tr><![endif]>
<!--EndFragment-->
</table></body></html>`;

/** WPS: much the same, with x:num (all digits) and x:str. */
export const WPS = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
<!--.font0 {color:#000000;font-size:12.0pt;font-family:"宋体";}
td {mso-style-parent:style0;padding:0px;color:windowtext;font-size:12.0pt;mso-number-format:General;text-align:general;vertical-align:middle;}
.et2 {mso-number-format:"0\\.00_ ";text-align:right;}
.et3 {mso-number-format:"0\\.00%";}
-->
</style></head><body><!--StartFragment--><table width="300" border="0" cellpadding="0" cellspacing="0" style='width:225pt;'>
<col width="100" style='width:75pt;'><col width="100" style='width:75pt;'><col width="100" style='width:75pt;'>
<tr height="19" style='height:14.25pt;'><td class="et1" x:str>指标</td><td class="et1" x:str>100</td><td class="et1" x:str>得分</td></tr>
<tr height="19" style='height:14.25pt;'><td class="et2" x:num="5.96666666666667">5.97</td><td class="et3" x:num="0.95666666666666667">95.67%</td><td class="et1" x:num>6</td></tr>
</table><!--EndFragment--></body></html>`;

/** Word: paragraphs in cells, a title and a unit above, its source broken between Chinese characters. */
export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><style><!-- p.MsoNormal {margin:0cm; font-size:10.5pt;} table.MsoTableGrid {border:solid windowtext 1.0pt;} --></style></head>
<body lang=ZH-CN><!--StartFragment-->
<p class=MsoNormal align=center><b><span style='font-size:16.0pt'>附件1 部门整体支出绩
效评分表</span></b><o:p></o:p></p>
<p class=MsoNormal align=right>单位：万元</p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
 <tr style='mso-yfti-irow:0;height:20.0pt'>
  <td width=142 valign=top style='width:106.5pt;border:solid windowtext 1.0pt'><p class=MsoNormal><b><span>指标</span></b><b><span lang=EN-US><o:p></o:p></span></b></p></td>
  <td width=142 valign=top style='width:106.5pt;border:solid windowtext 1.0pt'><p class=MsoNormal><span lang=EN-US>1,609.10</span></p></td>
 </tr>
 <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'>
  <td width=142><p class=MsoNormal>第一段</p><p class=MsoNormal>第二段，<span lang=EN-US>100</span>分</p></td>
  <td width=142><p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p></td>
 </tr>
</table>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>第二张表</p></td></tr></table>
<!--EndFragment--></body></html>`;

/** A spreadsheet in a browser. */
export const BROWSER_SHEET = `<meta charset='utf-8'><google-sheets-html-origin><style>td {border: 1px solid #cccccc;}</style>
<table dir="ltr"><colgroup><col width="100"/><col width="160"/></colgroup><tbody>
<tr style="height:21px;"><td style="font-weight:bold;text-align:center;" data-sheets-value='{"1":2,"2":"执行率"}'>执行率</td>
<td data-sheets-value='{"1":3,"3":0.956712}' data-sheets-numberformat='{"1":3,"2":"0.00%","3":1}'>95.67%</td></tr>
<tr><td data-sheets-value='{"1":4,"4":1}'>TRUE</td><td data-sheets-value='{broken'>12</td></tr></tbody></table></google-sheets-html-origin>`;
